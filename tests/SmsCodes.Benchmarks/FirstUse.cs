using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using SmsCodes.SerwerSms;

namespace SmsCodes.Benchmarks;

/// <summary>The first lookup in a fresh process, as a function that starts cold meets it: each figure is the median over processes
/// that do nothing else, the kinds in turn, so that a change of the machine's speed meets all of them.</summary>
internal static class FirstUse
{
    internal const string Child = "first-use-child";

    private const int Processes = 15;
    private static readonly string[] Kinds = ["FrozenDictionary", "Dictionary", "generated"];

    /// <summary>Runs the processes and prints the table.</summary>
    internal static void Compare()
    {
        var times = Kinds.ToDictionary(k => k, _ => new List<double>());
        for (int i = 0; i < Processes; i++)
        {
            foreach (string kind in Kinds)
                times[kind].Add(RunChild(kind));
        }

        double frozen = Median(times[Kinds[0]]);
        Console.WriteLine();
        Console.WriteLine("| first lookup in a fresh process, 84 codes from 1000 to 4602 | median | ratio |");
        Console.WriteLine("|---|---|---|");
        foreach (string kind in Kinds)
        {
            double median = Median(times[kind]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {median:F0} us | {median / frozen:F3} |"));
        }
    }

    /// <summary>Makes the table of one kind, asks it once and prints the microseconds.</summary>
    internal static int Measure(string kind)
    {
        // The codes and texts of a hand-written table, without touching the generated one.
        (int Code, string Text)[] rows = kind == "generated" ? [] : [.. Enumerable.Range(0, 84).Select(i => (1000 + (i * 43), "text " + i))];
        long start = Stopwatch.GetTimestamp();
        string? found = kind switch
        {
            "FrozenDictionary" => rows.ToFrozenDictionary(r => r.Code, r => r.Text)[1000],
            "Dictionary" => rows.ToDictionary(r => r.Code, r => r.Text)[1000],
            _ => ((ApiError)1000).GetDescription(),
        };
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(elapsed.TotalMicroseconds.ToString(CultureInfo.InvariantCulture));
        return found == null ? 1 : 0;
    }

    private static double RunChild(string kind)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Child, kind]) { RedirectStandardOutput = true })!;
        string printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
