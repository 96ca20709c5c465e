using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog;

/// <summary>Reads and judges a catalogue file. Any text ends in a model, in findings, or in both; nothing is thrown.</summary>
public static class CatalogueReader
{
    /// <summary>Reads a catalogue.</summary>
    /// <param name="path">The file's name for findings; it is not opened.</param>
    /// <param name="text">The file's content, without a byte order mark.</param>
    public static CatalogueReading Read(string path, string text)
    {
        var findings = new FindingList();
        YamlNode? root = YamlReader.Read(path, text, findings);
        Model.Catalogue? model = root == null ? null : CatalogueJudge.Judge(root, findings);
        var inOrder = findings.InOrder();
        if (root == null && inOrder.Count == 0)
        {
            findings.Add(Rules.Empty, new TextPlace(path, 0, 0, 1, 1, 1, 1));
            inOrder = findings.InOrder();
        }

        return new CatalogueReading(path, model, inOrder);
    }
}
