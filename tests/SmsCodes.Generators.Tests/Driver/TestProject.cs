using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>A project as the compiler sees it. An edit of it is another one, which shares what was not edited.</summary>
/// <param name="Compilation">Its C#.</param>
/// <param name="Files">Its additional files.</param>
/// <param name="Options">Its MSBuild properties.</param>
internal sealed record TestProject(CSharpCompilation Compilation, ImmutableArray<CatalogueText> Files, ProjectOptions Options)
{
    private const string FirstSource = "internal static class Program { }";

    /// <summary>Warnings as errors, all of them, those in XML comments included.</summary>
    internal static CSharpCompilationOptions Strict { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999,
        nullableContextOptions: NullableContextOptions.Enable);

    internal CSharpParseOptions ParseOptions => (CSharpParseOptions)Compilation.SyntaxTrees[0].Options;

    /// <summary>A project on the running framework with some catalogues.</summary>
    internal static TestProject Of(params CatalogueText[] files) => Of(LanguageVersion.Latest, files);

    /// <summary>A project on the running framework with some catalogues, in some version of C#.</summary>
    internal static TestProject Of(LanguageVersion version, params CatalogueText[] files)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(FirstSource, new CSharpParseOptions(version, DocumentationMode.Diagnose));
        CSharpCompilationOptions options = version < LanguageVersion.CSharp8 ? Strict.WithNullableContextOptions(NullableContextOptions.Disable) : Strict;
        return new TestProject(CSharpCompilation.Create("Consumer", [tree], References.Net10, options), [.. files], ProjectOptions.None);
    }

    /// <summary>A project with the catalogues of the package.</summary>
    internal static TestProject Bundled(LanguageVersion version = LanguageVersion.Latest) => Of(version, [.. BundledCatalogues.Files]);

    internal TestProject Named(string assembly) => this with { Compilation = Compilation.WithAssemblyName(assembly) };

    internal TestProject With(CSharpCompilationOptions options) => this with { Compilation = Compilation.WithOptions(options) };

    internal TestProject With(ImmutableArray<MetadataReference> references) => this with { Compilation = Compilation.WithReferences(references) };

    internal TestProject And(MetadataReference reference) => this with { Compilation = Compilation.AddReferences(reference) };

    internal TestProject With(string property, string value) => this with { Options = Options.With(property, value) };

    /// <summary>Edits the C#, which is one file.</summary>
    internal TestProject Edit(string source) =>
        this with { Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source, ParseOptions)) };

    /// <summary>Edits a catalogue, which is found by its path.</summary>
    internal TestProject Edit(CatalogueText file) => this with { Files = Files.Replace(Files.Single(f => f.Path == file.Path), file) };
}
