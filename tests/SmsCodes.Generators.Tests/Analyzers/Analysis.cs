using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>Compiles code of a user against the codes of all bundled providers, and runs the analyzer of raw codes over it.</summary>
internal static class Analysis
{
    /// <summary>What the tests' code shares: a type with raw codes of all kinds.</summary>
    private const string Shared = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using SmsCodes;
        global using SmsCodes.SmsCentre;

        public class Reply
        {
            [CodeOf(typeof(MessageStatus))] public int Status { get; set; }
            [CodeOf(typeof(MessageStatus))] public int? Maybe { get; set; }
            [CodeOf(typeof(MessageStatus))] public string? StatusText { get; set; }
            [CodeOf(typeof(MessageStatus))] public int[] All { get; set; } = Array.Empty<int>();
            [CodeOf(typeof(SendError))] public int Error { get; set; }
            [CodeOf(typeof(SmsCodes.SmsPartner.DeliveryReportStatus))] public string Word { get; set; } = "";
            [CodeOf(typeof(SmsCodes.Octopush.ApiResult))] public string Padded { get; set; } = "";
            [CodeOf(typeof(SmsCodes.Octopush.ApiResult))] public int PaddedNumber { get; set; }
            [CodeOf(typeof(TemplateType))] public string Bits { get; set; } = "";
            [CodeOf(typeof(SmsCodes.SmsManager.Error))] public int Failure { get; set; }
            [CodeOf(typeof(MessageStatus))] public long Long { get; set; }
            [CodeOf(typeof(MessageStatus))] public short Short { get; set; }
            [CodeOf(typeof(MessageStatus))] public byte Byte { get; set; }
            [CodeOf(typeof(MessageStatus))] public ulong Large { get; set; }
            public CodeValue<MessageStatus> Value { get; set; }
            public MessageStatus Typed { get; set; }
            public int Other { get; set; }
            public Reply? Next { get; set; }
        }
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly SyntaxTree SharedTree = CSharpSyntaxTree.ParseText(Shared, ParseOptions, "Shared.cs");

    /// <summary>Asserts that an expression's places are marked as the analyzer reports them, within a method that has a reply <c>r</c>.</summary>
    internal static Task AssertExpressionsAsync(params string[] marked) =>
        AssertAsync($"class Code\n{{\n{string.Concat(marked.Select((e, i) => $"    object? M{i}(Reply r) => {e};\n"))}}}\n");

    /// <summary>Asserts that some statements' places are marked as the analyzer reports them, within a method that has a reply <c>r</c>.</summary>
    internal static Task AssertStatementsAsync(string marked) => AssertAsync($"class Code\n{{\n    void M(Reply r)\n    {{\n{marked}\n    }}\n}}\n");

    /// <summary>Asserts that code is marked at the places of all that the analyzer reports, and compiles.</summary>
    internal static async Task AssertAsync(string marked, bool compiles = true)
    {
        string plain = MarkedCode.Plain(marked);
        CSharpCompilation compilation = Compile(plain);
        if (compiles)
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        Assert.Equal(marked, MarkedCode.Mark(plain, await RunAsync(compilation)), ignoreLineEndingDifferences: true);
    }

    /// <summary>The message of the one diagnostic of an expression, within a method that has a reply <c>r</c>.</summary>
    internal static async Task<Diagnostic> SingleAsync(string expression) =>
        Assert.Single(await RunAsync(Compile($"class Code {{ object? M(Reply r) => {expression}; }}")));

    /// <summary>A project with one file of code, the shared one, and all codes.</summary>
    internal static CSharpCompilation Compile(string code)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, ParseOptions, "Code.cs");
        bool isProgram = tree.GetRoot().ChildNodes().Any(n => n.IsKind(SyntaxKind.GlobalStatement));
        return CSharpCompilation.Create(
            "Consumer", [tree, SharedTree], References.Net10.Add(PublicCodes.Reference),
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>What the analyzer reports of a project; an exception of it is a diagnostic too.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation) =>
        await compilation.WithAnalyzers([new RawCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
}
