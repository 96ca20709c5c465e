using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Editing;

/// <summary>Adds to the lists and mappings of a YAML text in the style in which they are written.</summary>
internal sealed class Insertion(string text)
{
    private const int Step = 2;

    /// <summary>What ends the text's lines.</summary>
    internal string NewLine { get; } = NewLineOf(text);

    /// <summary>Adds an item behind the last of a list.</summary>
    internal TextEdit Append(YamlSequence list, NewMapping item)
    {
        YamlNode? last = list.Items.Count == 0 ? null : list.Items[list.Items.Count - 1];
        if (text[list.Place.Start] == '[')
            return last == null ? At(list.Place.Start + 1, item.Flow()) : At(EndOf(last), Comma(last) + item.Flow());

        int dash = list.Place.Column - 1;
        int offset = IsBesideDash(last!) ? last!.Place.Column - 1 - dash : Step;
        string written = last is YamlMapping && text[last.Place.Start] == '{' ? item.Flow() : item.Block(dash + offset, NewLine);
        return At(Behind(last!, dash + 1, acrossBlankLines: false), NewLine + Blanks(dash) + "-" + Blanks(offset - 1) + written);
    }

    /// <summary>Adds a key with a list behind the last key of a mapping.</summary>
    internal TextEdit Append(YamlMapping mapping, string key, NewList value)
    {
        if (text[mapping.Place.Start] == '{')
        {
            return mapping.Entries.Count == 0
                ? At(mapping.Place.Start + 1, $" {key}: {value.Flow()} ")
                : At(EndOf(mapping.Entries[mapping.Entries.Count - 1].Value), $", {key}: {value.Flow()}");
        }

        int column = mapping.Entries[0].Key.Place.Column - 1;
        int position = Behind(mapping.Entries[mapping.Entries.Count - 1].Value, column, acrossBlankLines: true);
        return At(position, NewLine + Blanks(column) + NewMapping.Entry(key, value, column, NewLine));
    }

    /// <summary>Gives a list to a key that has nothing yet.</summary>
    internal TextEdit Fill(YamlMapping mapping, YamlScalar key, YamlNode nothing, NewList value)
    {
        if (nothing.Place.Length > 0)
            return new TextEdit(nothing.Place.Start, nothing.Place.Length, value.Flow());
        if (text[mapping.Place.Start] == '{')
            return At(nothing.Place.Start, " " + value.Flow());
        int column = key.Place.Column - 1 + Step;
        return At(LineEnd(EndOf(key)), NewLine + Blanks(column) + value.Block(column, NewLine));
    }

    /// <summary>Adds lines behind all others.</summary>
    internal TextEdit Append(NewMapping mapping)
    {
        bool isLineBegun = text.Length > 0 && !IsBreak(text[text.Length - 1]);
        return At(text.Length, (isLineBegun ? NewLine : "") + mapping.Block(0, NewLine) + NewLine);
    }

    private static TextEdit At(int position, string added) => new(position, 0, added);

    private static int EndOf(YamlNode node) => node.Place.Start + node.Place.Length;

    private static string Blanks(int number) => new(' ', number);

    /// <summary>What parts a new item from the last one between brackets: a line break where that one has a line of its own.</summary>
    private string Comma(YamlNode last)
    {
        int start = last.Place.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        return start > 0 && IsBreak(text[start - 1]) ? "," + NewLine + text.Substring(start, last.Place.Start - start) : ", ";
    }

    /// <summary>Whether an item stands on the line of its dash, and not below.</summary>
    private bool IsBesideDash(YamlNode item)
    {
        int position = item.Place.Start - 1;
        while (position > 0 && text[position] == ' ')
            position--;
        return position >= 0 && text[position] == '-';
    }

    /// <summary>The end of the last line that belongs to a node: its own, or that of a comment below it that is indented as what is in it.</summary>
    private int Behind(YamlNode last, int indentation, bool acrossBlankLines)
    {
        int end = LineEnd(EndOf(last));
        if (KeepsBlankLines(last))
            end = BehindBlankLines(end);
        for (int position = end; position < text.Length;)
        {
            int start = position + BreakLength(position), first = start;
            while (first < text.Length && text[first] == ' ')
                first++;
            bool isBlank = first == text.Length || IsBreak(text[first]);
            bool isComment = !isBlank && text[first] == '#' && first - start >= indentation;
            if (!isComment && !(isBlank && acrossBlankLines))
                break;
            position = LineEnd(first);
            if (isComment)
                end = position;
        }

        return end;
    }

    private int BehindBlankLines(int end)
    {
        for (int next = end; next < text.Length;)
        {
            next += BreakLength(next);
            while (next < text.Length && text[next] == ' ')
                next++;
            if (next < text.Length && !IsBreak(text[next]))
                break;
            end = next;
        }

        return end;
    }

    /// <summary>Whether the node ends in a text of its own lines that has the blank lines behind it as well: <c>|+</c>.</summary>
    private bool KeepsBlankLines(YamlNode node)
    {
        while (node is YamlMapping { Entries.Count: > 0 } or YamlSequence { Items.Count: > 0 })
            node = node is YamlMapping mapping ? mapping.Entries[mapping.Entries.Count - 1].Value : ((YamlSequence)node).Items[((YamlSequence)node).Items.Count - 1];
        int start = node.Place.Start;
        return node is YamlScalar && node.Place.Length > 0 && text[start] is '|' or '>' && text.IndexOf('+', start, LineEnd(start) - start) >= 0;
    }

    private int LineEnd(int position)
    {
        while (position < text.Length && !IsBreak(text[position]))
            position++;
        return position;
    }

    private int BreakLength(int position) => text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? 2 : 1;

    private static bool IsBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static string NewLineOf(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        if (end < 0 || text[end] == '\n')
            return "\n";
        return end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
