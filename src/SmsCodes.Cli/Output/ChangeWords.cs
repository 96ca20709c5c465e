using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Comparing;

namespace SmsCodes.Cli.Output;

/// <summary>Puts changes into words.</summary>
internal static class ChangeWords
{
    /// <summary>What a change does to clients.</summary>
    public static string Of(Effect effect) => effect switch
    {
        Effect.BreaksCompile => "breaks compile",
        Effect.BreaksAtRunTime => "breaks at run time",
        Effect.ChangesBehaviour => "changes behaviour",
        _ => "safe",
    };

    /// <summary>What became of something.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "added",
        ChangeKind.Changed => "changed",
        ChangeKind.Retired => "retired",
        _ => "removed",
    };

    /// <summary>What is changed, with its provider.</summary>
    public static string Where(CatalogueChange change) => change.Where.Length == 0 ? change.Provider : $"{change.Provider} {change.Where}";

    /// <summary>How many changes there are of each effect.</summary>
    public static string Summary(IReadOnlyCollection<CatalogueChange> changes)
    {
        if (changes.Count == 0)
            return "Nothing changed.";
        string number = changes.Count == 1 ? "1 change" : Number(changes.Count) + " changes";
        return $"{number}: {string.Join(", ", changes.GroupBy(change => change.Effect, (effect, all) => $"{Number(all.Count())} {Of(effect)}"))}.";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
