using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>SerwerSMS: prose, then one table up to the end, a row a line, with headings between the rows.</summary>
internal sealed partial class SerwerSmsReader : IDocumentReader
{
    private const string Set = "ApiError";
    private const string Header = "Kod Typ Opis";

    /// <inheritdoc/>
    public string Provider => "SerwerSms";

    /// <inheritdoc/>
    public string FileName => "serwersms.md";

    /// <inheritdoc/>
    public IReadOnlyList<string> Sets { get; } = [Set];

    /// <inheritdoc/>
    public IEnumerable<Row> Read(Document document)
    {
        List<Line> prose = [.. document.Lines.TakeWhile(line => line.Text != Header)];
        foreach (Line line in prose.Where(line => TableRow().IsMatch(line.Text)))
            throw document.Error(line, "a row before the table's header");

        return ReadTable(document, document.Lines.Skip(prose.Count + 1));
    }

    private static IEnumerable<Row> ReadTable(Document document, IEnumerable<Line> table)
    {
        string group = "";
        Line? emptyHeading = null;

        // Blank lines stand within groups, too: they end nothing.
        foreach (Line line in table.Where(line => !line.IsBlank))
        {
            Match row = TableRow().Match(line.Text);
            if (row.Success)
            {
                emptyHeading = null;
                yield return new Row
                {
                    Set = Set,
                    Line = line.Number,
                    Code = row.Groups["code"].Value,
                    Label = row.Groups["label"].Value,
                    Group = group,
                    Text = Words.Fold(row.Groups["text"].Value),
                };
            }
            else if (BrokenRow().IsMatch(line.Text))
                throw document.Error(line, "not a row \"code type text\" with a code of four digits");
            else if (emptyHeading is { } heading)
                throw document.Error(heading, "a heading without rows, or a row that cannot be taken apart");
            else
            {
                group = Words.Fold(line.Text);
                emptyHeading = line;
            }
        }

        if (emptyHeading is { } last)
            throw document.Error(last, "a heading without rows, or a row that cannot be taken apart");
    }

    [GeneratedRegex(@"^(?<code>[0-9]{4}) (?<label>[A-Za-z]+) (?<text>\S.*)$")]
    private static partial Regex TableRow();

    /// <summary>No heading has a digit in front, nor a type such as SendError: what has one is a row that lost a part.</summary>
    [GeneratedRegex(@"^\s*[0-9]|\b[A-Z][a-z]+[A-Z][A-Za-z]*\b")]
    private static partial Regex BrokenRow();
}
