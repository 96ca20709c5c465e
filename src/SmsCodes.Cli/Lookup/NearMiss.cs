using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Cli.Lookup;

/// <summary>Finds the names that somebody may have meant.</summary>
internal static class NearMiss
{
    private const int AtMost = 3;
    private const int ShortestBeginning = 3;

    /// <summary>The names that begin with what was asked or differ from it by a slip or two, the nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string asked, IEnumerable<string> names)
    {
        int slips = Math.Max(1, asked.Length / 3);
        return
        [
            .. names
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => (Name: name, Distance: Distance(asked.ToUpperInvariant(), name.ToUpperInvariant())))
                .Where(near => near.Distance <= slips || IsBeginning(asked, near.Name))
                .OrderBy(near => near.Distance)
                .Select(near => near.Name)
                .Take(AtMost),
        ];
    }

    /// <summary>A question that names the nearest, with a blank behind it; empty where nothing is near.</summary>
    public static string DidYouMean(string asked, IEnumerable<string> names)
    {
        IReadOnlyList<string> nearest = Nearest(asked, names);
        return nearest.Count == 0 ? "" : $"Did you mean {string.Join(" or ", nearest)}? ";
    }

    private static bool IsBeginning(string asked, string name) =>
        asked.Length >= ShortestBeginning && name.StartsWith(asked, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters to insert, drop, replace or swap with their neighbour to come from one word to the other.</summary>
    private static int Distance(string from, string to)
    {
        int[,] steps = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
                steps[i, j] = Step(steps, from, to, i, j);
        }

        return steps[from.Length, to.Length];
    }

    private static int Step(int[,] steps, string from, string to, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;
        int replaced = steps[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        int least = Math.Min(replaced, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
        bool isSwap = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return isSwap ? Math.Min(least, steps[i - 2, j - 2] + 1) : least;
    }
}
