using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Collects the changes of one provider.</summary>
internal sealed class ChangeList(string provider)
{
    private readonly List<CatalogueChange> _all = [];

    internal IReadOnlyList<CatalogueChange> All => _all;

    internal void Add(string where, string what, ChangeKind kind, string? old, string? now, Effect effect) =>
        _all.Add(new CatalogueChange(provider, where, what, kind, old, now, effect));

    internal void Added(string where, string what, string? now = null) => Add(where, what, ChangeKind.Added, null, now, Effect.Safe);

    internal void Removed(string where, string what, string? old = null, Effect effect = Effect.BreaksCompile) =>
        Add(where, what, ChangeKind.Removed, old, null, effect);

    /// <summary>Adds a change where two texts differ.</summary>
    internal void Compare(string where, string what, string? old, string? now, Effect effect)
    {
        if (old == now)
            return;
        ChangeKind kind = old == null ? ChangeKind.Added : now == null ? ChangeKind.Removed : ChangeKind.Changed;
        Add(where, what, kind, old, now, effect);
    }

    internal void Compare(string where, string what, int? old, int? now, Effect effect) => Compare(where, what, Number(old), Number(now), effect);

    internal void Compare(string where, string what, IEnumerable<string> old, IEnumerable<string> now, Effect effect) =>
        Compare(where, what, Listed(old), Listed(now), effect);

    /// <summary>Compares two things that are alike in what their model says, of which no short text tells all.</summary>
    internal void CompareWhole<T>(string where, string what, T old, T now, Effect effect)
    {
        if (!Equals(old, now))
            Add(where, what, ChangeKind.Changed, null, null, effect);
    }

    /// <summary>Compares whether something is still to be used.</summary>
    internal void Compare(string where, string what, Retirement? old, Retirement? now)
    {
        if (old == null && now != null)
            Add(where, what, ChangeKind.Retired, null, now.Sentence, Effect.Safe);
        else
            Compare(where, "retired", old?.Sentence, now?.Sentence, Effect.Safe);
    }

    private static string? Listed(IEnumerable<string> texts) => texts.Any() ? string.Join(", ", texts) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
