using System.Globalization;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Reads the short signs of a response: delimiters and offsets.</summary>
internal static class Signs
{
    /// <summary>One character that stands between values, or null, reported.</summary>
    internal static char? Delimiter(YamlScalar? scalar, string key, FindingList findings)
    {
        if (scalar == null)
            return null;
        // Bodies are cut byte by byte: a character beyond ASCII has several.
        if (scalar.Value.Length == 1 && scalar.Value[0] is > '\0' and < '\x80' and not '\r' and not '\n' && !char.IsLetterOrDigit(scalar.Value[0]))
            return scalar.Value[0];
        findings.Add(Rules.InvalidDelimiter, scalar.Place, key);
        return null;
    }

    /// <summary>The minutes of an offset such as +03:00, or null, reported.</summary>
    internal static int? Offset(YamlScalar? scalar, FindingList findings)
    {
        if (scalar == null)
            return null;
        string text = scalar.Value;
        if (text.Length == 6 && (text[0] is '+' or '-') && text[3] == ':'
            && int.TryParse(text.Substring(1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int hours)
            && int.TryParse(text.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out int minutes)
            && minutes < 60 && (hours * 60) + minutes <= 14 * 60)
            return (text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes);
        findings.Add(Rules.InvalidOffset, scalar.Place, text);
        return null;
    }
}
