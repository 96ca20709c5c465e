using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using SmsCodes.Benchmarks.Driver;
using SmsCodes.Benchmarks.Reporting;
using SmsCodes.Generators;

namespace SmsCodes.Benchmarks.Builds;

/// <summary>How large what is emitted of the five bundled catalogues is, for each code: as C#, and in the assembly.</summary>
internal static class EmittedSize
{
    /// <summary>The part's name.</summary>
    internal const string Name = "size";

    /// <summary>The table's name.</summary>
    internal const string Table = "Emitted";

    /// <summary>Characters of C#.</summary>
    internal const string Characters = "characters of C# for each code";

    /// <summary>Bytes of the assembly.</summary>
    internal const string AssemblyBytes = "bytes of the assembly for each code";

    /// <summary>Emits and counts.</summary>
    internal static IEnumerable<Measurement> Measure()
    {
        (ImmutableArray<GeneratedSourceResult> sources, _) = Emit(Project.References);
        GeneratedSourceResult[] codes = [.. sources.Where(s => s.HintName.EndsWith(".Codes.g.cs", StringComparison.Ordinal))];
        int members = codes.Sum(s => s.SyntaxTree.GetRoot().DescendantNodes().OfType<EnumMemberDeclarationSyntax>().Count());
        yield return Of(Characters, (double)codes.Sum(s => s.SourceText.Length) / members);

        // Where XmlReader is missing, the same codes are emitted and no parsers.
        (_, Compilation with) = Emit(Project.ReferencesWithoutXml);
        yield return Of(AssemblyBytes, (double)(Length(with) - Length(Library(Project.ReferencesWithoutXml))) / members);
    }

    private static (ImmutableArray<GeneratedSourceResult> Sources, Compilation Output) Emit(ImmutableArray<MetadataReference> references)
    {
        GeneratorDriver driver = Project.Driver(new CatalogueGenerator(), CatalogueFile.Bundled)
            .RunGeneratorsAndUpdateCompilation(Library(references), out Compilation output, out _);
        return (driver.GetRunResult().Results.Single().GeneratedSources, output);
    }

    private static CSharpCompilation Library(ImmutableArray<MetadataReference> references) => Project.Library(["class Library { }"], references);

    private static long Length(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        EmitResult result = compilation.Emit(assembly);
        return result.Success
            ? assembly.Length
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
    }

    private static Measurement Of(string question, double value) => new(Name, Table, question, "", Measurement.Generated, value);
}
