using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Analyzers;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>Every analyzer of the assembly.</summary>
internal static class AllAnalyzers
{
    internal static ImmutableArray<DiagnosticAnalyzer> Instances { get; } =
    [
        .. typeof(RawCodeAnalyzer).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];
}
