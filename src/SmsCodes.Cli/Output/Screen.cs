using System;
using System.Globalization;
using System.IO;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SmsCodes.Cli.Output;

/// <summary>Where the program reads and writes, and how: for a terminal with lines and colour, for a pipe or a file as plain text.</summary>
internal sealed class Screen
{
    // Of no terminal: wide enough for long code names beside a sentence, narrow enough to read.
    private const int PlainWidth = 200;

    private readonly AnsiSupport _colour;

    /// <summary>Makes a screen.</summary>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="isTerminal">Whether a person sees the output at once; else it goes to a pipe or a file.</param>
    /// <param name="colour">Whether a terminal shows colours.</param>
    /// <param name="width">How many characters a line of a table may have; null for the terminal's own width.</param>
    /// <param name="input">Standard input as bytes, whose charset only the reader knows; null for an empty one.</param>
    /// <param name="folder">The folder that names of files are relative to; null for the process's own.</param>
    public Screen(TextWriter output, TextWriter error, bool isTerminal, AnsiSupport colour, int? width = null, Stream? input = null, string? folder = null)
    {
        Folder = folder ?? Environment.CurrentDirectory;
        Input = input ?? Stream.Null;
        Output = output;
        Error = error;
        IsTerminal = isTerminal;
        _colour = isTerminal ? colour : AnsiSupport.No;
        Width = width ?? (isTerminal ? new AnsiConsoleOutput(output).Width : PlainWidth);
    }

    /// <summary>The folder that names of files are relative to.</summary>
    public string Folder { get; }

    /// <summary>Standard input, as bytes.</summary>
    public Stream Input { get; }

    /// <summary>Standard output.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person sees the output at once; else it goes to a pipe or a file.</summary>
    public bool IsTerminal { get; }

    /// <summary>How many characters a line of a table may have.</summary>
    public int Width { get; }

    /// <summary>The screen of this process.</summary>
    public static Screen OfConsole() =>
        new(
            Console.Out,
            Console.Error,
            !Console.IsOutputRedirected,
            Colour(Environment.GetEnvironmentVariable("NO_COLOR")),
            input: Console.OpenStandardInput());

    /// <summary>Whether a terminal shows colours; with the variable NO_COLOR, which many programs heed, none does.</summary>
    public static AnsiSupport Colour(string? noColour) => string.IsNullOrEmpty(noColour) ? AnsiSupport.Detect : AnsiSupport.No;

    /// <summary>Writes a line to standard output; without a terminal it is never broken.</summary>
    public void WriteLine(string text = "", Style? style = null)
    {
        if (IsTerminal && style is not null)
            ConsoleOf(Output).Write(new Text(text + "\n", style));
        else
            Output.WriteLine(text);
    }

    /// <summary>Writes the heading of a code set's table.</summary>
    public void WriteHeading(CodeSet set)
    {
        WriteLine($"{set.Provider} {set.Name}: {set.Title}", Styles.Strong);
        WriteLine(set.Summary);
    }

    /// <summary>Writes a table to standard output.</summary>
    public void Write(IRenderable table)
    {
        if (IsTerminal)
        {
            ConsoleOf(Output).Write(table);
            return;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        ConsoleOf(text).Write(table);

        // Cells are padded with blanks, of no use behind the last one.
        foreach (ReadOnlySpan<char> line in text.ToString().TrimEnd().AsSpan().EnumerateLines())
            Output.WriteLine(line.TrimEnd());
    }

    private IAnsiConsole ConsoleOf(TextWriter writer)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = _colour,
            ColorSystem = _colour == AnsiSupport.No ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Width;
        return console;
    }
}
