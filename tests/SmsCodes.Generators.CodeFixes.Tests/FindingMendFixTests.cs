using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

/// <summary>What the generator finds in a catalogue, mended in the editor and found no more.</summary>
public sealed class FindingMendFixTests
{
    private static readonly CatalogueText Misspelt = Acme.English(Acme.OneSet.Replace("category", "categroy", StringComparison.Ordinal));

    [Fact]
    public async Task What_the_finding_brings_along_is_written_in_its_place()
    {
        TextDocument document = Open(Misspelt.ToString());

        CodeAction action = Assert.Single(await Offered(document, Found(Misspelt, "SMSC0020")));
        string mended = (await (await Editor.Apply(action)).GetAdditionalDocument(document.Id)!.GetTextAsync()).ToString();

        Assert.Equal(Acme.Smallest.ToString(), mended);
        Assert.Empty(GeneratorRun.Of(TestProject.Of(Misspelt.With(mended))).Diagnostics);
    }

    [Fact]
    public async Task A_finding_without_a_mend_offers_none()
    {
        CatalogueText twice = Acme.English(Acme.OneSet + "\n" + Acme.OneSet);

        Assert.Empty(await Offered(Open(twice.ToString()), Found(twice, "SMSC0032")));
    }

    [Fact]
    public async Task A_text_that_has_become_shorter_since_is_left_alone()
    {
        TextDocument document = Open("schema: 1\n");

        Solution mended = await Editor.Apply(Assert.Single(await Offered(document, Found(Misspelt, "SMSC0020"))));

        Assert.Same(document.Project.Solution, mended);
    }

    private static Diagnostic Found(CatalogueText file, string id) => GeneratorRun.Of(TestProject.Of(file)).Diagnostics.First(d => d.Id == id);

    private static TextDocument Open(string text) =>
        Editor.Open([""]).Projects.Single().AddAdditionalDocument("acme.smscodes.yaml", SourceText.From(text), filePath: Acme.Path);

    private static async Task<List<CodeAction>> Offered(TextDocument document, Diagnostic diagnostic)
    {
        var fix = new FindingMendFix();
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        var offered = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }
}
