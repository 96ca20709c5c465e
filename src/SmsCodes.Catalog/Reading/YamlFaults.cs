using System;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Reading;

/// <summary>Finds the mistake behind a message of the YAML parser, which tells what the parser expected, often a line too late. The line at
/// fault, or the one above it, mostly shows what was meant.</summary>
/// <param name="text">The file.</param>
/// <param name="mending">Makes edits of it.</param>
internal sealed class YamlFaults(string text, Mending mending)
{
    /// <summary>The mistake.</summary>
    /// <param name="start">Where the parser stopped.</param>
    /// <param name="end">Where what it stopped at ends.</param>
    /// <param name="message">What the parser says; empty where it failed without a word.</param>
    /// <param name="last">Where the last thing began that it could read.</param>
    /// <param name="bracket">The innermost bracket that is still open, or null.</param>
    internal YamlFault Find(int start, int end, string message, int last, int? bracket)
    {
        bool Says(string words) => message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

        if (Invisible(start) is { } invisible)
            return invisible;
        if (Says("unknown escape"))
            return Escape(end);
        if (Says("quoted scalar"))
            return Open(start);
        if (start >= text.Length && text.TrimEnd() is { Length: > 0 } rest && rest[rest.Length - 1] is '[' or '{')
            bracket ??= rest.Length - 1;
        if (bracket != null && (message.Length == 0 || start >= text.Length || Says("flow")))
            return InBrackets(start, bracket.Value);
        if (Says("multiline plain scalar") || Says("could not find expected ':'"))
            return WithoutColon(ContentAbove(start));
        if (Says("plain scalar value"))
            return ColonInValue(start);
        if (Says("'-' indicator"))
            return Misaligned(start);
        if (Says("did not find expected key"))
            return NoKey(start, last);
        if (Says("block scalar"))
        {
            int before = start - 1;
            while (before > 0 && At(before) == ' ')
                before--;
            if (before >= 0 && At(before) is '}' or ']')
                return Sign(ValueOf(LineStart(start)), isInBrackets: false);
            return new YamlFault(start, LineEnd(start), $"behind '{At(start)}' a text begins on the next line, indented deeper; put one that stands on this line in quotes",
                bracket == null ? mending.Quote(start, LineEnd(start)) : null);
        }

        if (Says("sequence entries are not allowed"))
            return new YamlFault(start, LineEnd(start), "a list begins on a line of its own, and a text that begins with '- ' must be in quotes");
        if (Says("tag") && text.LastIndexOf('!', Math.Min(start, text.Length - 1)) is >= 0 and int mark)
            return Sign(mark, bracket != null);
        if (start < text.Length && (Says("cannot start any token") || Says("node content") || Says("not allowed") || Says("anchor")))
            return Sign(start, bracket != null);
        return new YamlFault(start, end, message.Length == 0 ? "what follows here cannot be read" : message.TrimEnd('.'));
    }

    /// <summary>A tab or a mark that cannot be seen, before a line or the next one.</summary>
    private YamlFault? Invisible(int start)
    {
        int line = LineStart(start);
        foreach (int begin in new[] { line, LineStart(ContentAbove(start)), NextLine(start) })
        {
            for (int i = begin; i < text.Length && At(i) is ' ' or '\t' or '\uFEFF'; i++)
            {
                if (At(i) == '\t' && i + 1 < text.Length && At(i + 1) is not ('\r' or '\n'))
                    return new YamlFault(i, i + 1, "a tab indents this line; YAML takes blanks only");
                if (At(i) == '\uFEFF')
                    return new YamlFault(i, i + 1, "the invisible character U+FEFF stands here; delete it", mending.Delete(i, i + 1, "U+FEFF"));
            }
        }

        return null;
    }

    private YamlFault Escape(int end)
    {
        int slash = text.LastIndexOf('\\', Math.Min(end, text.Length - 1));
        int behind = Math.Min(slash + 2, text.Length);
        return new YamlFault(slash, behind, $"'{text.Substring(slash, behind - slash)}' means nothing within double quotes; write '\\\\' for a backslash, or use single quotes",
            mending.Insert(slash, "\\", "Write '\\\\'"));
    }

    private YamlFault Open(int quote) =>
        new(quote, LineEnd(quote), "the quote that opens here is not closed");

    private YamlFault InBrackets(int start, int bracket)
    {
        int comment = text.IndexOf(" #", bracket, LineEnd(bracket) - bracket, StringComparison.Ordinal);
        if (comment >= 0)
            return new YamlFault(comment + 1, LineEnd(bracket), $"what follows ' #' is a comment, so that the '{At(bracket)}' before it is not closed; put the text in quotes");
        string closing = At(bracket) == '{' ? "}" : "]";
        if (start >= LineEnd(bracket) || text.IndexOf(closing, bracket, LineEnd(bracket) - bracket, StringComparison.Ordinal) < 0)
            return new YamlFault(bracket, bracket + 1, $"the '{At(bracket)}' that opens here is not closed by '{closing}'");
        return new YamlFault(start, start + 1, $"',' or '{closing}' is missing before this; a text with ':', ',' or a bracket in it must be in quotes here");
    }

    /// <summary>A colon within a value, or before a key that seems to be part of the value above.</summary>
    private YamlFault ColonInValue(int colon)
    {
        int content = Content(LineStart(colon));
        int first = text.IndexOf(": ", content, Math.Min(colon + 2, text.Length) - content, StringComparison.Ordinal);
        if (first < 0 || first >= colon)
            return new YamlFault(content, colon, "this line is indented deeper than the key above it, which has a value already; indent both alike");
        int value = SkipBlanks(first + 1);
        return new YamlFault(value, LineEnd(value), "an unquoted text cannot hold ': '; put it in quotes", mending.Quote(value, LineEnd(value)));
    }

