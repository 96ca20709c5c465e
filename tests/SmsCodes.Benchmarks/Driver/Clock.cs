using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>Times what is too slow, or too little of a loop, for BenchmarkDotNet: the kinds in turn, so that a change of the machine's speed
/// meets all of them.</summary>
internal static class Clock
{
    // Below this, a collection before each run would be most of the work, and what little is left behind does no harm.
    private const int RoundsOfLargeWork = 20;

    /// <summary>The median nanoseconds of each kind, and the bytes that it allocates.</summary>
    /// <param name="rounds">How often each is run, after one run that does not count.</param>
    /// <param name="kinds">Each is called before every run, and gives back what is to be timed.</param>
    internal static IReadOnlyList<(double Nanoseconds, long Bytes)> Medians(int rounds, params Func<Action>[] kinds)
    {
        var runs = kinds.Select(_ => new List<(double Nanoseconds, long Bytes)>()).ToList();
        for (int round = -1; round < rounds; round++)
        {
            for (int i = 0; i < kinds.Length; i++)
            {
                Action run = kinds[i]();
                if (rounds < RoundsOfLargeWork)
                    GC.Collect();
                long bytes = GC.GetAllocatedBytesForCurrentThread();
                long start = Stopwatch.GetTimestamp();
                run();
                TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
                if (round >= 0)
                    runs[i].Add((elapsed.TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes));
            }
        }

        return [.. runs.Select(r => (Median(r.Select(x => x.Nanoseconds)), (long)Median(r.Select(x => (double)x.Bytes))))];
    }

    /// <summary>The middle one.</summary>
    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
