using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace SmsCodes.Cli.Output;

/// <summary>A table: with lines and colour in a terminal, columns of plain text elsewhere.</summary>
internal sealed class TextTable(IReadOnlyList<Column> columns)
{
    // Blanks between columns; a border brings one of them.
    private const int Gap = 2;

    // Names stay whole as long as the sentences beside them keep this width.
    private const int NarrowestSentence = 18;

    private readonly List<Cell[]> _rows = [];

    /// <summary>Adds a row with a cell for each column.</summary>
    public void Add(params Cell[] cells) => _rows.Add(cells);

    /// <summary>Adds a blank row.</summary>
    public void AddBlank() => Add(new Cell[columns.Count]);

    /// <summary>Writes the table.</summary>
    public void Write(Screen screen, bool hasHeadings = true)
    {
        var table = new Table
        {
            Border = screen.IsTerminal ? TableBorder.Horizontal : TableBorder.None,
            BorderStyle = Styles.Dim,
            ShowHeaders = hasHeadings,
        };
        bool isWide = screen.Width - WidthOfNames() >= NarrowestSentence;
        foreach (Column column in columns)
            table.AddColumn(SpectreColumn(column, screen.IsTerminal, isWide));
        foreach (Cell[] row in _rows)
            table.AddRow(row.Select(cell => new Text(cell.Text ?? "", cell.Style)));
        screen.Write(table);
    }

    private static TableColumn SpectreColumn(Column column, bool hasBorder, bool isWide) => new(new Text(column.Title))
    {
        NoWrap = isWide && !column.HoldsSentences,
        Alignment = column.HoldsNumbers ? Justify.Right : Justify.Left,
        Padding = new Padding(0, 0, hasBorder ? Gap - 1 : Gap, 0),
    };

    private int WidthOfNames() => Enumerable.Range(0, columns.Count).Where(index => !columns[index].HoldsSentences).Sum(WidthOf);

    private int WidthOf(int index) =>
        Gap + _rows.Select(row => row[index].Text?.Length ?? 0).Append(columns[index].Title.Length).Max();
}
