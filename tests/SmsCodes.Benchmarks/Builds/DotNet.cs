using System;
using System.Diagnostics;

namespace SmsCodes.Benchmarks.Builds;

/// <summary>The dotnet command as a user runs it.</summary>
internal static class DotNet
{
    /// <summary>Lets builds share one compiler, whatever the environment says.</summary>
    internal const string CompileServer = "-p:UseSharedCompilation=true";

    /// <summary>Starts a compiler for each build.</summary>
    internal const string NoCompileServer = "-p:UseSharedCompilation=false";

    /// <summary>Runs it in a folder and gives back what it said.</summary>
    internal static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove("CI");
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"dotnet {arguments[0]} failed:\n{output[^Math.Min(output.Length, 4000)..]}");
    }
}
