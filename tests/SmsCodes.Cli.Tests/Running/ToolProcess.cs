using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;

namespace SmsCodes.Cli.Tests.Running;

/// <summary>Runs the built program as a process, its output piped.</summary>
internal static class ToolProcess
{
    // As it was built: where coverage is measured, the one beside the tests is another, which writes down what it runs.
    private static readonly string Program =
        typeof(ToolProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "The command line").Value!;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it; the bytes of its output are read as strict UTF-8.</summary>
    public static Task<ToolResult> RunAsync(string[] args, params (string Name, string Value)[] environment) => RunAsync([], args, environment);

    /// <summary>Runs it with some bytes on its standard input.</summary>
    public static async Task<ToolResult> RunAsync(byte[] input, string[] args, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = Of(args, environment);
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The program didn't start.");
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string[] texts = await Task.WhenAll(output, error).WaitAsync(Patience);
        await process.WaitForExitAsync();
        return new ToolResult(process.ExitCode, Utf8(texts[0]), Utf8(texts[1]));
    }

    /// <summary>How it is started.</summary>
    public static ProcessStartInfo Of(string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.Latin1,
            StandardErrorEncoding = Encoding.Latin1,
        };
        start.ArgumentList.Add(Program);
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return start;
    }

    // Latin-1 carries each byte as one character, a byte order mark included.
    private static string Utf8(string bytes) =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Encoding.Latin1.GetBytes(bytes));
}
