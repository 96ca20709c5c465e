using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>
/// The tables of SMSCentre's document. A header and each row end in two lines, <c>|</c> and <c>---|</c>, so these lines cut
/// the document into blocks: each block is one row, or prose that ends in the header of the next table.
/// </summary>
internal static partial class SmsCentreTables
{
    private const string Rule = "---|";
    private const string CellEnd = "|";

    /// <summary>The set of a table, by the end of the sentence above its header; null: a table that holds no codes.</summary>
    private static readonly Dictionary<string, string?> SetOfAnnouncement = new()
    {
        ["The following parameters are passed to the server:"] = null,
        ["N error number, can take the following values:"] = "RequestError",
        ["Possible variants of message status codes or HLR requests (values of <status>):"] = "MessageStatus",
        ["Possible error codes in the status of messages or HLR requests (values of <err>):"] = "DeliveryError",
        ["Possible error codes in the status of e-mail messages (values of <err>):"] = "EmailError",
    };

    private static readonly string[] Headers = ["Option | The value", "The value | Description", "Code | Name | Description"];

    /// <summary>Reads the rows of all tables of codes.</summary>
    public static IEnumerable<Row> Read(Document document)
    {
        string? set = null;
        int columns = 0;
        var block = new List<Line>();
        foreach (Line line in document.Lines)
        {
            if (line.Text != Rule)
            {
                block.Add(line);
                continue;
            }

            if (block.Count < 2 || block[^1].Text != CellEnd)
                throw document.Error(line, "no cells above the rule");
            block.RemoveAt(block.Count - 1);

            if (Headers.Contains(block[^1].Text))
            {
                set = FindSet(document, block);
                columns = block[^1].Text.Split('|').Length;
            }
            else
            {
                string[] cells = SplitRow(document, block, columns);
                if (set is not null)
                    yield return ReadRow(document, block[0], set, cells);
            }

            block.Clear();
        }

        RejectRows(document, block);
    }

    private static string? FindSet(Document document, List<Line> block)
    {
        RejectRows(document, block.SkipLast(1));
        Line announcement = block.Count < 2 ? block[^1] : block[^2];
        foreach ((string end, string? set) in SetOfAnnouncement)
        {
            if (announcement.Text.EndsWith(end, StringComparison.Ordinal))
                return set;
        }

        throw document.Error(announcement, "not a known announcement of a table");
    }

    private static string[] SplitRow(Document document, List<Line> block, int columns)
    {
        string[] cells = [.. string.Join('\n', block.Select(line => line.Text)).Split('|').Select(Words.Fold)];
        if (cells.Length != columns || cells.Any(cell => cell.Length == 0))
            throw document.Error(block[0], $"not a row of {columns} cells");
        return cells;
    }

    private static Row ReadRow(Document document, Line line, string set, string[] cells)
    {
        if (!Code().IsMatch(cells[0]))
            throw document.Error(line, "a row whose code is not a number");
        return new Row
        {
            Set = set,
            Line = line.Number,
            Code = cells[0],
            Label = cells.Length == 3 ? cells[1] : "",
            Text = cells[^1],
        };
    }

    /// <summary>A row that lost the lines which end it would otherwise pass for prose.</summary>
    private static void RejectRows(Document document, IEnumerable<Line> prose)
    {
        foreach (Line line in prose.Where(line => RowStart().IsMatch(line.Text)))
            throw document.Error(line, $"a row without \"{CellEnd}\" and \"{Rule}\" below it");
    }

    [GeneratedRegex("^-?[0-9]+$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s*-?[0-9]+\s*\|")]
    private static partial Regex RowStart();
}
