using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests.Editing;

/// <summary>An analyzer and the fix of what it finds, as an editor brings them together. A source is a whole file with a class <c>Sample</c>.</summary>
internal sealed class Mending(DiagnosticAnalyzer analyzer, CodeFixProvider fix)
{
    private const string Class = "Sample";

    /// <summary>Asserts that mending the first finding gives this text, which compiles and no longer has it.</summary>
    internal async Task Gives(string before, string after)
    {
        Document document = Editor.Open([before]).Projects.Single().Documents.Single();
        ImmutableArray<Diagnostic> found = await Editor.Analyse(document.Project, analyzer);
        Assert.NotEmpty(found);

        CodeAction action = Assert.Single(await Offered(document, found[0]));
        Document mended = (await Editor.Apply(action)).GetDocument(document.Id)!;

        Assert.Equal(after, (await mended.GetTextAsync()).ToString());
        await Editor.AssertCompiles(mended.Project);
        Assert.Equal(found.Length - 1, (await Editor.Analyse(mended.Project, analyzer)).Length);
    }

    /// <summary>Asserts that there is something to find and no mend for it.</summary>
    internal async Task OffersNothing(string source)
    {
        Document document = Editor.Open([source]).Projects.Single().Documents.Single();
        ImmutableArray<Diagnostic> found = await Editor.Analyse(document.Project, analyzer);

        Assert.NotEmpty(found);
        foreach (Diagnostic diagnostic in found)
            Assert.Empty(await Offered(document, diagnostic));
    }

    /// <summary>Asserts that mending all of a scope mends all of it, and nothing beyond: two projects of two files each.</summary>
    internal async Task GivesEverywhere(FixAllScope scope, string before, string after)
    {
        string[] files = [before, before.Replace(Class, Class + 2, StringComparison.Ordinal)];
        Solution solution = Editor.Open(files, files);
        Document document = solution.Projects.First().Documents.First();
        ImmutableArray<Diagnostic> found = await Editor.Analyse(document.Project, analyzer);
        string key = (await Offered(document, found[0])).First().EquivalenceKey!;

        var context = new FixAllContext(document, fix, scope, key, found.Select(d => d.Id).Distinct(), new Findings(analyzer), CancellationToken.None);
        Solution mended = await Editor.Apply((await fix.GetFixAllProvider()!.GetFixAsync(context))!);

        foreach (Document each in mended.Projects.SelectMany(p => p.Documents))
        {
            bool isInScope = scope == FixAllScope.Solution || scope == FixAllScope.Project && each.Project.Id == document.Project.Id || each.Id == document.Id;
            string expected = isInScope ? after : before;
            string text = (await each.GetTextAsync()).ToString();
            Assert.Equal(expected, text.Replace(Class + 2, Class, StringComparison.Ordinal));
        }

        await Editor.AssertCompiles(mended.Projects.First());
    }

    private async Task<List<CodeAction>> Offered(Document document, Diagnostic diagnostic)
    {
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        var offered = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    /// <summary>Hands findings to the fix of all of them.</summary>
    private sealed class Findings(DiagnosticAnalyzer analyzer) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await Editor.Analyse(document.Project, analyzer)).Where(d => d.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await Editor.Analyse(project, analyzer)).Where(d => !d.Location.IsInSource);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await Editor.Analyse(project, analyzer);
    }
}
