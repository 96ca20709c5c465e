using System;
using System.Text.RegularExpressions;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>A text with marks around the places that a test is about: <c>[|the mistake|]</c> and <c>{|what it clashes with|}</c>.</summary>
internal sealed partial class MarkedText
{
    /// <summary>The name that the text has as a file.</summary>
    internal const string File = "acme.yaml";

    private MarkedText(string text, TextPlace? marked, TextPlace? other)
    {
        Text = text;
        Marked = marked;
        Other = other;
    }

    /// <summary>The text without its marks.</summary>
    internal string Text { get; }

    /// <summary>The place between <c>[|</c> and <c>|]</c>.</summary>
    internal TextPlace? Marked { get; }

    /// <summary>The place between <c>{|</c> and <c>|}</c>.</summary>
    internal TextPlace? Other { get; }

    /// <summary>Takes the marks out of a text.</summary>
    internal static MarkedText Parse(string marked)
    {
        string text = Remove(Remove(marked, "[|", "|]"), "{|", "|}");
        return new MarkedText(
            text, Find(Remove(marked, "{|", "|}"), "[|", "|]"), Find(Remove(marked, "[|", "|]"), "{|", "|}"));
    }

    private static string Remove(string text, string open, string close)
    {
        int start = text.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
            return text;
        int end = text.IndexOf(close, start, StringComparison.Ordinal);
        if (end < 0)
            throw new FormatException($"{open} is never closed.");
        return text[..start] + text[(start + open.Length)..end] + text[(end + close.Length)..];
    }

    private static TextPlace? Find(string text, string open, string close)
    {
        int start = text.IndexOf(open, StringComparison.Ordinal);
        if (start < 0)
            return null;
        int end = text.IndexOf(close, start, StringComparison.Ordinal) - open.Length;
        string unmarked = Remove(text, open, close);
        (int line, int column) = LineAndColumn(unmarked, start);
        (int endLine, int endColumn) = LineAndColumn(unmarked, end);
        return new TextPlace(File, start, end - start, line, column, endLine, endColumn);
    }

    private static (int Line, int Column) LineAndColumn(string text, int position)
    {
        string[] lines = LineEnd().Split(text[..position]);
        return (lines.Length, lines[^1].Length + 1);
    }

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnd();
}
