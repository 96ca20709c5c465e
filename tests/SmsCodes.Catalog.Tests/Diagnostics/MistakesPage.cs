using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Diagnostics;

/// <summary>Writes docs/mistakes.md: each fixture with a mistake as a row, under its rule.</summary>
internal static class MistakesPage
{
    private const string Head = """
        # Mistakes and what is said of them

        Each mistake that the tests make in a catalogue or an overlay, the line that it stands in, and the message that the compiler and
        `smscodes lint` give. Where one edit mends it for certain, an editor with code fixes offers that; it stands behind the arrow.
        This page is written by a test.

        """;

    /// <summary>The whole page.</summary>
    internal static string Text()
    {
        var page = new StringBuilder(Head);
        foreach (Rule rule in Rules.All)
        {
            KeyValuePair<string, Mistake>[] mistakes =
                [.. FixtureList.Mistakes.Where(m => m.Value.Rule == rule).OrderBy(m => m.Key.Split('.')[1], StringComparer.Ordinal)];
            if (mistakes.Length == 0)
                continue;
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}: {rule.Title}\n\n[What it means](diagnostics/{rule.Id}.md)\n\n");
            page.Append("| mistake | written | message |\n|---|---|---|\n");
            foreach ((string name, Mistake mistake) in mistakes)
                page.Append(CultureInfo.InvariantCulture, $"| {Words(name.Split('.')[1])} | {Written(mistake)} | {Said(mistake)} |\n");
        }

        return page.ToString();
    }

    /// <summary>The name of a fixture as words: <c>An_anchor</c>, <c>NoSchema</c>.</summary>
    private static string Words(string name) => name.Contains('_', StringComparison.Ordinal)
        ? name.Replace('_', ' ')
        : string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The line at fault, or the first of them.</summary>
    private static string Written(Mistake mistake)
    {
        MarkedText marked = MarkedText.Parse(mistake.Yaml);
        string line = marked.Text.Split('\n').ElementAtOrDefault(marked.Marked!.Value.Line - 1)?.Trim(' ') ?? "";
        return line.Length == 0 ? "" : "`` " + Cell(line) + " ``";
    }

    private static string Said(Mistake mistake)
    {
        Mend? mend = mistake.Read().Findings[0].Mend;
        return Plain(mistake.Message) + (mend == null ? "" : " → *" + Plain(mend.Title) + "*");
    }

    /// <summary>Text as it stands in a table, with what would mean something there made plain.</summary>
    private static string Plain(string text) =>
        string.Concat(Cell(text).Select(c => c is '*' or '_' or '<' or '>' or '[' or ']' or '`' or '#' ? "\\" + c : c.ToString()));

    private static string Cell(string text) => string.Concat(text.Select(c => c switch
    {
        '|' => "\\|",
        '\t' => "⇥",
        _ when char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format => $"[U+{(int)c:X4}]",
        _ => c.ToString(),
    }));
}
