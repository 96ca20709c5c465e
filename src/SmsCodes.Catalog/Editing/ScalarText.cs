using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace SmsCodes.Catalog.Editing;

/// <summary>Writes any text as YAML that is read as the same text, by this reader and by editors that know the schema.</summary>
internal static class ScalarText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

    // What YAML of one version or another takes for something else than text. Whole numbers are none: codes are written bare.
    private static readonly Regex OtherThanText = new(
        @"\A(?:~|null|true|false|yes|no|on|off|y|n|[-+]?0[xob][0-9a-f_]*|[-+]?[0-9][0-9_]*(?::[0-9_.]+)+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
        + @"|[-+]?\.?(?:inf|nan)|[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:e[-+]?[0-9]+)?|[-+]?[0-9][0-9_]*e[-+]?[0-9]+|\+[0-9_]+|[0-9]+_[0-9_]*)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text bare where that is safe, else in quotes.</summary>
    internal static string Of(string text, bool isInFlow) => IsBare(text, isInFlow) ? text : Quoted(text);

    private static bool IsBare(string text, bool isInFlow)
    {
        if (text.Length == 0 || text[0] == ' ' || text[text.Length - 1] is ' ' or ':' || text.Any(IsEscaped))
            return false;
        bool isNegative = text[0] == '-' && text.Length > 1 && text[1] is >= '0' and <= '9';
        if ((!isNegative && Indicators.IndexOf(text[0]) >= 0) || text.Contains(": ") || text.Contains(" #"))
            return false;
        return !OtherThanText.IsMatch(text) && !(isInFlow && text.Any(c => c is ',' or '[' or ']' or '{' or '}' or ':' or '"'));
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (IsEscaped(c))
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Whether a character is invisible, or ends a line: it is better told than shown.</summary>
    private static bool IsEscaped(char c) => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned
        || (char.IsWhiteSpace(c) && c != ' ');
}
