using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog;

/// <summary>Which file speaks for which provider: the questions that no file answers by itself.</summary>
/// <param name="Providers">The providers, by name.</param>
/// <param name="Paths">The files that speak for them, in the same order.</param>
/// <param name="Responding">Those of them that declare responses.</param>
/// <param name="Findings">Files that clash with others.</param>
public sealed record CatalogueIndex(
    EquatableArray<string> Providers, EquatableArray<string> Paths, EquatableArray<string> Responding, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the file is the one that speaks for its provider.</summary>
    public bool Speaks(string path) => Paths.Contains(path, StringComparer.Ordinal);

    /// <summary>The findings of all files and those between files, in the order in which they are reported.</summary>
    public EquatableArray<Finding> AllFindings(IEnumerable<EquatableArray<Finding>> files) =>
        new(files.SelectMany(f => f).Concat(Findings).OrderBy(f => f.Place.Path, StringComparer.Ordinal));

    /// <summary>Makes the index. Bundled files come first, then files in the order of their paths, whatever order they are handed over in;
    /// a path handed over twice counts once.</summary>
    public static CatalogueIndex Of(IEnumerable<CatalogueHead> heads)
    {
        var speakers = new SortedDictionary<string, CatalogueHead>(StringComparer.OrdinalIgnoreCase);
        var findings = new List<Finding>();
        foreach (CatalogueHead head in heads.OrderBy(h => h.IsBundled ? 0 : 1).ThenBy(h => h.Place.Path, StringComparer.Ordinal))
        {
            if (head.Provider == null)
                continue;
            if (!speakers.TryGetValue(head.Provider, out CatalogueHead? first))
                speakers.Add(head.Provider, head);
            else if (first.Place.Path != head.Place.Path)
            {
                string where = first.IsBundled ? "the one in the box" : first.Place.Path;
                findings.Add(new Finding(Rules.DuplicateProvider, head.Place, first.Place, new EquatableArray<string>([head.Provider, where])));
            }
        }

        return new CatalogueIndex(
            new EquatableArray<string>(speakers.Values.Select(h => h.Provider!)),
            new EquatableArray<string>(speakers.Values.Select(h => h.Place.Path)),
            new EquatableArray<string>(speakers.Values.Where(h => h.HasResponses).Select(h => h.Provider!)),
            new EquatableArray<Finding>(findings));
    }
}
