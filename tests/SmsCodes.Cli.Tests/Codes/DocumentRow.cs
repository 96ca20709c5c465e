using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Tests.Running;

namespace SmsCodes.Cli.Tests.Codes;

/// <summary>A row of the documents, from the table that an extractor of its own made. What the document leaves out is null.</summary>
internal sealed record DocumentRow(
    string Provider, string Set, string? Code, string? Label, string? Group,
    bool? Final, bool? Permanent, bool? Retry, int? Http, string? TextHash)
{
    private const string BitFields = "MessageFlags";

    /// <summary>All rows but the bit fields, which are no codes.</summary>
    public static IReadOnlyList<DocumentRow> All { get; } =
    [
        .. File.ReadLines(Repository.File("tests/SmsCodes.Catalog.Tests/Documents/documents.tsv"))
            .Skip(1)
            .Select(line => Parse(line.Split('\t')))
            .Where(row => row.Set != BitFields),
    ];

    /// <summary>What tells the row from all others: one code may be printed under two labels.</summary>
    public string Key => $"{Provider} {Set} {Code} {Label}";

    private static DocumentRow Parse(string[] cells) => new(
        cells[0], cells[1], Text(cells[3]), Text(cells[4]), Text(cells[5]),
        Answer(cells[7]), Answer(cells[8]), Answer(cells[9]), Text(cells[10]) is { } http ? int.Parse(http, null) : null, Text(cells[11]));

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static bool? Answer(string cell) => cell switch
    {
        "true" => true,
        "false" => false,
        "" => null,
        _ => throw new FormatException($"'{cell}' is no answer."),
    };
}
