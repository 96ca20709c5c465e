using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog;

/// <summary>All that a project's catalogue files say together: what the generator emits and reports, for who is no compiler.</summary>
/// <param name="Catalogues">The catalogues, overlays applied, by provider.</param>
/// <param name="Findings">All findings, by file and place: those that the compiler reports, in its order.</param>
public sealed record CatalogueLibrary(EquatableArray<Model.Catalogue> Catalogues, EquatableArray<Finding> Findings)
{
    /// <summary>Reads files together. Nothing is thrown; a path that is given twice counts once.</summary>
    public static CatalogueLibrary Read(IEnumerable<CatalogueText> files)
    {
        CatalogueIndex index = CatalogueIndex.Of(files.Select(CatalogueSyntax.Of));
        CatalogueReading[] readings = [.. index.Sources.Select(CatalogueReader.Read)];
        return new CatalogueLibrary(
            new EquatableArray<Model.Catalogue>(readings.Where(r => r.Speaks).Select(r => r.Model).OfType<Model.Catalogue>()
                .OrderBy(m => m.Provider, StringComparer.OrdinalIgnoreCase)),
            InOrder([.. readings.Select(r => r.Findings), index.Findings]));
    }

    /// <summary>All findings in the order in which they are reported: by file and place.</summary>
    public static EquatableArray<Finding> InOrder(IEnumerable<EquatableArray<Finding>> findings) =>
        new(findings.SelectMany(f => f).OrderBy(f => f.Place.Path, StringComparer.Ordinal).ThenBy(f => f.Place.Start));
}
