using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Finds the word that was likely meant.</summary>
public static class NearMiss
{
    /// <summary>Ends a message: the word that was likely meant, or else what is possible, as much of it as a message can carry.</summary>
    public static string Hint(string written, IEnumerable<string> possible) => Hint(written, possible, new FindingList());

    /// <summary>The same, for one of many findings.</summary>
    internal static string Hint(string written, IEnumerable<string> possible, FindingList findings)
    {
        string? nearest = findings.Nearest(written, possible);
        if (nearest != null)
            return $"did you mean '{nearest}'?";
        var all = new StringBuilder();
        foreach (string word in possible)
        {
            all.Append(all.Length == 0 ? "possible are " : ", ").Append(word);
            if (all.Length > FindingList.MostShown)
                break;
        }

        return all.Length == 0 ? "there are none" : all.ToString();
    }

    /// <summary>The edit that writes the word that was likely meant, or null.</summary>
    internal static Mend? Mend(YamlScalar written, IEnumerable<string> possible, FindingList findings)
    {
        string? nearest = findings.Nearest(written.Value, possible);
        // A number near another one is no slip of the pen: it may be the right one, and missing.
        return nearest?.Any(char.IsLetter) == true ? findings.MendingOf(written.Place)?.Rewrite(written.Place, written.Value, nearest) : null;
    }

    /// <summary>The possible word nearest to what was written, or null if none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> possible)
    {
        int words = int.MaxValue;
        return Nearest(written, possible, ref words);
    }

    /// <summary>The same, looking at no more than so many words, from which those that it looked at are taken off.</summary>
    internal static string? Nearest(string written, IEnumerable<string> possible, ref int words)
    {
        string? best = null;
        // A third of the letters may be wrong, but never more than three.
        int bestDistance = Math.Min(3, written.Length / 3) + 1;
        if (written.Length > 100)
            return null;
        int[][] rows = EditDistance.RoomFor(written.Length + bestDistance);
        foreach (string word in possible)
        {
            if (words-- <= 0)
                return null;
            int distance = EditDistance.Between(written, word, bestDistance, rows);
            if (distance < bestDistance)
            {
                best = word;
                bestDistance = distance;
            }
        }

        return best ?? Synonyms.Of(written, possible);
    }
}
