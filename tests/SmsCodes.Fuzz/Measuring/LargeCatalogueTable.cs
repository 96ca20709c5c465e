using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Fuzz.Targets;

namespace SmsCodes.Fuzz.Measuring;

/// <summary>How long a file of one mebibyte takes in its worst shapes, and how much it allocates.</summary>
internal static class LargeCatalogueTable
{
    internal const string Name = "large-catalogues";

    private const int Size = 1024 * 1024;
    private const double Mebibyte = 1024 * 1024;

    internal static void Write(TextWriter output)
    {
        output.WriteLine("| much of | processor time | allocated | findings | code |\n|---|---|---|---|---|");
        foreach ((string name, Func<int, string[]> make) in LargeCatalogues.All)
        {
            string[] texts = make(Size);
            // The compiler has read a catalogue before; and a pause of the machine is none of the shape's.
            EmitterTarget.Run(make(Size / 64));
            (TimeSpan time, long bytes, EmitterTarget.Emitted emitted) = Measured(texts);
            (TimeSpan again, _, _) = Measured(texts);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Math.Min(time.TotalMilliseconds, again.TotalMilliseconds):0} ms | {bytes / Mebibyte:0} MiB | {emitted.Library.Findings.Count:N0} | {emitted.Files.Sum(f => f.Text.Length) / Mebibyte:0.0} MiB |"));
        }
    }

    private static (TimeSpan Time, long Bytes, EmitterTarget.Emitted Emitted) Measured(IReadOnlyList<string> texts)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        EmitterTarget.Emitted emitted = EmitterTarget.Run(texts);
        return (Environment.CpuUsage.TotalTime - start, GC.GetAllocatedBytesForCurrentThread() - allocated, emitted);
    }
}
