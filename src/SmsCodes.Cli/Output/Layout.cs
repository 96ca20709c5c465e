using Spectre.Console;

namespace SmsCodes.Cli.Output;

/// <summary>How tables look: lines and colour for a terminal, columns of plain text for a pipe.</summary>
internal static class Layout
{
    /// <summary>The style of a label beside its text.</summary>
    public static Style Label { get; } = new(Color.Grey);

    private static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>An empty table.</summary>
    public static Table Table(Screen screen)
    {
        Table table = new Table().Border(screen.IsTerminal ? TableBorder.Rounded : TableBorder.None);
        table.BorderStyle = Label;
        return table;
    }

    /// <summary>The heading of a code set's table.</summary>
    public static void Heading(Screen screen, CodeSet set)
    {
        screen.Write(new Text($"{set.Provider} {set.Name}: {set.Title}\n", Strong));
        screen.Write(new Text(set.Summary + "\n"));
    }

    /// <summary>A cell of text: what stands in a catalogue is never read as markup.</summary>
    public static Text Cell(string? text, Style? style = null) => new(text ?? "", style);
}
