using System.Collections.Generic;
using System.Linq;
using SmsCodes.DocumentExtractor.Providers;

namespace SmsCodes.DocumentExtractor;

/// <summary>Reads every provider's document of a folder, in the order of the table.</summary>
internal static class Extraction
{
    private static readonly IDocumentReader[] Readers =
    [
        new OctopushReader(),
        new SmsPartnerReader(),
        new SmsCentreReader(),
        new SerwerSmsReader(),
        new SmsManagerReader(),
    ];

    /// <summary>All rows of all documents.</summary>
    /// <exception cref="DocumentException">A document is missing or does not have the expected shape.</exception>
    public static IReadOnlyList<Row> Run(string folder) => [.. Readers.SelectMany(reader => Read(reader, folder))];

    private static IEnumerable<Row> Read(IDocumentReader reader, string folder)
    {
        Document document = Document.Load(folder, reader.FileName);
        ILookup<string, Row> rows = reader.Read(document).ToLookup(row => row.Set);

        foreach (string set in reader.Sets)
        {
            if (!rows.Contains(set))
                throw document.Error($"no table found for the set {set}");
            foreach (Row row in rows[set])
                yield return row with { Provider = reader.Provider };
        }
    }
}
