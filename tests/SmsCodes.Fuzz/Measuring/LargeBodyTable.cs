using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;

namespace SmsCodes.Fuzz.Measuring;

/// <summary>What a byte of a body costs, from a kibibyte to the longest body that is read.</summary>
internal static class LargeBodyTable
{
    internal const string Name = "large-bodies";

    private static readonly int[] Lengths = [1024, 64 * 1024, 1024 * 1024, 16 * 1024 * 1024];

    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(20);

    internal static void Write(TextWriter output)
    {
        output.WriteLine("| much of | ns of the processor a byte at 1 KiB | 64 KiB | 1 MiB | 16 MiB | bytes allocated a byte at 1 KiB | 64 KiB | 1 MiB | 16 MiB |\n|---|---|---|---|---|---|---|---|---|");
        foreach (string name in LargeBodies.All.Keys)
        {
            (double Time, double Bytes)[] costs = [.. Lengths.Select(length => Cost(name, LargeBodies.Make(name, length)))];
            string Cells(Func<(double Time, double Bytes), double> cost) => string.Join(" | ", costs.Select(c => cost(c).ToString("0.0", CultureInfo.InvariantCulture)));
            output.WriteLine($"| {name} | {Cells(c => c.Time)} | {Cells(c => c.Bytes)} |");
        }
    }

    /// <summary>The parser that a shape is meant for.</summary>
    internal static IParsing ParsingOf(string name) => name.StartsWith("a form", StringComparison.Ordinal) ? Responses.PartnerHlrNotification : Responses.CentreStatus(1, Subject.Sms);

    private static (double Time, double Bytes) Cost(string name, byte[] body)
    {
        IParsing parsing = ParsingOf(name);
        parsing.Utf8(body);
        double least = double.MaxValue;
        long bytes = 0;
        int rounds = body.Length < 100_000 ? 20 : body.Length < 2_000_000 ? 5 : 2;
        // The best of some rounds, each long enough to be measured.
        for (int round = 0; round < rounds; round++)
        {
            int reads = 0;
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            do
            {
                parsing.Utf8(body);
                reads++;
            }
            while (body.Length < 100_000 && Environment.CpuUsage.TotalTime - start < Long);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / reads / body.Length);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / reads;
        }

        return (least, (double)bytes / body.Length);
    }
}
