using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.DocumentExtractor;

/// <summary>A line of a printed table, and the key by which two tables are laid side by side.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Key">Provider, set and code.</param>
/// <param name="Line">The document's line, as printed.</param>
internal sealed record TableRow(string Text, IReadOnlyList<string> Cells, string Key, string Line)
{
    /// <summary>Takes a line apart; a line with too few cells is a row all the same, and differs from every good one.</summary>
    public static TableRow Parse(string text)
    {
        string[] cells = text.Split('\t');
        string Cell(int column) => cells.ElementAtOrDefault(column) ?? "?";
        return new TableRow(text, cells, $"{Cell(0)} {Cell(1)} [{Cell(3)}]", Cell(2));
    }
}
