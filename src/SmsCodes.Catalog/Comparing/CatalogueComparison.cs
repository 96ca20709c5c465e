using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Tells what changed from one version of catalogues to the next, and what that does to programs that use the generated code.</summary>
public static class CatalogueComparison
{
    /// <summary>Compares catalogues provider by provider.</summary>
    public static IReadOnlyList<CatalogueChange> Compare(IReadOnlyCollection<Catalogue> old, IReadOnlyCollection<Catalogue> now)
    {
        var changes = new List<CatalogueChange>();
        foreach (string provider in old.Concat(now).Select(c => c.Provider).Distinct().OrderBy(p => p, StringComparer.OrdinalIgnoreCase))
        {
            var list = new ChangeList(provider);
            Catalogue? before = old.FirstOrDefault(c => c.Provider == provider), after = now.FirstOrDefault(c => c.Provider == provider);
            if (before == null)
                list.Added("", "provider", after!.Title);
            else if (after == null)
                list.Removed("", "provider", before.Title);
            else
                Compare(list, before, after);
            changes.AddRange(list.All);
        }

        return changes;
    }

    private static void Compare(ChangeList changes, Catalogue old, Catalogue now)
    {
        changes.Compare("", "title", old.Title, now.Title, Effect.Safe);
        changes.Compare("", "language", old.Language, now.Language, Effect.ChangesBehaviour);
        changes.Compare("", "source", Words(old.Source), Words(now.Source), Effect.Safe);
        Each(changes, "set", old.Sets, now.Sets, set => set.Name, SetComparison.Compare);
        Each(changes, "bit field", old.BitFields, now.BitFields, field => field.Name, BitFieldComparison.Compare);
        Each(changes, "response", old.Responses, now.Responses, response => response.Name, ResponseComparison.Compare);
    }

    private static void Each<T>(
        ChangeList changes, string what, EquatableArray<T> old, EquatableArray<T> now, Func<T, string> nameOf, Action<ChangeList, T, T> compare)
        where T : class, IEquatable<T>
    {
        foreach (T one in old)
        {
            if (now.FirstOrDefault(other => nameOf(other) == nameOf(one)) is { } other)
                compare(changes, one, other);
            else
                changes.Removed(nameOf(one), what);
        }

        foreach (T one in now.Where(one => old.All(other => nameOf(other) != nameOf(one))))
            changes.Added(nameOf(one), what);
    }

    private static string Words(SourceDocument source) => $"{source.Title}, {source.Retrieved}{(source.Url == null ? "" : ", " + source.Url)}";
}
