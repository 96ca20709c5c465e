using System.Collections.Generic;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges the pattern of a civil time.</summary>
internal static class TimePattern
{
    private const string Letters = "yMdHms";

    /// <summary>What is wrong with a pattern, or null.</summary>
    internal static string? Fault(string pattern)
    {
        var seen = new HashSet<char>();
        for (int i = 0; i < pattern.Length;)
        {
            char c = pattern[i];
            int width = 1;
            while (i + width < pattern.Length && pattern[i + width] == c)
                width++;
            i += width;
            if (Letters.IndexOf(c) < 0)
            {
                // T stands between date and time in many a form; any other letter is a slip, such as hh for HH.
                if (c is (>= 'a' and <= 'z') or ((>= 'A' and <= 'Z') and not 'T') or (>= '0' and <= '9'))
                    return $"has '{c}', which stands for nothing";
                continue;
            }

            if (!seen.Add(c))
                return $"has '{c}' twice";
            if (width != 2 && (c != 'y' || width != 4))
                return $"has '{new string(c, width)}', which is of no fixed width";
        }

        return MissingPart(seen);
    }

    private static string? MissingPart(HashSet<char> seen)
    {
        foreach (char c in "yMd")
        {
            if (!seen.Contains(c))
                return $"lacks '{c}'";
        }

        // Minutes need hours, and seconds need minutes.
        char? gap = seen.Contains('s') && !seen.Contains('m') ? 'm' : seen.Contains('m') && !seen.Contains('H') ? 'H' : null;
        return gap == null ? null : $"lacks '{gap}'";
    }
}
