using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>SmsManager: three tables without any marks; a row spans lines, from its code to its "Ano" or "Ne".</summary>
internal sealed partial class SmsManagerReader : IDocumentReader
{
    /// <summary>The tables by their header lines, in the order of the sets.</summary>
    private static readonly OrderedDictionary<string, SmsManagerTable> Tables = new()
    {
        ["Kód Název Význam Finální stav"] = new("RequestState", HasLabel: true),
        ["Kód Význam Finální stav"] = new("DeliveryStatus"),
        ["Kód HTTP status kód Význam Opakovat?"] = new("Error", HasHttp: true, AnswerIsRetry: true),
    };

    /// <inheritdoc/>
    public string Provider => "SmsManager";

    /// <inheritdoc/>
    public string FileName => "smsmanager.md";

    /// <inheritdoc/>
    public IReadOnlyList<string> Sets { get; } = [.. Tables.Values.Select(table => table.Set)];

    /// <inheritdoc/>
    public IEnumerable<Row> Read(Document document)
    {
        var rows = new List<Row>();
        var lines = new Queue<Line>(document.Lines);
        while (lines.TryDequeue(out Line line))
        {
            if (Tables.TryGetValue(line.Text, out SmsManagerTable? table))
                ReadTable(document, table, lines, rows);
            else if (CodeLine().IsMatch(line.Text) || AnswerLine().IsMatch(line.Text))
                throw document.Error(line, "a part of a row outside of the tables");
        }

        return rows;
    }

    private static void ReadTable(Document document, SmsManagerTable table, Queue<Line> lines, List<Row> rows)
    {
        while (lines.TryDequeue(out Line code))
        {
            // A blank line ends the table, unless an HTTP status follows: then it is the line of a code that is not printed.
            if (code.IsBlank && !(table.HasHttp && lines.TryPeek(out Line next) && HttpLine().IsMatch(next.Text)))
                return;
            if (!code.IsBlank && !CodeLine().IsMatch(code.Text))
                throw document.Error(code, "expected the code of a row");
            rows.Add(ReadRow(document, table, code, lines));
        }
    }

    private static Row ReadRow(Document document, SmsManagerTable table, Line code, Queue<Line> lines)
    {
        string http = table.HasHttp ? ReadHttp(document, code, lines) : "";
        List<string> words = ReadWords(document, code, lines, out bool answer);

        string label = "";
        if (table.HasLabel && words.Count > 1)
        {
            label = words[0];
            words.RemoveAt(0);
            if (words.Count > 1)
                throw document.Error(code, "more lines than a name and a text in the row of the code");
        }

        string text = Words.Fold(string.Join(' ', words));
        if (text.Length == 0)
            throw document.Error(code, "no text in the row of the code");

        return new Row
        {
            Set = table.Set,
            Line = code.Number,
            Code = code.Text.Trim(),
            Label = Words.Fold(label),
            Final = table.AnswerIsRetry ? null : answer,
            Retry = table.AnswerIsRetry ? answer : null,
            Http = http,
            Text = text,
        };
    }

    private static string ReadHttp(Document document, Line code, Queue<Line> lines)
    {
        if (!lines.TryDequeue(out Line http) || !HttpLine().IsMatch(http.Text))
            throw document.Error(code, "no HTTP status behind the code");
        return http.Text.Trim();
    }

    private static List<string> ReadWords(Document document, Line code, Queue<Line> lines, out bool answer)
    {
        var words = new List<string>();
        while (lines.TryDequeue(out Line line) && !line.IsBlank && !CodeLine().IsMatch(line.Text))
        {
            Match end = AnswerLine().Match(line.Text);
            if (!end.Success)
            {
                words.Add(line.Text);
                continue;
            }

            if (end.Groups["words"].Length > 0)
                words.Add(end.Groups["words"].Value);
            answer = end.Groups["answer"].Value == "Ano";
            return words;
        }

        throw document.Error(code, "no Ano or Ne at the end of the row of the code");
    }

    /// <summary>A number, or a class of numbers such as 9xx.</summary>
    [GeneratedRegex(@"^\s*[0-9]+x*\s*$")]
    private static partial Regex CodeLine();

    [GeneratedRegex(@"^\s*[1-5][0-9]{2}\s*$")]
    private static partial Regex HttpLine();

    [GeneratedRegex(@"^(?:(?<words>.*\S)\s+|\s*)(?<answer>Ano|Ne)\s*$")]
    private static partial Regex AnswerLine();
}
