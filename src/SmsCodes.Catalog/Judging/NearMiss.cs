using System;
using System.Collections.Generic;

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

    /// <summary>The possible word nearest to what was written, or null if none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> possible)
    {
        string? best = null;
        // A third of the letters may be wrong, but never more than three.
        int bestDistance = Math.Min(3, Math.Max(1, written.Length / 3)) + 1;
        if (written.Length > 100)
            return null;
        foreach (string word in possible)
        {
            if (Math.Abs(word.Length - written.Length) >= bestDistance)
                continue;
            int distance = Distance(written.ToUpperInvariant(), word.ToUpperInvariant());
            if (distance < bestDistance)
            {
                best = word;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>Letters to add, drop, change or swap with their neighbour.</summary>
    private static int Distance(string a, string b)
    {
        int[,] d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
