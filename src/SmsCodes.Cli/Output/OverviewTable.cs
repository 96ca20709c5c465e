using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace SmsCodes.Cli.Output;

/// <summary>The providers with their code sets.</summary>
internal static class OverviewTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(Screen screen, IReadOnlyList<CodeProvider> providers)
    {
        Table table = Layout.Table(screen);
        table.AddColumn("Provider").AddColumn("Set").AddColumn(new TableColumn("Codes").RightAligned());
        table.AddColumn(new TableColumn("Observed").RightAligned()).AddColumn("What they tell");
        foreach (CodeProvider provider in providers)
        {
            foreach (CodeSet set in provider.Sets)
            {
                int observed = set.Codes.Count(row => row.Origin == CodeOrigin.Observed);
                table.AddRow(
                    Layout.Cell(provider.Name),
                    Layout.Cell(set.Name),
                    Layout.Cell(Count(set.Count - observed)),
                    Layout.Cell(observed == 0 ? null : Count(observed)),
                    Layout.Cell(set.Summary));
            }
        }

        screen.Write(table);
        screen.Output.WriteLine();
        screen.Output.WriteLine("Codes: those of the provider's document. Observed: those that the service is seen to send beside it.");
        screen.Output.WriteLine("A set: smscodes codes PROVIDER SET. A code: smscodes explain PROVIDER CODE.");
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
