using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace SmsCodes.Cli.Output;

/// <summary>The codes of a set, one a line.</summary>
internal static class SetTable
{
    private static readonly (string Title, Func<CodeInfo, string?> Text)[] Columns =
    [
        ("Code", row => row.Code),
        ("Name", row => row.Name),
        ("Label", row => row.Label),
        ("In English", row => row.English),
        ("HTTP", row => row.HttpStatus?.ToString(CultureInfo.InvariantCulture)),
        ("Send again?", row => FactWords.Cell(row.Retry)),
        ("Final?", row => FactWords.Cell(row.Final.Value, row.Final.Origin)),
        ("Permanent?", row => FactWords.Cell(row.Permanent.Value, row.Permanent.Origin)),
        ("Origin", row => row.Origin == CodeOrigin.Document ? null : FactWords.Of(row.Origin)),
        ("Retired", row => row.Retired),
    ];

    /// <summary>Writes a table a set, each with the columns that have anything to tell.</summary>
    public static void Write(Screen screen, IReadOnlyList<CodeSet> sets)
    {
        foreach (CodeSet set in sets)
        {
            Layout.Heading(screen, set);
            Write(screen, [.. set.Codes]);
            screen.Output.WriteLine();
        }

        screen.Output.WriteLine("* inferred: the document doesn't say so. An empty cell: nobody says. The reasons: smscodes explain PROVIDER CODE.");
    }

    private static void Write(Screen screen, List<CodeInfo> rows)
    {
        Table table = Layout.Table(screen);
        (string Title, Func<CodeInfo, string?> Text)[] used = [.. Columns.Where(column => rows.Exists(row => !string.IsNullOrEmpty(column.Text(row))))];
        foreach ((string title, _) in used)
            table.AddColumn(new TableColumn(title) { NoWrap = title is "Code" or "Final?" or "Permanent?" });
        foreach (CodeInfo row in rows)
            table.AddRow(used.Select(column => Layout.Cell(column.Text(row))));
        screen.Write(table);
    }
}
