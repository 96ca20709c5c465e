using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators;

namespace SmsCodes.Benchmarks;

/// <summary>The generator in the compiler's driver, over the five bundled catalogues: from nothing, after an edit of C#, and after an
/// edit of one catalogue.</summary>
[MemoryDiagnoser]
public class GeneratorRuns
{
    private readonly CSharpCompilation _first = Compile("class A { }");
    private readonly CSharpCompilation _second = Compile("class B { }");
    private readonly Text[] _texts;
    private readonly Text _edited;
    private readonly GeneratorDriver _warm;
    private bool _flip;

    /// <summary>Reads the catalogues and runs the generator once.</summary>
    public GeneratorRuns()
    {
        string[] paths = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "catalog"), "*.yaml");
        Array.Sort(paths, StringComparer.Ordinal);
        // The name marks a catalogue where no build sets the metadata.
        _texts = [.. paths.Select(p => new Text(Path.ChangeExtension(p, ".smscodes.yaml"), File.ReadAllText(p)))];
        _edited = new Text(_texts[0].Path, _texts[0].Content.Replace("POST request missing.", "POST request is missing.", StringComparison.Ordinal));
        _warm = Driver(_texts).RunGenerators(_first);
    }

    /// <summary>All five read, judged and emitted.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver FromNothing() => Driver(_texts).RunGenerators(_first);

    /// <summary>C# changed, the catalogues did not.</summary>
    [Benchmark]
    public GeneratorDriver CSharpEdit()
    {
        _flip = !_flip;
        return _warm.RunGenerators(_flip ? _second : _first);
    }

    /// <summary>One description of one catalogue changed.</summary>
    [Benchmark]
    public GeneratorDriver OneDescriptionEdited() => _warm.ReplaceAdditionalText(_texts[0], _edited).RunGenerators(_first);

    private static CSharpGeneratorDriver Driver(IEnumerable<AdditionalText> texts) =>
        CSharpGeneratorDriver.Create([new CatalogueGenerator().AsSourceGenerator()], texts);

    private static CSharpCompilation Compile(string source) => CSharpCompilation.Create(
        "consumer",
        [CSharpSyntaxTree.ParseText(source)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private sealed class Text(string path, string content) : AdditionalText
    {
        public override string Path { get; } = path;

        internal string Content { get; } = content;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Content);
    }
}
