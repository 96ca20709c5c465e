using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Cli.Output;

/// <summary>The codes of a set, one a line.</summary>
internal static class SetTable
{
    private static readonly (Column Column, Func<CodeInfo, Cell> Cell)[] Columns =
    [
        (new("Code"), row => new(row.Code)),
        (new("Name"), row => new(row.Name)),
        (new("Label"), row => new(row.Label)),
        (new("In English", HoldsSentences: true), row => new(row.English)),
        (new("HTTP"), row => new(row.HttpStatus?.ToString(CultureInfo.InvariantCulture))),
        (new("Send again?"), row => new(FactWords.Cell(row.Retry), Styles.Answer(FactWords.IsYes(row.Retry)))),
        (new("Final?"), row => new(FactWords.Cell(row.Final.Value, row.Final.Origin))),
        (new("Permanent?"), row => new(FactWords.Cell(row.Permanent.Value, row.Permanent.Origin))),
        (new("Origin"), row => new(row.Origin == CodeOrigin.Document ? null : FactWords.Of(row.Origin))),
        (new("Retired", HoldsSentences: true), row => new(row.Retired)),
    ];

    /// <summary>Writes a table a set, each with the columns that have anything to tell.</summary>
    public static void Write(Screen screen, IReadOnlyList<CodeSet> sets)
    {
        foreach (CodeSet set in sets)
        {
            screen.WriteHeading(set);
            Write(screen, [.. set.Codes]);
            screen.WriteLine();
        }

        screen.WriteLine("* inferred: the document doesn't say so. An empty cell: nobody says. Reasons: smscodes explain PROVIDER CODE.");
    }

    private static void Write(Screen screen, List<CodeInfo> rows)
    {
        var used = Array.FindAll(Columns, column => rows.Exists(row => column.Cell(row).Text is not null));
        var table = new TextTable([.. used.Select(column => column.Column)]);
        foreach (CodeInfo row in rows)
            table.Add([.. used.Select(column => column.Cell(row))]);
        table.Write(screen);
    }
}