    /// <summary>A line whose indentation is that of nothing above it.</summary>
    private YamlFault Misaligned(int start)
    {
        // Where the parser stopped within a line, that one was begun by the line above.
        int content = IsContent(start) ? start : ContentAbove(start);
        if (At(content) == '-' && content + 1 < text.Length && At(content + 1) is not ' ')
            return new YamlFault(content, content + 1, "a blank is missing behind '-'", mending.Insert(content + 1, " ", "Add the blank"));
        int blanks = content - LineStart(content);
        return new YamlFault(content, LineEnd(content), $"this line is indented by {blanks} blanks, as nothing above it is; indent it like what it belongs to");
    }

    /// <summary>Something that is no key where one is expected.</summary>
    private YamlFault NoKey(int start, int last)
    {
        if (start >= text.Length)
            return new YamlFault(start, start, "a key is missing before the end of the file");
        if (At(start) is '}' or ']')
            return new YamlFault(start, start + 1, $"'{At(start)}' closes nothing here; remove it, or put the text in quotes", mending.Delete(start, start + 1, At(start).ToString()));
        if (IsContent(start))
        {
            return At(start) == '-' && start + 1 < text.Length && At(start + 1) is ' ' or '\r' or '\n'
                ? new YamlFault(start, LineEnd(start), "a list item stands among keys; either all that is above it on its level begins with '- ', or nothing does")
                : WithoutColon(start);
        }

        if (At(last) is '"' or '\'')
        {
            if (LineStart(last) != LineStart(start))
                return new YamlFault(last, LineEnd(last), "the quote that opens here is not closed on its line");
            return new YamlFault(last, LineEnd(last), "text follows the quote that closes; put all of it in quotes, of the other kind where it holds some", mending.Quote(last, LineEnd(last)));
        }

        return Sign(ValueOf(LineStart(start)), isInBrackets: false);
    }

    private YamlFault WithoutColon(int content)
    {
        int end = LineEnd(content);
        int colon = text.IndexOf(':', content, end - content);
        bool isWord = text.IndexOf(' ', content, end - content) < 0 && text.IndexOf(':', content, end - content) < 0;
        if (isWord && SkipBlanks(NextLine(content)) - NextLine(content) > content - LineStart(content))
            return new YamlFault(content, end, "a ':' is missing behind this key", mending.Insert(end, ":", "Add the ':'"));
        bool isGlued = colon > content && colon + 1 < end && text.IndexOf(' ', content, colon - content) < 0;
        return isGlued
            ? new YamlFault(content, end, "a blank is missing behind ':'", mending.Insert(colon + 1, " ", "Add the blank"))
            : new YamlFault(content, end, "this line has no key with ': ' behind it; if it goes on with the text above, indent it deeper");
    }

    /// <summary>A sign with a meaning of its own at the beginning of a text.</summary>
    private YamlFault Sign(int start, bool isInBrackets) => new(
        start, isInBrackets ? start + 1 : LineEnd(start), $"a text that begins with '{At(start)}' must be in quotes",
        isInBrackets ? null : mending.Quote(start, LineEnd(start)));

    /// <summary>Where the value of a line begins.</summary>
    private int ValueOf(int line)
    {
        int content = Content(line);
        int colon = text.IndexOf(": ", content, LineEnd(content) - content, StringComparison.Ordinal);
        return At(content) is '{' or '[' || colon < 0 ? content : SkipBlanks(colon + 1);
    }

    /// <summary>A character; nothing behind the end.</summary>
    private char At(int position) => position >= 0 && position < text.Length ? text[position] : '\0';

    private bool IsContent(int position) => SkipBlanks(LineStart(position)) == position;

    /// <summary>Where a line begins to say something, behind its dashes.</summary>
    private int Content(int line)
    {
        int content = SkipBlanks(line);
        while (content + 1 < text.Length && At(content) == '-' && At(content + 1) == ' ')
            content = SkipBlanks(content + 1);
        return content;
    }

    /// <summary>Where the last line with content above a position begins to say something; the position's own where there is none.</summary>
    private int ContentAbove(int position)
    {
        for (int line = LineStart(position); line > 0;)
        {
            line = LineStart(line - 1);
            int content = Content(line);
            if (content < text.Length && At(content) is not ('\r' or '\n' or '#'))
                return content;
        }

        return Content(LineStart(position));
    }

    private int SkipBlanks(int position)
    {
        while (position < text.Length && At(position) == ' ')
            position++;
        return position;
    }

    private int LineStart(int position)
    {
        position = Math.Min(position, text.Length);
        while (position > 0 && At(position - 1) is not ('\r' or '\n'))
            position--;
        return position;
    }

    /// <summary>Behind the last character of a line that is no blank.</summary>
    private int LineEnd(int position)
    {
        int end = position;
        while (end < text.Length && At(end) is not ('\r' or '\n'))
            end++;
        while (end > position && At(end - 1) is ' ' or '\t')
            end--;
        return end;
    }

    private int NextLine(int position)
    {
        int next = text.IndexOfAny(['\r', '\n'], Math.Min(position, text.Length));
        return next < 0 ? text.Length : next + (At(next) == '\r' && next + 1 < text.Length && At(next + 1) == '\n' ? 2 : 1);
    }
}
