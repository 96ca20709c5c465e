using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>All that was measured, kept in a file: a run of one part replaces what the last run of that part measured.</summary>
internal sealed class Results
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private readonly List<Measurement> _measurements = [];
    private readonly SortedDictionary<string, string> _runs = new(StringComparer.Ordinal);

    /// <summary>What was measured.</summary>
    internal IReadOnlyList<Measurement> All => _measurements;

    /// <summary>For each part when and with what it was run.</summary>
    internal IReadOnlyDictionary<string, string> Runs => _runs;

    /// <summary>Reads the file; nothing where there is none.</summary>
    internal static Results Read(string path)
    {
        var results = new Results();
        if (!File.Exists(path))
            return results;
        Stored stored = JsonSerializer.Deserialize<Stored>(File.ReadAllText(path), Json)!;
        results._measurements.AddRange(stored.Measurements);
        foreach ((string part, string run) in stored.Runs)
            results._runs[part] = run;
        return results;
    }

    /// <summary>Writes the file, a line for each measurement, so that two of them can be compared by eye too.</summary>
    internal void Write(string path)
    {
        IEnumerable<string> runs = _runs.Select(r => $"    {JsonSerializer.Serialize(r.Key, Json)}: {JsonSerializer.Serialize(r.Value, Json)}");
        IEnumerable<string> lines = _measurements.OrderBy(m => m.Part, StringComparer.Ordinal)
            .Select(m => "    " + JsonSerializer.Serialize(m with { Value = Rounded(m.Value) }, Json));
        var text = new StringBuilder("{\n  \"runs\": {\n").AppendJoin(",\n", runs).Append("\n  },\n  \"measurements\": [\n").AppendJoin(",\n", lines).Append("\n  ]\n}\n");
        File.WriteAllText(path, text.ToString());
    }

    /// <summary>Puts what a part measured in the place of what it measured before.</summary>
    internal void Replace(string part, string run, IEnumerable<Measurement> measured)
    {
        _measurements.RemoveAll(m => m.Part == part);
        _measurements.AddRange(measured);
        _runs[part] = run;
    }

    /// <summary>A single value, or null where it was not measured.</summary>
    internal double? Value(string table, string question, string @case, string subject) => Find(table, question, @case, subject)?.Value;

    /// <summary>How long one subject takes for each unit of time of the other: the geometric mean over the cases that both have, and
    /// over the questions; null where there is none.</summary>
    internal double? Ratio(string table, IReadOnlyCollection<string> questions, string subject, string against, string? @case = null)
    {
        double[] ratios =
        [
            .. _measurements.Where(m => m.Table == table && m.Subject == subject && questions.Contains(m.Question) && (@case == null || m.Case == @case))
                .Select(m => m.Value / Find(table, m.Question, m.Case, against)?.Value)
                .OfType<double>(),
        ];
        return ratios.Length == 0 ? null : Math.Exp(ratios.Average(Math.Log));
    }

    /// <summary>The most that a subject allocates in a table; null where that was not measured.</summary>
    internal double? MostBytes(string table, string subject = Measurement.Generated) =>
        _measurements.Where(m => m.Table == table && m.Subject == subject).Max(m => m.Bytes);

    /// <summary>What a subject allocates; null where that was not measured.</summary>
    internal double? Bytes(string table, string question, string subject) => Find(table, question, "", subject)?.Bytes;

    private Measurement? Find(string table, string question, string @case, string subject) =>
        _measurements.Find(m => m.Table == table && m.Question == question && m.Case == @case && m.Subject == subject);

    private static double Rounded(double value) => value == 0 ? 0 : Math.Round(value, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 6));

    private sealed record Stored(Dictionary<string, string> Runs, List<Measurement> Measurements);
}
