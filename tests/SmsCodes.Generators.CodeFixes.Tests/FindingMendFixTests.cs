using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class FindingMendFixTests
{
    private const string Text = "codes:\n  - code: 7\n    categroy: Pending\n";
    private const string Slip = "categroy";

    [Fact]
    public async Task What_the_finding_brings_along_is_written_in_its_place()
    {
        TextDocument document = Catalogue();

        CodeAction action = Assert.Single(await Offered(document, Mend(Text.IndexOf(Slip, StringComparison.Ordinal), Slip.Length)));
        Solution mended = await Editor.Apply(action);

        Assert.Equal("Write 'category'", action.Title);
        Assert.Equal(Text.Replace(Slip, "category", StringComparison.Ordinal), (await mended.GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task A_finding_without_a_mend_offers_none() =>
        Assert.Empty(await Offered(Catalogue(), ImmutableDictionary<string, string?>.Empty));

    [Fact]
    public async Task A_mend_of_a_text_that_has_become_shorter_changes_nothing()
    {
        TextDocument document = Catalogue();

        Solution mended = await Editor.Apply(Assert.Single(await Offered(document, Mend(Text.Length, 1))));

        Assert.Same(document.Project.Solution, mended);
    }

    private static TextDocument Catalogue()
    {
        Project project = Editor.Open([""]).Projects.Single();
        return project.AddAdditionalDocument("acme.smscodes.yaml", SourceText.From(Text), filePath: "acme.smscodes.yaml");
    }

    private static ImmutableDictionary<string, string?> Mend(int start, int length) => new Dictionary<string, string?>
    {
        ["SmscMendTitle"] = "Write 'category'",
        ["SmscMendStart"] = start.ToString(CultureInfo.InvariantCulture),
        ["SmscMendLength"] = length.ToString(CultureInfo.InvariantCulture),
        ["SmscMendText"] = "category",
    }.ToImmutableDictionary();

    private static async Task<List<CodeAction>> Offered(TextDocument document, ImmutableDictionary<string, string?> properties)
    {
        var fix = new FindingMendFix();
        var descriptor = new DiagnosticDescriptor("SMSC0020", "A key is not known", "'categroy' is not a key of a code", "SmsCodes.Catalogue", DiagnosticSeverity.Error, true);
        Assert.Contains(descriptor.Id, fix.FixableDiagnosticIds);
        int start = Text.IndexOf(Slip, StringComparison.Ordinal);
        var place = new TextSpan(start, Slip.Length);
        Location location = Location.Create(document.FilePath!, place, (await document.GetTextAsync()).Lines.GetLinePositionSpan(place));
        var offered = new List<CodeAction>();
        var context = new CodeFixContext(document, Diagnostic.Create(descriptor, location, properties), (action, _) => offered.Add(action), CancellationToken.None);
        await fix.RegisterCodeFixesAsync(context);
        return offered;
    }
}
