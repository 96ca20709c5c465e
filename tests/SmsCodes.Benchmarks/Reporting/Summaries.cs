using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>Takes the measurements out of what BenchmarkDotNet found.</summary>
internal static class Summaries
{
    /// <summary>One for each benchmark. Its class is the table, its category the question, its type argument and parameters the case, and
    /// its description, or the method's name, who did it.</summary>
    internal static IEnumerable<Measurement> Measurements(string part, Summary summary)
    {
        if (summary.HasCriticalValidationErrors)
            throw new InvalidOperationException(string.Join('\n', summary.ValidationErrors.Select(e => e.Message)));
        foreach (BenchmarkReport report in summary.Reports)
        {
            Descriptor method = report.BenchmarkCase.Descriptor;
            if (report.ResultStatistics is not { } statistics)
                throw new InvalidOperationException($"{method.Type.Name}.{method.WorkloadMethod.Name} gave no result.");
            IEnumerable<string> types = method.Type.GenericTypeArguments.Select(t => t.Name);
            IEnumerable<string> parameters = report.BenchmarkCase.Parameters.Items.Select((ParameterInstance p) => p.Value.ToString()!.ToLowerInvariant());
            yield return new Measurement(
                part,
                method.Type.Name.Split('`')[0],
                method.Categories.FirstOrDefault() ?? "",
                string.Join(", ", types.Concat(parameters)),
                method.WorkloadMethodDisplayInfo.Trim('\''),
                statistics.Median,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));
        }
    }
}
