using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Finds the word that was likely meant.</summary>
public static class NearMiss
{
    /// <summary>Ends a message: the word that was likely meant, or else all that are possible.</summary>
    public static string Hint(string written, IReadOnlyList<string> possible)
    {
        string? nearest = Nearest(written, possible);
        if (nearest != null)
            return $"did you mean '{nearest}'?";
        return possible.Count == 0 ? "there are none" : "possible are " + string.Join(", ", possible);
    }

    /// <summary>The edit that writes the word that was likely meant, or null.</summary>
    internal static Mend? Mend(YamlScalar written, IEnumerable<string> possible, FindingList findings)
    {
        string? nearest = Nearest(written.Value, possible);
        // A number near another one is no slip of the pen: it may be the right one, and missing.
        return nearest?.Any(char.IsLetter) == true ? findings.MendingOf(written.Place)?.Rewrite(written.Place, written.Value, nearest) : null;
    }

    /// <summary>The possible word nearest to what was written, or null if none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> possible)
    {
        string? best = null;
        // A third of the letters may be wrong, but never more than three.
        int bestDistance = Math.Min(3, written.Length / 3) + 1;
        if (written.Length > 100)
            return null;
        foreach (string word in possible)
        {
            if (Math.Abs(word.Length - written.Length) >= bestDistance)
                continue;
            int distance = EditDistance.Between(written, word);
            if (distance < bestDistance)
            {
                best = word;
                bestDistance = distance;
            }
        }

        return best ?? Synonyms.Of(written, possible);
    }
}
