using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SmsCodes.Catalog.Tests.Documents;

/// <summary>A row of documents.tsv: what a provider's document prints, read by an extractor that knows nothing of catalogues.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Set">The code set, or the bit field.</param>
/// <param name="Line">The document's line.</param>
/// <param name="Code">The code, or the bits, as printed.</param>
/// <param name="Label">The provider's short name.</param>
/// <param name="Group">The heading that the row stands under.</param>
/// <param name="GroupId">The heading's number.</param>
/// <param name="Final">The column that answers whether the status is final.</param>
/// <param name="Permanent">The column that answers whether the condition lasts.</param>
/// <param name="Retry">The column that answers whether to send again.</param>
/// <param name="Http">The column of the HTTP status.</param>
/// <param name="TextHash">SHA-256 of the folded text; empty where there is none. The texts are the providers' own.</param>
internal sealed record DocumentRow(
    string Provider, string Set, string Line, string Code, string Label, string Group, string GroupId,
    string Final, string Permanent, string Retry, string Http, string TextHash)
{
    private const string Header = "provider\tset\tline\tcode\tlabel\tgroup\tgroupId\tfinal\tpermanent\tretry\thttp\ttext_sha256";

    /// <summary>The whole table, in order.</summary>
    internal static IReadOnlyList<DocumentRow> All { get; } = Read();

    private static DocumentRow[] Read()
    {
        string[] lines = File.ReadAllLines(Repository.PathOf("tests", "SmsCodes.Catalog.Tests", "Documents", "documents.tsv"));
        if (lines[0] != Header)
            throw new FormatException("documents.tsv has other columns than these tests know.");
        return [.. lines.Skip(1).Select(Parse)];
    }

    private static DocumentRow Parse(string line)
    {
        string[] cells = line.Split('\t');
        return new DocumentRow(
            cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10], cells[11]);
    }
}
