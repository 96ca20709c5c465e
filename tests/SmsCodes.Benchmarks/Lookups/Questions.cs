using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>What the lookups are asked, and in which order.</summary>
internal static class Questions
{
    /// <summary>How many stand in one list: a benchmark walks it once for each call.</summary>
    internal const int Count = 4096;

    /// <summary>A list of questions out of some.</summary>
    internal static T[] Of<T>(IReadOnlyList<T> some, Order order = Order.Random)
    {
        var random = new Random(12345);
        return [.. Enumerable.Range(0, Count).Select(_ => order == Order.Random ? some[random.Next(some.Count)] : some[some.Count / 2])];
    }

    /// <summary>Numbers that are no codes: as many between the codes, where there are any, as around them.</summary>
    internal static IReadOnlyList<int> UnknownTo(IReadOnlyList<int> codes)
    {
        const int Each = 16;
        var random = new Random(54321);
        int[] gaps = [.. Enumerable.Range(codes[0], codes[^1] - codes[0]).Except(codes)];
        random.Shuffle(gaps);
        IEnumerable<int> around = Enumerable.Range(1, Each / 2).SelectMany(i => new[] { codes[0] - (i * i), codes[^1] + (i * i * i) });
        return [.. gaps.Take(Each), .. around];
    }

    /// <summary>Words that are no codes: one that lacks its last letter, one with another last letter, and what other providers say.</summary>
    internal static IReadOnlyList<string> UnknownTo(IReadOnlyList<WordCode> codes)
    {
        HashSet<string> known = new(codes.Select(c => c.Code), StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> shorter = codes.Take(3).Select(c => c.Code[..^1]);
        IEnumerable<string> other = codes.Take(3).Select(c => c.Code[..^1] + '~');
        return [.. shorter.Concat(other).Append("blocked").Append("DELIVERY_UNKNOWN").Append("").Where(w => !known.Contains(w))];
    }

    /// <summary>Half of them codes, half of them none, in turn by chance.</summary>
    internal static T[] Mixed<T>(IReadOnlyList<T> known, IReadOnlyList<T> unknown, Order order = Order.Random)
    {
        var random = new Random(777);
        T[] hits = Of(known, order);
        T[] misses = Of(unknown, order);
        return order == Order.Repeated ? hits : [.. Enumerable.Range(0, Count).Select(i => random.Next(2) == 0 ? hits[i] : misses[i])];
    }
}
