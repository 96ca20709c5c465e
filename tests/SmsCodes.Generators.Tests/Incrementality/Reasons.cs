using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Pipeline;
using SmsCodes.Generators.Tests.Driver;

namespace SmsCodes.Generators.Tests.Incrementality;

/// <summary>Tells for each named step of a run, in the order of the pipeline, why its values are what they are. <c>Cached</c>: it has not
/// run. <c>Unchanged</c>: it has run and gave what it gave before.</summary>
internal static class Reasons
{
    /// <summary>The steps that hand something to the compiler.</summary>
    private static readonly string[] Last = [Steps.Units, Steps.Shared, Steps.Findings, Steps.Notes];

    /// <summary>All named steps.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [Steps.Options, Steps.Capabilities, Steps.Frame, Steps.Files, Steps.Syntax, Steps.Index, Steps.Sources, Steps.Readings, Steps.Providers, .. Last];

    /// <summary>The steps that are not wholly cached, each with the number of its values by reason: <c>Units: 4 Cached, 1 Modified</c>.
    /// <c>Units, out</c> is what the compiler gets of them.</summary>
    internal static string[] NotCached(GeneratorRun run)
    {
        IncrementalGeneratorRunStep[] outputs = [.. run.Result.TrackedOutputSteps.Values.SelectMany(s => s)];
        IEnumerable<(string Name, IEnumerable<IncrementalGeneratorRunStep> Runs)> all =
        [
            .. Names.Select(name => (name, (IEnumerable<IncrementalGeneratorRunStep>)run.Result.TrackedSteps[name])),
            .. Last.Select(name => ($"{name}, out", outputs.Where(o => o.Inputs.Any(i => i.Source.Name == name)))),
        ];
        return [.. all.Where(step => !IsCached(step.Runs)).Select(step => $"{step.Name}: {Counts(step.Runs)}")];
    }

    /// <summary>The values of a step, with the reason of each.</summary>
    internal static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Values(GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(s => s.Outputs);

    // A step without any value did not do what it is there for, so that it is shown.
    private static bool IsCached(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        runs.Any() && runs.SelectMany(r => r.Outputs).All(o => o.Reason == IncrementalStepRunReason.Cached);

    private static string Counts(IEnumerable<IncrementalGeneratorRunStep> runs) => string.Join(", ", runs.SelectMany(r => r.Outputs)
        .GroupBy(o => o.Reason).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}"));
}
