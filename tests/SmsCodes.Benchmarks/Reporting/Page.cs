using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>Writes docs/benchmarks.md: the goals, then every ratio.</summary>
/// <param name="results">What was measured.</param>
internal sealed class Page(Results results)
{
    private const string Head = """
        # Benchmarks

        One command repeats them all and writes this page; it takes about a quarter of an hour. Names of parts behind it, such as `lookups size`, run
        those alone and change their rows alone.

        ```
        dotnet run -c Release --project tests/SmsCodes.Benchmarks
        ```

        What was measured is kept in `tests/SmsCodes.Benchmarks/measurements.json`; this compares two such files, an old and a new one, and says what got slower,
        once the machine's own change, as the peers show it, is taken off. `-- page` writes the page anew without measuring anything.

        ```
        dotnet run -c Release --project tests/SmsCodes.Benchmarks -- compare OLD.json NEW.json --threshold 1.1
        ```

        Machines are shared and busy, so that times say little: every figure is a ratio of two things that were measured side by side in one run, below 1 where
        what is generated takes less. A few goals are counts of something.
        """;

    private readonly StringBuilder _text = new();

    /// <summary>Writes the page.</summary>
    internal void Write(string path)
    {
        _text.Append(Head.ReplaceLineEndings("\n")).Append("\n\n");
        Heads("part", "run");
        foreach (Part part in Part.All.Where(p => results.Runs.ContainsKey(p.Name)))
            Row(part.Name, results.Runs[part.Name]);
        _text.Append("\n## Goals\n\n");
        Heads("part", "what", "against", "measured", "goal", "");
        foreach (Goal goal in Goals.All)
            Row(goal.Part, goal.What, goal.Against, $"**{goal.Measured(results)}**", goal.Most, goal.Verdict(results));
        foreach (Part part in Part.All)
            Details(part);
        File.WriteAllText(path, _text.ToString());
    }

    private void Details(Part part)
    {
        Measurement[] all = [.. results.All.Where(m => m.Part == part.Name)];
        if (all.Length == 0)
            return;
        _text.Append(CultureInfo.InvariantCulture, $"\n## {part.Title}\n\n{part.About.ReplaceLineEndings("\n")}\n");
        foreach (IGrouping<string, Measurement> table in all.GroupBy(m => m.Table))
        {
            // Questions that are asked in the same cases stand in one table.
            foreach (var alike in table.GroupBy(m => m.Question).Where(HasPeers).GroupBy(q => string.Join('\n', q.Select(m => m.Case).Distinct())))
                Table([.. alike.Key.Split('\n')], [.. alike]);
        }
    }

    private static bool HasPeers(IEnumerable<Measurement> question) => question.Any(m => !Measurement.IsOurs(m.Subject)) && question.Any(m => Measurement.IsOurs(m.Subject));

    private void Table(IReadOnlyList<string> cases, IReadOnlyList<IGrouping<string, Measurement>> questions)
    {
        bool hasBytes = questions.Any(q => q.Any(m => m.Bytes != null));
        string[] heads = ["what", "generated, against", .. cases.Select(c => c.Length == 0 ? "ratio" : c), .. hasBytes ? ["allocated"] : Array.Empty<string>()];
        _text.Append('\n');
        Heads(heads);
        foreach (IGrouping<string, Measurement> question in questions)
        {
            string[] ours = [.. question.Select(m => m.Subject).Where(Measurement.IsOurs).Distinct()];
            string[] peers = [.. question.Select(m => m.Subject).Where(s => !Measurement.IsOurs(s)).Distinct()];
            foreach (string mine in ours)
            {
                foreach (string peer in peers)
                {
                    IEnumerable<string> ratios = cases.Select(c => Ratio(question, c, mine, peer));
                    string what = ours.Length == 1 ? question.Key : $"{question.Key}: {mine}";
                    Row([what, peer, .. ratios, .. hasBytes ? [$"{Bytes(question, mine)} against {Bytes(question, peer)}"] : Array.Empty<string>()]);
                }
            }
        }
    }

    private static string Ratio(IEnumerable<Measurement> question, string @case, string mine, string peer)
    {
        double? Of(string subject) => question.FirstOrDefault(m => m.Case == @case && m.Subject == subject)?.Value;
        return Of(mine) / Of(peer) is { } ratio ? ratio.ToString(ratio < 0.1 ? "0.####" : ratio < 10 ? "0.00" : "0", CultureInfo.InvariantCulture) : "";
    }

    private static string Bytes(IEnumerable<Measurement> question, string subject) =>
        question.Where(m => m.Subject == subject).Max(m => m.Bytes) is { } bytes ? Size(bytes) : "";

    private static string Size(long bytes) => bytes switch
    {
        < 10_000 => bytes.ToString("N0", CultureInfo.InvariantCulture) + " B",
        < 10_000_000 => (bytes / 1000.0).ToString("N0", CultureInfo.InvariantCulture) + " kB",
        _ => (bytes / 1e6).ToString("N0", CultureInfo.InvariantCulture) + " MB",
    };

    private void Heads(params string[] heads)
    {
        Row(heads);
        _text.Append('|').Insert(_text.Length, "---|", heads.Length).Append('\n');
    }

    private void Row(params string[] cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
