using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>Tells what got slower from one run to another. The peers, whose code did not change, tell how much of it is the machine's doing:
/// times are compared once the geometric mean of the peers' changes is taken off, part by part.</summary>
internal static class Comparison
{
    /// <summary>The command's name.</summary>
    internal const string Command = "compare";

    private const double UsualThreshold = 1.1;
    private const string Usage = "compare OLD.json NEW.json [--threshold 1.1]";

    /// <summary>Compares two files of measurements; 1 if anything of ours got slower or allocates more, 2 for wrong arguments.</summary>
    internal static int Run(string[] arguments, TextWriter output)
    {
        double threshold = UsualThreshold;
        bool isUnderstood = arguments.Length == 2 || (arguments.Length == 4 && arguments[2] == "--threshold"
            && double.TryParse(arguments[3], NumberStyles.Float, CultureInfo.InvariantCulture, out threshold) && threshold >= 1);
        if (!isUnderstood || !arguments.Take(2).All(File.Exists))
        {
            output.WriteLine(isUnderstood ? "There is no such file." : Usage);
            return 2;
        }

        return Compare(Results.Read(arguments[0]), Results.Read(arguments[1]), threshold, output);
    }

    private static int Compare(Results before, Results after, double threshold, TextWriter output)
    {
        Dictionary<string, Measurement> old = before.All.ToDictionary(m => m.Key);
        (Measurement Old, Measurement New)[] pairs = [.. after.All.Where(m => old.ContainsKey(m.Key)).Select(m => (old[m.Key], m))];
        int worse = 0;
        foreach (var part in pairs.GroupBy(p => p.New.Part))
        {
            double[] peers = [.. part.Where(p => !Measurement.IsOurs(p.New.Subject) && p.Old.Value > 0 && p.New.Value > 0).Select(p => p.New.Value / p.Old.Value)];
            double machine = peers.Length == 0 ? 1 : Math.Exp(peers.Average(Math.Log));
            output.WriteLine(part.Key + (peers.Length == 0 ? "" : Line($": the machine took {machine:0.00} times as long for the peers.")));
            foreach ((Measurement o, Measurement n) in part.Where(p => Measurement.IsOurs(p.New.Subject)))
            {
                double slower = o.Value > 0 ? n.Value / o.Value / machine : 1;
                if (slower <= threshold && !(n.Bytes > o.Bytes * threshold))
                    continue;
                worse++;
                string bytes = n.Bytes > o.Bytes * threshold ? $", {o.Bytes} B before, {n.Bytes} B now" : "";
                output.WriteLine(Line($"  {slower:0.00} {n.Key}{bytes}"));
            }
        }

        output.WriteLine(worse == 0 ? "Nothing got slower." : Line($"{worse} got slower or allocate more."));
        return worse == 0 ? 0 : 1;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
