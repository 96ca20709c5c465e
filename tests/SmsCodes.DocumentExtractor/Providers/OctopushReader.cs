using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>Octopush: prose, then one table of <c>code | text |</c> up to the end.</summary>
internal sealed partial class OctopushReader : IDocumentReader
{
    private const string Set = "ApiResult";
    private const string Header = "Name | Definition |";
    private const string Rule = "---|---|";

    /// <inheritdoc/>
    public string Provider => "Octopush";

    /// <inheritdoc/>
    public string FileName => "octopush.md";

    /// <inheritdoc/>
    public IReadOnlyList<string> Sets { get; } = [Set];

    /// <inheritdoc/>
    public IEnumerable<Row> Read(Document document)
    {
        List<Line> prose = [.. document.Lines.TakeWhile(line => line.Text != Header)];
        foreach (Line line in prose.Where(line => line.Text.Contains('|')))
            throw document.Error(line, "a table line before the table's header");

        List<Line> table = [.. document.Lines.Skip(prose.Count + 1)];
        if (table.Count == 0 || table[0].Text != Rule)
            throw document.Error($"no table that begins with \"{Header}\" and \"{Rule}\"");

        return table.Skip(1).Where(line => !line.IsBlank).Select(line => ReadRow(document, line));
    }

    private static Row ReadRow(Document document, Line line)
    {
        Match row = TableRow().Match(line.Text);
        if (!row.Success)
            throw document.Error(line, "not a row \"code | text |\" with a code of three digits");
        return new Row { Set = Set, Line = line.Number, Code = row.Groups["code"].Value, Text = Words.Fold(row.Groups["text"].Value) };
    }

    [GeneratedRegex(@"^(?<code>[0-9]{3}) \| (?<text>[^|]*[^|\s]) \|\s*$")]
    private static partial Regex TableRow();
}
