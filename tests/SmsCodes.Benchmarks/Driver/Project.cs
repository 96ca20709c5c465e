using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>A user's project in the compiler: C#, references, and a driver of generators.</summary>
internal static class Project
{
    /// <summary>The running framework.</summary>
    internal static ImmutableArray<MetadataReference> References { get; } = [.. Files().Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>The running framework without XML, for which no parsers are generated.</summary>
    internal static ImmutableArray<MetadataReference> ReferencesWithoutXml { get; } =
        [.. Files().Where(file => !Path.GetFileName(file).Contains(".Xml", StringComparison.Ordinal)).Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>A library of some sources, optimized.</summary>
    internal static CSharpCompilation Library(IEnumerable<string> sources, ImmutableArray<MetadataReference>? references = null) => CSharpCompilation.Create(
        "consumer",
        sources.Select(source => CSharpSyntaxTree.ParseText(source)),
        references ?? References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    /// <summary>The library with its last file edited: another one at every edit, as in an editor.</summary>
    internal static CSharpCompilation Edited(CSharpCompilation library, int edit)
    {
        SyntaxTree last = library.SyntaxTrees[^1];
        return library.ReplaceSyntaxTree(last, CSharpSyntaxTree.ParseText(string.Create(CultureInfo.InvariantCulture, $"class Edited {{ int number = {edit}; }}")));
    }

    /// <summary>A driver of one generator that has not run yet.</summary>
    internal static GeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files);

    private static IEnumerable<string> Files()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetDirectoryName(file) == folder);
    }
}
