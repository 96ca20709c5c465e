using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;

namespace SmsCodes.Package.Tests;

/// <summary>Runs the dotnet command as a user does.</summary>
internal static class DotNet
{
    /// <summary>Lets builds share one compiler, whatever the environment says.</summary>
    internal const string CompileServer = "-p:UseSharedCompilation=true";

    /// <summary>Runs it in a folder and gives back what it said.</summary>
    internal static DotNetResult Run(string folder, params string[] arguments) => Start("dotnet", folder, arguments, []);

    /// <summary>Runs it in a folder as if on another machine, by variables of the environment.</summary>
    internal static DotNetResult RunElsewhere(string folder, (string Name, string Value)[] environment, params string[] arguments) =>
        Start("dotnet", folder, arguments, environment);

    /// <summary>Runs a program that was made so.</summary>
    internal static DotNetResult RunProgram(string program) => Start(program, System.IO.Path.GetDirectoryName(program)!, [], []);

    private static DotNetResult Start(string program, string folder, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // What the test host was started with is none of the consumer's business; locked restore is not either.
        foreach (string variable in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "CI" })
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, e) => errors.AppendLine(e.Data);
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DotNetResult(process.ExitCode, output, errors.ToString());
    }
}

/// <summary>What a run of the dotnet command said.</summary>
internal sealed record DotNetResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The errors and warnings of a build, each once.</summary>
    internal IReadOnlyList<string> Diagnostics { get; } =
        [.. Output.Split('\n').Select(l => l.Trim()).Where(l => l.Contains(": error ", StringComparison.Ordinal) || l.Contains(": warning ", StringComparison.Ordinal)).Distinct()];

    /// <summary>Fails the test with all that was said, unless the run ended well and without a warning.</summary>
    internal DotNetResult MustSucceed()
    {
        if (ExitCode != 0 || Diagnostics.Count > 0)
            throw new InvalidOperationException($"exit {ExitCode}\n{First(Output)}\n{First(Errors)}");
        return this;
    }

    private static string First(string said) => said.Length > 8000 ? said[..8000] + "\n..." : said;
}
