using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Compares two versions of a row.</summary>
internal static class RowComparison
{
    /// <summary>How a row is called: its member, and its code.</summary>
    internal static string Where(CodeSet set, Code row) => $"{set.Name}.{row.Name}{(row.Printed == null ? "" : $" ({row.Printed})")}";

    internal static void Compare(ChangeList changes, CodeSet set, Code old, Code now)
    {
        string where = Where(set, old);
        changes.Compare(where, "name", old.Name, now.Name, EffectOfName(set, old, now));
        CompareFormerNames(changes, where, old, now);
        changes.Compare(where, "code", old.Printed, now.Printed, Effect.BreaksAtRunTime);
        // Where digits are the number, a changed code says it already.
        if (old.Printed == now.Printed || set.Wire == Wire.Text)
            changes.Compare(where, "value", old.Value, now.Value, Effect.BreaksAtRunTime);
        changes.Compare(where, "alias of", old.AliasOf, now.AliasOf, Effect.ChangesBehaviour);
        changes.Compare(where, "code", old.Retired, now.Retired);

        changes.Compare(where, "final", Words(old.Final), Words(now.Final), Effect.ChangesBehaviour);
        changes.Compare(where, "permanent", Words(old.Permanent), Words(now.Permanent), Effect.ChangesBehaviour);
        changes.Compare(where, "retry", Words(old.Retry), Words(now.Retry), Effect.ChangesBehaviour);
        changes.Compare(where, "category", old.Category, now.Category, Effect.ChangesBehaviour);
        changes.Compare(where, "success", Words(old.Success), Words(now.Success), Effect.ChangesBehaviour);
        changes.Compare(where, "http", old.Http, now.Http, Effect.ChangesBehaviour);
        changes.Compare(where, "group", old.Group, now.Group, Effect.ChangesBehaviour);
        // Some replies name a code by its label.
        changes.Compare(where, "label", old.Label, now.Label, Effect.ChangesBehaviour);

        changes.Compare(where, "text", old.Text, now.Text, Effect.Safe);
        // Where the provider writes English, the text is both.
        if (old.English != old.Text || now.English != now.Text)
            changes.Compare(where, "en", old.English, now.English, Effect.Safe);
        changes.Compare(where, "final because", old.Final?.Because, now.Final?.Because, Effect.Safe);
        changes.Compare(where, "permanent because", old.Permanent?.Because, now.Permanent?.Because, Effect.Safe);
        changes.Compare(where, "retry because", old.Retry?.Because, now.Retry?.Because, Effect.Safe);
        changes.Compare(where, "origin", Words(old.Origin), Words(now.Origin), Effect.Safe);
        changes.Compare(where, "source", old.Source, now.Source, Effect.Safe);
        changes.Compare(where, "observed", old.Observed.Select(o => o.Text), now.Observed.Select(o => o.Text), Effect.Safe);
    }

    /// <summary>A name that now means another code compiles on and means it; one that is kept as a former name compiles and is obsolete.</summary>
    private static Effect EffectOfName(CodeSet set, Code old, Code now)
    {
        if (set.Codes.Any(row => row.Name == old.Name && row.Value != now.Value))
            return Effect.BreaksAtRunTime;
        return now.Formerly.Contains(old.Name) || set.Codes.Any(row => row.Name == old.Name) ? Effect.Safe : Effect.BreaksCompile;
    }

    private static void CompareFormerNames(ChangeList changes, string where, Code old, Code now)
    {
        foreach (string name in old.Formerly.Where(name => !now.Formerly.Contains(name) && name != now.Name))
            changes.Removed(where, "former name", name);
        foreach (string name in now.Formerly.Where(name => !old.Formerly.Contains(name) && name != old.Name))
            changes.Added(where, "former name", name);
    }

    private static string? Words(Fact? fact)
    {
        if (fact == null)
            return null;
        string after = fact.AfterSeconds is { } seconds ? string.Format(CultureInfo.InvariantCulture, " after {0}s", seconds) : "";
        string origin = fact.Origin switch { FactOrigin.Inferred => " (inferred)", FactOrigin.Overlay => " (overlay)", _ => "" };
        return (Words(fact.Value) ?? "unknown") + after + origin;
    }

    private static string? Words(bool? answer) => answer switch { true => "yes", false => "no", null => null };

    private static string Words(RowOrigin origin) => origin switch { RowOrigin.Document => "document", RowOrigin.Observed => "observed", _ => "overlay" };
}
