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
        CatalogueReading[] readings =
        [
            .. files.GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.First()).Select(f => CatalogueReader.Read(f.Path, f.Text, f.IsBundled)),
        ];
        CatalogueIndex index = CatalogueIndex.Of(readings.Select(CatalogueHead.Of));
        return new CatalogueLibrary(
            new EquatableArray<Model.Catalogue>(readings.Where(r => r.Model != null && index.Speaks(r.Path)).Select(r => r.Model!)
                .OrderBy(m => m.Provider, StringComparer.OrdinalIgnoreCase)),
            index.AllFindings(readings.Select(r => r.Findings)));
    }
}
