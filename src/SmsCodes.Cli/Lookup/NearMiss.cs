using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Judging;

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
                .Select(name => (Name: name, Distance: EditDistance.Between(asked, name)))
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
}
