using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>This program in a fresh process, which measures one thing and prints it.</summary>
internal static class ChildProcess
{
    /// <summary>Runs each kind so often, the kinds in turn, and gives back the medians of the numbers that it prints.</summary>
    internal static IReadOnlyDictionary<string, double[]> Medians(string command, int processes, params string[] kinds)
    {
        var printed = kinds.ToDictionary(k => k, _ => new List<double[]>());
        for (int i = 0; i < processes; i++)
        {
            foreach (string kind in kinds)
                printed[kind].Add(Run(command, kind));
        }

        return printed.ToDictionary(p => p.Key, p => (double[])[.. Enumerable.Range(0, p.Value[0].Length).Select(i => Clock.Median(p.Value.Select(v => v[i])))]);
    }

    /// <summary>Prints numbers for the process that waits for them.</summary>
    internal static int Print(params double[] numbers)
    {
        Console.WriteLine(string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))));
        return 0;
    }

    private static double[] Run(string command, string kind)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [command, kind]) { RedirectStandardOutput = true })!;
        string printed = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        if (child.ExitCode != 0)
            throw new InvalidOperationException($"{command} {kind} failed: {printed}");
        return [.. printed.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
    }
}
