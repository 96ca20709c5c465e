using System;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>One thing that was measured.</summary>
/// <param name="Part">The part of the run.</param>
/// <param name="Table">What it stands with: a class of benchmarks, or one of the parts that are timed by hand.</param>
/// <param name="Question">What was done.</param>
/// <param name="Case">With what, empty where there is one case only.</param>
/// <param name="Subject">Who did it: <c>generated</c>, or a peer.</param>
/// <param name="Value">Nanoseconds, the median; or a number of something else.</param>
/// <param name="Bytes">Bytes allocated, where that was counted.</param>
internal sealed record Measurement(string Part, string Table, string Question, string Case, string Subject, double Value, long? Bytes = null)
{
    /// <summary>What is generated, where it stands alone.</summary>
    internal const string Generated = "generated";

    /// <summary>Whether this is of our code: it is called so, or by a method whose name ends so. The framework's source generators are peers.</summary>
    internal static bool IsOurs(string subject) => subject.StartsWith(Generated, StringComparison.Ordinal)
        || (subject.EndsWith("Generated", StringComparison.Ordinal) && !subject.EndsWith("SourceGenerated", StringComparison.Ordinal));

    /// <summary>By what two runs tell that they measured the same.</summary>
    internal string Key => $"{Part} / {Table} / {Question} / {(Case.Length == 0 ? "" : Case + " / ")}{Subject}";
}
