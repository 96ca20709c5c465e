using System;

namespace SmsCodes.Catalog.Judging;

/// <summary>How far two words are apart, whatever the case of their letters.</summary>
public static class EditDistance
{
    /// <summary>How many letters to add, drop, change or swap with their neighbour to come from one word to the other.</summary>
    public static int Between(string from, string to)
    {
        string a = from.ToUpperInvariant(), b = to.ToUpperInvariant();
        int[,] steps = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            steps[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            steps[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int least = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                bool isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                steps[i, j] = isSwap ? Math.Min(least, steps[i - 2, j - 2] + 1) : least;
            }
        }

        return steps[a.Length, b.Length];
    }
}
