using System.IO;
using SmsCodes.Cli.Output;
using Spectre.Console;

namespace SmsCodes.Cli.Tests.Running;

/// <summary>Runs the program within the test.</summary>
internal static class Tool
{
    /// <summary>Runs it with its output piped.</summary>
    public static ToolResult Run(params string[] args) => Run(args, isTerminal: false, AnsiSupport.Yes);

    /// <summary>Runs it with its output piped, and some bytes on its standard input.</summary>
    public static ToolResult RunWithInput(byte[] input, params string[] args) => Run(args, isTerminal: false, AnsiSupport.Yes, input: input);

    /// <summary>Runs it in a terminal of a width.</summary>
    public static ToolResult RunInTerminal(int width, AnsiSupport colour, params string[] args) =>
        Run(args, isTerminal: true, colour, width);

    /// <summary>Runs it in a folder, with its output piped.</summary>
    public static ToolResult RunIn(TemporaryFolder folder, params string[] args) => Run(args, isTerminal: false, AnsiSupport.Yes, folder: folder.Path);

    private static ToolResult Run(string[] args, bool isTerminal, AnsiSupport colour, int? width = null, byte[]? input = null, string? folder = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var bytes = new MemoryStream(input ?? []);
        var screen = new Screen(output, error, isTerminal, colour, width, bytes, folder);
        int exitCode = CommandLine.Run(args, screen);
        return new ToolResult(exitCode, output.ToString(), error.ToString());
    }
}
