using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog;

/// <summary>Reads and judges a catalogue file. Any text ends in a model, in findings, or in both; nothing is thrown.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a catalogue.</summary>
    /// <param name="path">The file's name for findings; it is not opened.</param>
    /// <param name="text">The file's content, without a byte order mark; null if it could not be read.</param>
    /// <param name="isBundled">Whether the package brings the file; it then comes before files of the user.</param>
    public static CatalogueReading Read(string path, string? text, bool isBundled = false)
    {
        var findings = new FindingList();
        var start = new TextPlace(path, 0, 0, 1, 1, 1, 1);
        if (text == null)
        {
            findings.Add(Rules.Unreadable, start);
            return new CatalogueReading(path, isBundled, null, findings.InOrder(), start);
        }

        YamlNode? root = YamlReader.Read(path, text, findings);
        if (root == null && findings.IsEmpty)
            findings.Add(Rules.Empty, start);
        Model.Catalogue? model = root == null ? null : CatalogueJudge.Judge(root, findings);
        return new CatalogueReading(path, isBundled, model, findings.InOrder(), ProviderPlace(root) ?? start);
    }

    private static TextPlace? ProviderPlace(YamlNode? root) =>
        (root as YamlMapping)?.Entries.Find(e => e.Key.Value == "provider").Value?.Place;
}
