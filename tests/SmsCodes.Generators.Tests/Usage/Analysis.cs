using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>Lets one analyzer look at a file of C# that uses generated codes. <c>[|...|]</c> marks what it is to point at.</summary>
internal static class Analysis
{
    private const string Opening = "[|", Closing = "|]";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Consumer", [], References.Net10.Add(PublicCodes.Reference), TestProject.Strict.WithGeneralDiagnosticOption(ReportDiagnostic.Default));

    /// <summary>Asserts that an analyzer points at what is marked, and nowhere else. Gives what it says.</summary>
    internal static async Task<string[]> Finds(DiagnosticAnalyzer analyzer, string marked)
    {
        string source = Unmark(marked, out List<TextSpan> spans);
        ImmutableArray<Diagnostic> found = await Of(analyzer, source);

        Assert.Equal(spans.Select(s => Show(source, s)), found.Select(d => Show(source, d.Location.SourceSpan)));
        return [.. found.Select(d => d.GetMessage(CultureInfo.InvariantCulture))];
    }

    /// <summary>Asserts that an analyzer has nothing to say.</summary>
    internal static Task FindsNothing(DiagnosticAnalyzer analyzer, string source) => Finds(analyzer, source);

    /// <summary>What an analyzer says of a file that compiles, its rules switched on.</summary>
    internal static Task<ImmutableArray<Diagnostic>> Of(DiagnosticAnalyzer analyzer, string source) => Of([analyzer], source);

    /// <summary>What analyzers say of a file that compiles, all of their rules switched on.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> Of(ImmutableArray<DiagnosticAnalyzer> analyzers, string source)
    {
        CSharpCompilation compilation = Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, ParseOptions, "Reply.cs"));
        Assert.Equal([], compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));

        CompilationOptions on = compilation.Options.WithSpecificDiagnosticOptions(
            analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => !d.IsEnabledByDefault).Select(d => KeyValuePair.Create(d.Id, ReportDiagnostic.Warn)));
        ImmutableArray<Diagnostic> said = await compilation.WithOptions(on).WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
        return [.. said.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private static string Unmark(string marked, out List<TextSpan> spans)
    {
        spans = [];
        var source = new StringBuilder();
        int from = 0;
        for (int open = marked.IndexOf(Opening, StringComparison.Ordinal); open >= 0; open = marked.IndexOf(Opening, from, StringComparison.Ordinal))
        {
            int close = marked.IndexOf(Closing, open, StringComparison.Ordinal);
            source.Append(marked, from, open - from);
            spans.Add(new TextSpan(source.Length, close - open - Opening.Length));
            source.Append(marked, open + Opening.Length, close - open - Opening.Length);
            from = close + Closing.Length;
        }

        source.Append(marked, from, marked.Length - from);
        return source.ToString();
    }

    private static string Show(string source, TextSpan span) => $"{span} {source.Substring(span.Start, span.Length)}";
}
