using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Cli.Output;

/// <summary>The providers with their code sets.</summary>
internal static class OverviewTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(Screen screen, IReadOnlyList<CodeProvider> providers)
    {
        var table = new TextTable(
        [
            new Column("Provider"),
            new Column("Set"),
            new Column("Codes", HoldsNumbers: true),
            new Column("Observed", HoldsNumbers: true),
            new Column("What they tell", HoldsSentences: true),
        ]);
        foreach (CodeSet set in providers.SelectMany(provider => provider.Sets))
        {
            int observed = set.Codes.Count(row => row.Origin == CodeOrigin.Observed);
            table.Add(new(set.Provider), new(set.Name), Number(set.Count - observed), Number(observed), new(set.Summary));
        }

        table.Write(screen);
        screen.WriteLine();
        screen.WriteLine("Codes: those of the provider's document. Observed: those that the service is seen to send beside it.");
        screen.WriteLine("A set: smscodes codes PROVIDER SET. A code: smscodes explain PROVIDER CODE.");
    }

    private static Cell Number(int number) => new(number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture));
}
