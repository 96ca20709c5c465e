using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog;

/// <summary>Which files belong together: the questions that no file answers by itself.</summary>
/// <param name="Sources">The catalogues with their overlays, and files that are neither, in the order of the paths.</param>
/// <param name="Findings">Findings of files that clash with others, and of overlays that extend nothing.</param>
public sealed record CatalogueIndex(EquatableArray<CatalogueSources> Sources, EquatableArray<Finding> Findings)
{
    /// <summary>Makes the index. Bundled files come first, then files in the order of their paths, whatever order they are handed over in;
    /// a path handed over twice counts once.</summary>
    public static CatalogueIndex Of(IEnumerable<CatalogueSyntax> files)
    {
        CatalogueSyntax[] all = [.. files.GroupBy(f => f.File.Path, StringComparer.Ordinal).Select(g => g.First()).OrderBy(f => f.File.Path, StringComparer.Ordinal)];
        var findings = new FindingList();
        var speakers = new SortedDictionary<string, CatalogueSyntax>(StringComparer.OrdinalIgnoreCase);
        foreach (CatalogueSyntax file in all.Where(f => !f.IsOverlay && f.Provider != null).OrderBy(f => f.File.IsBundled ? 0 : 1))
        {
            if (!speakers.TryGetValue(file.Provider!, out CatalogueSyntax? first))
                speakers.Add(file.Provider!, file);
            else
                findings.Add(Rules.DuplicateProvider, file.ProviderPlace, first.ProviderPlace, file.Provider!, first.File.IsBundled ? "the one in the box" : first.File.Path);
        }

        var overlays = all.Where(f => f.IsOverlay).ToLookup(f => f.Provider != null && speakers.TryGetValue(f.Provider, out CatalogueSyntax? basis) ? basis : null);
        foreach (CatalogueSyntax lost in overlays[null])
        {
            findings.Take(lost);
            // A catalogue that cannot be read may be the one that is meant, and that is reported.
            if (lost.Provider != null && all.Any(f => !f.IsOverlay && f.Provider == null))
                continue;
            if (lost.Provider != null)
            {
                string[] providers = [.. speakers.Values.Select(s => s.Provider!)];
                Mend? mend = findings.MendingOf(lost.ProviderPlace)?.Rewrite(lost.ProviderPlace, lost.Provider, NearMiss.Nearest(lost.Provider, providers));
                findings.Add(Rules.ExtendsNothing, lost.ProviderPlace, mend, lost.Provider, NearMiss.Hint(lost.Provider, providers, findings));
            }
            else
            {
                Fields.WrongKind((lost.Root as YamlMapping)!.Value("extends")!, "extends", "the name of a provider", findings);
            }
        }

        return new CatalogueIndex(
            new EquatableArray<CatalogueSources>(all.Where(f => !f.IsOverlay).Select(basis => new CatalogueSources(
                basis, new EquatableArray<CatalogueSyntax>(overlays[basis]), basis.Provider == null || ReferenceEquals(speakers[basis.Provider], basis)))),
            findings.InOrder());
    }
}
