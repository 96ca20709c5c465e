using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SmsCodes.Catalog.Findings;

/// <summary>Makes the edits of a file that mend what is found in it. Null where one edit cannot be told from the text alone.</summary>
internal sealed class Mending(string path, string text)
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    // The line that was asked for last: findings come in the order of the file, and its lines may be long.
    private (int Start, int End) _line = (0, -1);
    private (int Line, int Position) _written = (-1, -1);
    private string? _newLine;

    /// <summary>Writes another word in place of one. Null where the word does not stand there as it is, or there is none to write.</summary>
    /// <param name="place">Where the word stands; a text around it may, in which it is a field in braces.</param>
    /// <param name="written">The word.</param>
    /// <param name="meant">The word to write, or null.</param>
    internal Mend? Rewrite(TextPlace place, string written, string? meant)
    {
        if (meant == null)
            return null;
        string found = text.Substring(place.Start, place.Length);
        string title = $"Write '{meant}' instead of '{written}'";
        if (found == written || found == "'" + written + "'" || found == "\"" + written + "\"")
            return new Mend(title, path, place.Start, place.Length, Scalar(meant));
        int within = found.IndexOf("{" + written + "}", StringComparison.Ordinal);
        return within < 0 ? null : new Mend(title, path, place.Start + within + 1, written.Length, meant);
    }

    /// <summary>Takes away what stands at the beginning of a node, such as a tag, and the blanks behind it.</summary>
    internal Mend? RemovePrefix(TextPlace node, string prefix)
    {
        int end = node.Start + prefix.Length;
        if (string.CompareOrdinal(text, node.Start, prefix, 0, prefix.Length) != 0)
            return null;
        int next = SkipBlanks(end);
        return next == end || next >= text.Length || text[next] is '\r' or '\n' or '#' ? null : new Mend($"Remove '{prefix}'", path, node.Start, next - node.Start, "");
    }

    /// <summary>Whether a comment follows on the line of a value, which may be empty for that.</summary>
    internal bool IsCommentBehind(TextPlace value)
    {
        int next = SkipBlanks(value.Start + value.Length);
        return next > value.Start + value.Length && next < text.Length && text[next] == '#';
    }

    /// <summary>Takes the comment behind a scalar into it, and puts all of it in quotes.</summary>
    internal Mend? TakeCommentIn(TextPlace scalar, string value)
    {
        int end = scalar.Start + scalar.Length;
        string comment = text.Substring(end, LineEnd(end) - end).TrimEnd();
        string quoted = Quoted((value + comment).TrimStart());
        return new Mend("Take what follows '#' into the text", path, scalar.Start, scalar.Length + comment.Length, value.Length == 0 ? " " + quoted : quoted);
    }

    /// <summary>Puts a stretch of text in quotes; those that it is in already, with more of their kind within, are taken off before.</summary>
    internal Mend Quote(int start, int end)
    {
        string written = text.Substring(start, end - start);
        bool isQuoted = written.Length > 1 && written[0] is '"' or '\'' && written[written.Length - 1] == written[0];
        return new Mend("Put the text in quotes", path, start, end - start, Quoted(isQuoted ? written.Substring(1, written.Length - 2) : written));
    }

    /// <summary>Writes something at a position.</summary>
    internal Mend Insert(int position, string inserted, string title) => new(title, path, position, 0, inserted);

    /// <summary>Takes a stretch of text away.</summary>
    internal Mend Delete(int start, int end, string name) => new($"Remove '{name}'", path, start, end - start, "");

    /// <summary>Begins a new item of a list with a key that stands two blanks or more within its line.</summary>
    internal Mend? BeginItem(TextPlace key) =>
        key.Column > 2 && IsBlank(LineStart(key.Start), key.Start) ? new Mend("Begin a new item", path, key.Start - 2, 2, "- ") : null;

    /// <summary>Makes a list of the one item that stands in its place: in brackets, or behind a dash where it has lines of its own.</summary>
    internal Mend? MakeList(TextPlace item, string key)
    {
        string written = text.Substring(item.Start, item.Length);
        bool isBlock = IsBlank(LineStart(item.Start), item.Start);
        if (!isBlock && item.Line != item.EndLine)
            return null;
        return new Mend($"Make '{key}' a list", path, item.Start, item.Length, isBlock ? "- " + Deeper(written, NewLine(item.Start)) : "[" + written + "]");
    }

    /// <summary>Writes a line before a key that begins its own.</summary>
    internal Mend? InsertBefore(TextPlace key, string entry)
    {
        int line = LineStart(key.Start);
        return IsBlank(line, key.Start)
            ? new Mend($"Add '{entry}'", path, key.Start, 0, entry + NewLine(key.Start) + text.Substring(line, key.Start - line))
            : null;
    }

    /// <summary>Adds an entry behind another one, in braces or on a line of its own as that is.</summary>
    internal Mend? InsertBehind(TextPlace key, TextPlace value, string entry)
    {
        string title = $"Add '{entry}'";
        int end = value.Start + value.Length;
        if (IsInBraces(key, end))
            return new Mend(title, path, end, 0, ", " + entry);
        int lineEnd = LineEnd(end);
        return new Mend(title, path, lineEnd, 0, NewLine(key.Start) + new string(' ', key.Column - 1) + entry);
    }

    /// <summary>Takes an entry out of its mapping, and the line that holds nothing else.</summary>
    internal Mend? Remove(string name, TextPlace key, TextPlace value)
    {
        string title = $"Remove '{name}'";
        int end = Math.Max(value.Start + value.Length, key.Start + key.Length);
        if (text.Length > end && text[end] == ':')
            end++;
        if (IsInBraces(key, end))
            return RemoveInBraces(title, key.Start, end);
        int lineEnd = LineEnd(end);
        int next = NextLine(lineEnd);
        int line = LineStart(key.Start);
        if (IsBlank(line, key.Start))
            return next > lineEnd ? new Mend(title, path, line, next - line, "") : new Mend(title, path, LineBreakBefore(line), next - LineBreakBefore(line), "");
        // The first entry of an item stands behind the item's dash: the next one moves up.
        int nextKey = SkipBlanks(next);
        bool isNextEntry = nextKey - next == key.Column - 1 && nextKey < text.Length && text[nextKey] is not ('#' or '\r' or '\n' or '-');
        return isNextEntry ? new Mend(title, path, key.Start, nextKey - key.Start, "") : null;
    }

    /// <summary>A scalar that reads as the given text: plain if no sign in it could mean anything, in quotes otherwise.</summary>
    internal static string Scalar(string value)
    {
        bool isNumber = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        bool isPlain = value.Length > 0 && char.IsLetterOrDigit(value[0]) && char.IsLetterOrDigit(value[value.Length - 1])
            && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '.');
        return isNumber || isPlain ? value : Quoted(value);
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"", value.Length + 2);
        foreach (char c in value)
            quoted.Append(c is '"' or '\\' ? "\\" : "").Append(c);
        return quoted.Append('"').ToString();
    }

    private static string Deeper(string lines, string newLine) => lines.Replace(newLine, newLine + "  ");

    private Mend? RemoveInBraces(string title, int start, int end)
    {
        int behind = SkipWhite(end);
        if (behind < text.Length && text[behind] == ',')
        {
            int next = SkipBlanks(behind + 1);
            return new Mend(title, path, start, next - start, "");
        }

        int before = start;
        while (before > 0 && char.IsWhiteSpace(text[before - 1]))
            before--;
        if (before > 0 && text[before - 1] == ',')
            return new Mend(title, path, before - 1, end - before + 1, "");
        return before > 0 && text[before - 1] == '{' ? new Mend(title, path, start, end - start, "") : null;
    }

    /// <summary>Whether the entry stands in a mapping in braces: something but a dash is before it, or a comma or brace behind it.</summary>
    private bool IsInBraces(TextPlace key, int end)
    {
        if (FirstWritten(LineStart(key.Start)) < key.Start)
            return true;

        int behind = SkipWhite(end);
        return behind < text.Length && text[behind] is ',' or '}';
    }

    /// <summary>Where a line has the first character that is neither a blank nor a dash.</summary>
    private int FirstWritten(int line)
    {
        if (_written.Line != line)
        {
            int position = line;
            while (position < text.Length && text[position] is ' ' or '-')
                position++;
            _written = (line, position);
        }

        return _written.Position;
    }

    private bool IsBlank(int from, int to)
    {
        // From its end, where it mostly is seen first that a line is not blank.
        while (to > from && text[to - 1] is ' ' or '\t')
            to--;
        return to <= from;
    }

    private int SkipBlanks(int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        return position;
    }

    private int SkipWhite(int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }

    private int LineStart(int position) => Line(position).Start;

    private int LineEnd(int position) => Line(position).End;

    private (int Start, int End) Line(int position)
    {
        if (position >= _line.Start && position <= _line.End)
            return _line;
        int start = position == 0 ? 0 : text.LastIndexOfAny(LineBreaks, position - 1) + 1;
        int end = text.IndexOfAny(LineBreaks, position);
        return _line = (start, end < 0 ? text.Length : end);
    }

    /// <summary>Where the next line begins, or the end of the text.</summary>
    private int NextLine(int lineEnd)
    {
        if (lineEnd >= text.Length)
            return text.Length;
        return lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);
    }

    private int LineBreakBefore(int line)
    {
        if (line > 0)
            line--;
        return line > 0 && text[line] == '\n' && text[line - 1] == '\r' ? line - 1 : line;
    }

    /// <summary>What ends the lines of the file.</summary>
    private string NewLine(int position)
    {
        int end = LineEnd(position);
        return end < text.Length ? text.Substring(end, NextLine(end) - end) : _newLine ??= text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
    }
}
