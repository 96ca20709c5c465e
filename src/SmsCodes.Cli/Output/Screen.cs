using System;
using System.Globalization;
using System.IO;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SmsCodes.Cli.Output;

/// <summary>Where the program writes, and how: for a terminal with lines and colour, for a pipe or a file as plain text.</summary>
internal sealed class Screen
{
    // Wide enough for the longest code names beside a sentence, narrow enough to read in a pager.
    private const int PlainWidth = 160;

    private readonly bool _hasColour;

    /// <summary>Makes a screen.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isTerminal">Whether a person sees the output at once; else it goes to a pipe or a file.</param>
    /// <param name="allowsColour">Whether a terminal may show colours.</param>
    public Screen(TextWriter output, TextWriter error, bool isTerminal, bool allowsColour)
    {
        Output = output;
        Error = error;
        IsTerminal = isTerminal;
        _hasColour = isTerminal && allowsColour;
    }

    /// <summary>Standard output.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person sees the output at once; else it goes to a pipe or a file.</summary>
    public bool IsTerminal { get; }

    /// <summary>The screen of this process.</summary>
    public static Screen OfConsole() => new(
        Console.Out,
        Console.Error,
        isTerminal: !Console.IsOutputRedirected,
        allowsColour: string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    /// <summary>Writes a table or styled text to standard output.</summary>
    public void Write(IRenderable what)
    {
        if (IsTerminal)
        {
            ConsoleOf(Output).Write(what);
            return;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        IAnsiConsole plain = ConsoleOf(text);
        plain.Profile.Width = PlainWidth;
        plain.Write(what);

        // Cells are padded with blanks, of no use behind the last one.
        foreach (ReadOnlySpan<char> line in text.ToString().TrimEnd().AsSpan().EnumerateLines())
            Output.WriteLine(line.TrimEnd());
    }

    private IAnsiConsole ConsoleOf(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = _hasColour ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = _hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
