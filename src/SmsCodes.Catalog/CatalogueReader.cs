using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog;

/// <summary>Reads and judges a catalogue. Any text ends in a model, in findings, or in both; nothing is thrown.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a catalogue that stands alone.</summary>
    /// <param name="path">The file's name for findings; it is not opened.</param>
    /// <param name="text">The file's content, without a byte order mark; null if it could not be read.</param>
    /// <param name="isBundled">Whether the package brings the file.</param>
    public static CatalogueReading Read(string path, string? text, bool isBundled = false) =>
        Read(new CatalogueSources(CatalogueSyntax.Of(new CatalogueText(path, text, isBundled)), default, Speaks: true));

    /// <summary>Judges a catalogue with its overlays.</summary>
    public static CatalogueReading Read(CatalogueSources sources)
    {
        var findings = new FindingList();
        findings.Take(sources.Basis);
        foreach (CatalogueSyntax overlay in sources.Overlays)
            findings.Take(overlay);
        if (sources.Basis.Root is not { } root || root is YamlScalar { IsNothing: true })
            return new CatalogueReading(sources.Speaks, null, default, findings.InOrder());

        string basisPath = sources.Basis.File.Path;
        YamlNode merged = root;
        foreach (YamlMapping overlay in sources.Overlays.Select(o => o.Root).OfType<YamlMapping>())
        {
            if (merged is YamlMapping mapping && CatalogueJudge.IsSupported(mapping) && CatalogueJudge.IsOfSchema(overlay, findings))
                merged = new OverlayMerge(basisPath, findings).Apply(mapping, overlay);
        }

        Model.Catalogue? model = CatalogueJudge.Judge(merged, basisPath, findings);
        if (sources.Overlays.Count == 0)
            return new CatalogueReading(sources.Speaks, model, default, findings.InOrder());

        var ofBasis = new FindingList();
        ofBasis.Take(sources.Basis);
        Model.Catalogue? alone = CatalogueJudge.Judge(root, basisPath, ofBasis);
        if (model != null)
        {
            // What a reference owns is compared with the catalogue alone: overlays do not make it another version.
            model = model with
            {
                Overlays = new EquatableArray<string>(sources.Overlays.Select(o => FileNames.Of(o.File.Path))),
                Basis = alone == null ? null : Fingerprint.Of(alone),
            };
        }

        return new CatalogueReading(
            sources.Speaks, model, new EquatableArray<TextPlace>(sources.Overlays.Select(o => o.ProviderPlace)),
            findings.Blaming(basisPath, ofBasis.InOrder(), sources.Overlays[sources.Overlays.Count - 1].ProviderPlace));
    }
}
