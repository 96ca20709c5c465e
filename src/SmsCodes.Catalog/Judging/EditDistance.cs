using System;

namespace SmsCodes.Catalog.Judging;

/// <summary>How far two words are apart, whatever the case of their letters.</summary>
public static class EditDistance
{
    /// <summary>How many letters to add, drop, change or swap with their neighbour to come from one word to the other.</summary>
    public static int Between(string from, string to) => Between(from, to, int.MaxValue);

    /// <summary>The same, or any number that is not below the limit where the distance is not: such words are left as soon as that is seen.</summary>
    /// <param name="from">The one word.</param>
    /// <param name="to">The other word.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="rows">Room for three rows of the table, for who asks often: that of a letter, of the one before and of the one before that.</param>
    internal static int Between(string from, string to, int limit, int[][]? rows = null)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
            return limit;
        rows ??= RoomFor(to.Length);
        (int[] before, int[] last, int[] row) = (rows[0], rows[1], rows[2]);
        for (int j = 0; j <= to.Length; j++)
            last[j] = j;
        // Off the diagonal by the limit, nothing is below it.
        int band = Math.Min(limit, from.Length + to.Length);
        for (int i = 1; i <= from.Length; i++)
        {
            int first = Math.Max(1, i - band), end = Math.Min(to.Length, i + band);
            row[first - 1] = first == 1 ? i : limit;
            if (end < to.Length)
                row[end + 1] = limit;
            int least = row[first - 1];
            for (int j = first; j <= end; j++)
            {
                int change = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                int steps = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                    steps = Math.Min(steps, before[j - 2] + 1);
                row[j] = steps;
                least = Math.Min(least, steps);
            }

            // A swap reaches back two letters, and costs one.
            if (least > limit)
                return limit;
            (before, last, row) = (last, row, before);
        }

        return last[to.Length];
    }

    /// <summary>Room for the table of words to which some word is compared.</summary>
    internal static int[][] RoomFor(int length) => [new int[length + 1], new int[length + 1], new int[length + 1]];

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
