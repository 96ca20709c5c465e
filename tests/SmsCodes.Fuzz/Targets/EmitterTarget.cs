using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Model;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Fuzz.Running;
using SmsCodes.Generators.Emission;
using SmsCodes.Generators.Emission.Codes;
using SmsCodes.Generators.Emission.Replies;
using SmsCodes.Generators.Emission.Shared;

namespace SmsCodes.Fuzz.Targets;

/// <summary>Catalogues that are read, judged and emitted; the code is parsed, and some of it compiled.</summary>
internal sealed class EmitterTarget : FuzzTarget
{
    private const int CompiledOneIn = 100;

    private static readonly Target[] Targets =
    [
        new("SmsCodes", "public", HasNullable: true, HasSpan: true, HasAscii: true, new ReplyTarget(HasSpanText: true, HasUtf8Literals: true, HasNotNullWhen: true, HasHttp: true, HasCodePages: true)),
        new("Acme.Codes", "internal", HasNullable: false, HasSpan: true, HasAscii: false, new ReplyTarget(HasSpanText: false, HasUtf8Literals: false, HasNotNullWhen: false, HasHttp: false, HasCodePages: false)),
        new("SmsCodes", "internal", HasNullable: false, HasSpan: false, HasAscii: false, Replies: null),
    ];

    private static readonly CSharpParseOptions[] ParseOptions =
    [
        new(LanguageVersion.CSharp12, DocumentationMode.Diagnose), new(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose), new(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose),
    ];

    private static readonly SyntaxTree[][] Shared =
    [
        .. Targets.Select((target, i) => new[] { SharedEmitter.Emit(target) }.Concat(target.Replies == null ? [] : [RuntimeEmitter.Emit(target)]).Select(file => Parse(file.Text, i)).ToArray()),
    ];

    private static readonly CSharpCompilation[] Compilations =
    [
        .. Targets.Select((target, i) => CSharpCompilation.Create(
            "Consumer", Shared[i], Framework(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, checkOverflow: true, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999,
                nullableContextOptions: target.HasNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable))),
    ];

    internal override string Name => "emitter";

    internal override string Summary => "the same, and the code emitted; its syntax checked, one in 100 compiled with warnings as errors";

    internal override FuzzInput Make(Random random) => new(CatalogueSeeds.Inputs.Make(random));

    internal override object? Run(FuzzInput input)
    {
        // One kind of project: a fault of one is mostly one of all.
        int kind = input.Length % Targets.Length;
        return Run(input.Texts, kind);
    }

    internal override void Check(FuzzInput input, object? result, long number)
    {
        var emitted = (Emitted)result!;
        ReaderTarget.Check(input, emitted.Library);
        SyntaxTree[] trees = [.. emitted.Files.Select(file => Parse(file.Text, emitted.Kind))];
        Complain(trees.SelectMany(t => t.GetDiagnostics()), "The syntax is wrong:");
        foreach (GeneratedFile file in emitted.Files)
            GeneratedText.CheckNothingHidden(file.Text);
        if (emitted.Files.Select(f => f.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count() < trees.Length)
            throw new CheckException("Two files have one name.", "");
        if (number % CompiledOneIn != 0)
            return;
        CSharpCompilation compilation = Compilations[emitted.Kind].AddSyntaxTrees(trees);
        Complain(trees.SelectMany(t => compilation.GetSemanticModel(t).GetDiagnostics()), "The code does not compile:");
    }

    internal static IEnumerable<MetadataReference> Framework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetDirectoryName(file) == folder)
            .Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file));
    }

    internal static void Complain(IEnumerable<Diagnostic> diagnostics, string what)
    {
        const int MostShown = 10;
        ImmutableArray<Diagnostic> shown = [.. diagnostics.Where(d => d.Severity != DiagnosticSeverity.Hidden).Take(MostShown)];
        if (shown.Length > 0)
            throw new CheckException($"{what} {shown[0].Id}", string.Join('\n', shown.Select(d => $"{d} {Around(d)}")));
    }

    private static string Around(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString() ?? "";

    /// <summary>Reads, judges and emits.</summary>
    internal static Emitted Run(IReadOnlyList<string> texts, int kind = 0)
    {
        CatalogueLibrary library = CatalogueLibrary.Read(CatalogueInputs.Files(texts));
        return new Emitted(library, kind, Emit(library, Targets[kind]));
    }

    private static GeneratedFile[] Emit(CatalogueLibrary library, Target target)
    {
        Catalogue[] responding = target.Replies == null ? [] : [.. library.Catalogues.Where(c => c.Responses.Count > 0)];
        GeneratedFile[] files = [.. library.Catalogues.Select(c => CatalogueEmitter.Emit(target, c)), .. responding.Select(c => ResponsesEmitter.Emit(target, c))];
        if (files.Length == 0)
            return files;
        files = [.. files, CodeCatalogEmitter.Emit(target, [.. library.Catalogues.Select(c => c.Provider)])];
        return responding.Length == 0 ? files : [.. files, ReplyCatalogEmitter.Emit(target, new EquatableArray<string>(responding.Select(c => c.Provider)))];
    }

    private static SyntaxTree Parse(string code, int target) => CSharpSyntaxTree.ParseText(code, ParseOptions[target]);

    /// <summary>What came of an input.</summary>
    /// <param name="Library">What was read.</param>
    /// <param name="Kind">For which kind of project it was emitted.</param>
    /// <param name="Files">The code.</param>
    internal sealed record Emitted(CatalogueLibrary Library, int Kind, GeneratedFile[] Files);
}
