using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SmsCodes.WireSamples;

/// <summary>The command line: runs a file of samples and says which of them are wrong.</summary>
internal static class SamplesCommand
{
    private const int Done = 0;
    private const int Wrong = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [string file] || file.StartsWith('-'))
        {
            errors.WriteLine("usage: SmsCodes.WireSamples SAMPLES.jsonl");
            return WrongUsage;
        }

        try
        {
            return Run(Sample.Load(file), output);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException or JsonException)
        {
            errors.WriteLine(problem.Message);
            return Wrong;
        }
    }

    private static int Run(IReadOnlyList<Sample> samples, TextWriter output)
    {
        var fields = DeclaredFields.Load();
        int wrong = 0;
        foreach (Sample sample in samples)
        {
            // The same mismatch shows in each way to hand a body over.
            List<Mismatch> mismatches = [.. Decoding.Ways(sample).SelectMany(way => Judge.Compare(sample, way, fields)).Distinct()];
            foreach (Mismatch mismatch in mismatches)
                output.WriteLine($"{sample.Id}: {mismatch}");
            if (mismatches.Count > 0)
                wrong++;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{samples.Count - wrong} samples right, {wrong} wrong"));
        return wrong == 0 && samples.Count > 0 ? Done : Wrong;
    }
}
