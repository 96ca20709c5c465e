using System.Globalization;
using System.Text;

namespace SmsCodes.Generators.Emission;

/// <summary>Quotes text of a catalogue for C#: whatever it holds, it stays data.</summary>
internal static class CSharpText
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    internal static string Literal(string? text)
    {
        if (text == null)
            return "null";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (IsPair(text, i))
                literal.Append(c).Append(text[++i]);
            else if (IsHidden(c))
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text within an XML documentation comment, on one line.</summary>
    internal static string Doc(string text)
    {
        var doc = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsPair(text, i))
                doc.Append(c).Append(text[++i]);
            else if (IsHidden(c))
                // Named, not written: it could reorder or end the line, and some may not stand in XML at all.
                doc.Append("U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else if (c is '&' or '<' or '>')
                doc.Append(c switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            else
                doc.Append(c);
        }

        return doc.ToString();
    }

    /// <summary>Text within a plain comment, on one line.</summary>
    internal static string Comment(string text) => Doc(text).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");

    /// <summary>A number as C# reads it, in any culture.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A <c>bool?</c> as C# reads it.</summary>
    internal static string Answer(bool? answer) => answer switch { true => "true", false => "false", _ => "null" };

    /// <summary>Whether the two characters here are one visible character outside the basic plane.</summary>
    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        && CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    /// <summary>Whether a character is invisible, ends a line, changes the reading order or is half of a pair.</summary>
    private static bool IsHidden(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (c != ' ' && char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator);
}
