using System.Collections.Generic;
using System.IO;
using System.Text;
using SmsCodes.Catalog.Comparing;

namespace SmsCodes.Cli.Output;

/// <summary>Changes for a pull request.</summary>
internal static class ChangeMarkdown
{
    /// <summary>Writes a summary, and a table below it.</summary>
    public static void Write(TextWriter output, IReadOnlyCollection<CatalogueChange> changes)
    {
        output.WriteLine(ChangeWords.Summary(changes));
        if (changes.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine("| effect | change | where | what | was | is |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (CatalogueChange change in changes)
        {
            output.WriteLine(
                $"| {Effect(change)} | {ChangeWords.Of(change.Kind)} | {Escaped(ChangeWords.Where(change))} | {Escaped(change.What)} | {Escaped(change.Old)} | {Escaped(change.New)} |");
        }
    }

    private static string Effect(CatalogueChange change)
    {
        string words = ChangeWords.Of(change.Effect);
        return change.Effect >= Catalog.Comparing.Effect.BreaksAtRunTime ? $"**{words}**" : words;
    }

    /// <summary>Text that markdown shows as it is: a catalogue's words make no link, no mention and no cell.</summary>
    private static string Escaped(string? text)
    {
        var escaped = new StringBuilder();
        foreach (char letter in text ?? "")
        {
            if (letter is '<' or '>' or '&' or '@')
                escaped.Append("&#").Append((int)letter).Append(';');
            else if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#')
                escaped.Append('\\').Append(letter);
            else
                escaped.Append(letter is '\r' or '\n' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
