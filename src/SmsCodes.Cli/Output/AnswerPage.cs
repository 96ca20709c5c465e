using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Cli.Lookup;

namespace SmsCodes.Cli.Output;

/// <summary>What a person wants to know of a code: the answer first, then a table for each set.</summary>
internal static class AnswerPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Screen screen, Answer answer)
    {
        screen.WriteLine(RetryLine.Of(answer.Rows), Styles.Answer(RetryLine.Agreed(answer.Rows)));
        if (answer.Note is not null)
            screen.WriteLine(answer.Note);

        foreach (IGrouping<CodeSet, CodeInfo> set in answer.Rows.GroupBy(row => row.Set!))
        {
            screen.WriteLine();
            screen.WriteHeading(set.Key);
            WriteTable(screen, answer, [.. set]);
        }
    }

    private static void WriteTable(Screen screen, Answer answer, List<CodeInfo> rows)
    {
        var table = new TextTable([new Column(""), new Column("", HoldsSentences: true)]);
        for (int i = 0; i < rows.Count; i++)
        {
            if (i > 0)
                table.AddBlank();
            foreach ((string name, string? text) in Lines(answer, rows[i]).Where(line => line.Text is not null))
                table.Add(new(name, Styles.Dim), new(text));
        }

        table.Write(screen, hasHeadings: false);
    }

    private static IEnumerable<(string Name, string? Text)> Lines(Answer answer, CodeInfo row)
    {
        CodeSet set = row.Set!;
        yield return ("Code", Code(row));
        yield return ("Name", row.Name);
        yield return ("Also named", row.Aliases.Count == 0 ? null : string.Join(", ", row.Aliases));
        yield return ("Same code as", row.AliasOf);
        yield return ("Label", row.Label);
        yield return ($"Words ({set.Language})", row.Description);
        yield return ("Words (en)", row.English == row.Description ? null : row.English);
        yield return ("Group", Group(row));
        yield return ("Category", row.Category + " (our reading)");
        yield return ("Success", row.Success is { } success ? FactWords.YesOrNo(success) : null);
        yield return ("Final", FactWords.Sentence(row.Final));
        yield return ("Permanent", FactWords.Sentence(row.Permanent));
        yield return ("Send again", FactWords.Sentence(row.Retry));
        yield return ("HTTP status", row.HttpStatus?.ToString(CultureInfo.InvariantCulture));
        foreach (string observed in row.Observed)
            yield return ("Observed", observed);
        yield return ("Retired", row.Retired);
        yield return ("Source", Source(answer.Provider, row));
    }

    private static string Code(CodeInfo row)
    {
        if (row.Code is null)
            return "none: told by the HTTP status alone";
        bool isClass = row.Code.EndsWith('x') && char.IsAsciiDigit(row.Code[0]);
        return isClass ? $"{row.Code}: every code from {row.Code.Replace('x', '0')} to {row.Code.Replace('x', '9')}" : row.Code;
    }

    private static string? Group(CodeInfo row) => row.Group switch
    {
        null => null,
        { Id: { } id } group => $"{group.Name} ({id.ToString(CultureInfo.InvariantCulture)})",
        var group => group.Name,
    };

    private static string Source(CodeProvider provider, CodeInfo row)
    {
        string url = provider.SourceUrl is null ? "" : ", " + provider.SourceUrl;
        return row.Origin switch
        {
            CodeOrigin.Document => $"{provider.Title}, {provider.SourceTitle}, read on {provider.SourceRetrieved}{url}",
            CodeOrigin.Observed => $"not in the document: seen in {row.Source}",
            _ => "your overlay",
        };
    }
}
