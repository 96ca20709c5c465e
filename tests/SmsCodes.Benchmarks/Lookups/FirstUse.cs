using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using SmsCodes.Benchmarks.Driver;
using SmsCodes.Benchmarks.Reporting;
using SmsCodes.SerwerSms;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>The first lookup in a fresh process, as a function that starts cold meets it: each figure is the median over processes
/// that do nothing else.</summary>
internal static class FirstUse
{
    /// <summary>The argument by which the program becomes the child.</summary>
    internal const string Child = "first-use-child";

    /// <summary>The part's name.</summary>
    internal const string Name = "first-use";

    private const string Frozen = "FrozenDictionary, made and asked once";
    private const string Usual = "Dictionary, made and asked once";
    private const string Switch = "switch";
    private const int Processes = 21;

    /// <summary>Runs the processes.</summary>
    internal static IEnumerable<Measurement> Measure() =>
        ChildProcess.Medians(Child, Processes, Measurement.Generated, Frozen, Usual, Switch)
            .Select(m => new Measurement(Name, "FirstUse", "the first lookup", "", m.Key, m.Value[0]));

    /// <summary>In the child: makes the table of one kind, asks it once and prints the nanoseconds.</summary>
    internal static int Run(string kind)
    {
        // The codes and texts of a hand-written table, without touching the generated one.
        (int Code, string Text)[] rows = kind is Frozen or Usual ? [.. Enumerable.Range(0, 84).Select(i => (1000 + (i * 43), "text " + i))] : [];
        long start = Stopwatch.GetTimestamp();
        string? found = kind switch
        {
            Frozen => rows.ToFrozenDictionary(r => r.Code, r => r.Text)[1000],
            Usual => rows.ToDictionary(r => r.Code, r => r.Text)[1000],
            Switch => Sparse.DescriptionBySwitch(1000),
            _ => ((ApiError)1000).GetDescription(),
        };
        double elapsed = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        return found == null ? 1 : ChildProcess.Print(elapsed);
    }
}
