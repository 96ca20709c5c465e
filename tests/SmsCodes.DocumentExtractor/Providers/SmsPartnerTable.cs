using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>A table of SMSPartner: <c>| cell | cell |</c>, its columns told by their headings.</summary>
internal sealed class SmsPartnerTable
{
    private static readonly string[][] KnownHeaders =
    [
        ["Codes", "Message"],
        ["Statuts SMS", "Description"],
        ["statusId", "Status", "Description"],
        ["errorId", "Permanent", "Error", "Description"],
    ];

    private readonly Document _document;
    private readonly string[] _columns;

    private SmsPartnerTable(Document document, string[] columns)
    {
        _document = document;
        _columns = columns;
    }

    /// <summary>Reads a table whose header is the first of the lines.</summary>
    public static IEnumerable<Row> Read(Document document, IReadOnlyList<Line> lines, string set, SmsPartnerGroup group)
    {
        string[] columns = Split(document, lines[0]);
        if (!KnownHeaders.Any(columns.SequenceEqual))
            throw document.Error(lines[0], "not a known table header");
        if (lines.Count < 3 || !IsRule(document, lines[1], columns.Length))
            throw document.Error(lines[0], "no rule or no row below the table header");

        var table = new SmsPartnerTable(document, columns);
        return lines.Skip(2).Select(line => table.ReadRow(line, set, group));
    }

    private Row ReadRow(Line line, string set, SmsPartnerGroup group)
    {
        string[] cells = Split(_document, line);
        if (cells.Length != _columns.Length)
            throw _document.Error(line, $"a row of {cells.Length} cells in a table of {_columns.Length} columns");
        if (cells.Any(cell => cell.Length == 0))
            throw _document.Error(line, "an empty cell");

        string Cell(params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
            {
                int column = Array.IndexOf(_columns, name);
                if (column >= 0)
                    return cells[column];
            }

            return "";
        }

        return new Row
        {
            Set = set,
            Line = line.Number,
            Code = Cell("Codes", "Statuts SMS", "statusId", "errorId"),
            Label = Cell("Status", "Error"),
            Group = group.Name,
            GroupId = group.Id,
            Permanent = Answer(line, Cell("Permanent")),
            Text = Cell("Message", "Description"),
        };
    }

    private bool? Answer(Line line, string cell) => cell switch
    {
        "true" => true,
        "false" => false,
        "" => null,
        _ => throw _document.Error(line, "neither true nor false in the column Permanent"),
    };

    private static string[] Split(Document document, Line line)
    {
        string[] parts = line.Text.Trim().Split('|');
        if (parts.Length < 3 || parts[0].Length > 0 || parts[^1].Length > 0)
            throw document.Error(line, "not a table line \"| cell | cell |\"");

        string[] cells = [.. parts[1..^1].Select(part => Words.Fold(Words.Unmark(part)))];
        if (cells.Any(cell => cell.Contains("<mark", StringComparison.Ordinal) || cell.Contains("</mark", StringComparison.Ordinal)))
            throw document.Error(line, "a <mark> that is not closed or not opened");
        return cells;
    }

    private static bool IsRule(Document document, Line line, int columns)
    {
        string[] cells = Split(document, line);
        return cells.Length == columns && cells.All(cell => cell.Trim(':').Length >= 3 && cell.Trim(':').All(c => c == '-'));
    }
}
