using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

/// <summary>The fix of SMSC1001. What it writes is handed to the generator, which then has the code.</summary>
public sealed class AddCodeFixTests
{
    private const string Overlay = "codes.smscodes.yaml";
    private const string Empty = "internal static class Sample { }";

    private static readonly ConcurrentDictionary<string, string[]> Generated = new(StringComparer.Ordinal);

    [Fact]
    public async Task A_raw_code_that_is_unknown_is_known_once_its_overlay_is_there()
    {
        const string Source = """
            using SmsCodes;
            using SmsCodes.SmsCentre;

            internal static class Sample
            {
                internal static bool IsParked([CodeOf(typeof(MessageStatus))] int code) => code == 77;
            }
            """;
        Document document = Project("SmsCentre", Source);
        Diagnostic found = Assert.Single(await Editor.Analyse(document.Project, new RawCodeAnalyzer()), d => d.Id == "SMSC1001");

        (_, string overlay) = Assert.Single(await Changed(Assert.Single(await Offered(document, found)), document));
        GeneratorRun run = Run("SmsCentre", overlay);

        Project after = Editor.Open([Source, .. run.Sources.Values]).Projects.Single();
        Assert.DoesNotContain(await Editor.Analyse(after, new RawCodeAnalyzer()), d => d.Id == "SMSC1001");
    }

    [Fact]
    public async Task An_overlay_of_the_provider_gets_one_row_more()
    {
        const string Before = """
            schema: 1
            extends: SmsCentre
            sets:
              - change: MessageStatus
                codes:
                  - code: 76     # seen in May
                    name: Lost

            """;
        Document document = Project("SmsCentre", Empty, (Overlay, Before), ("another.smscodes.yaml", "schema: 1\nextends: Octopush\nsets: []\n"));

        CodeAction action = Assert.Single(await Offered(document, "SmsCentre", "MessageStatus", "77"));
        string after = Assert.Single(await Changed(action, document), f => f.Name == Overlay).Text;

        Assert.Equal("Add code '77' to the catalogue, in codes.smscodes.yaml", action.Title);
        Assert.Equal(Before + "      - code: 77\n        name: Code77\n", after);
        AssertIsGenerated("SmsCentre", after, "Code77 = 77,");
    }

    [Theory]
    [InlineData("SmsCentre", "MessageStatus", "77", "Code77 = 77,")]
    [InlineData("SmsCentre", "MessageStatus", "-77", "CodeMinus77 = -77,")]
    [InlineData("SmsManager", "Error", "700", "Code700 = 700,")]
    [InlineData("SerwerSms", "HlrCheckStatus", "not found", "NotFound = 1000000,")]
    public async Task A_project_without_an_overlay_gets_one(string provider, string set, string code, string member)
    {
        Document document = Project(provider, Empty);

        CodeAction action = Assert.Single(await Offered(document, provider, set, code));
        (string name, string text) = Assert.Single(await Changed(action, document));

        Assert.Equal($"Add code '{code}' to the catalogue, in a new {provider}.smscodes.yaml", action.Title);
        Assert.Equal($"{provider}.smscodes.yaml", name);
        AssertIsGenerated(provider, text, member);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_not_taken_again()
    {
        Document document = Project("SerwerSms", Empty);

        (_, string text) = Assert.Single(await Changed(Assert.Single(await Offered(document, "SerwerSms", "HlrCheckStatus", "ok.")), document));

        AssertIsGenerated("SerwerSms", text, "Ok2 = 1000000,");
    }

    [Theory]
    [InlineData("Nobody", "MessageStatus", "77")]
    [InlineData("SmsCentre", "Nothing", "77")]
    [InlineData("SmsCentre", "MessageStatus", null)]
    public async Task What_this_project_does_not_generate_it_does_not_add_to(string provider, string set, string? code) =>
        Assert.Empty(await Offered(Project("SmsCentre", Empty), provider, set, code));

    [Fact]
    public async Task An_overlay_with_a_mistake_is_not_written_into() =>
        Assert.Empty(await Offered(Project("SmsCentre", Empty, (Overlay, "schema: 1\nextends: SmsCentre\nsets: &all []\n")), "SmsCentre", "MessageStatus", "77"));

    private static Document Project(string provider, string source, params (string Name, string Text)[] files)
    {
        string[] generated = Generated.GetOrAdd(provider, static p => [.. Run(p).Sources.Values]);
        Project project = Editor.Open([source, .. generated]).Projects.Single();
        foreach ((string name, string text) in files)
            project = project.AddAdditionalDocument(name, SourceText.From(text), filePath: name).Project;
        return project.Documents.First();
    }

    private static async Task<List<CodeAction>> Offered(Document document, string provider, string set, string? code)
    {
        var properties = new Dictionary<string, string?> { ["Provider"] = provider, ["Set"] = set };
        if (code != null)
            properties["Code"] = code;
        Location place = (await document.GetSyntaxTreeAsync())!.GetLocation(new TextSpan(0, 1));
        var unknown = Diagnostic.Create(
            "SMSC1001", "SmsCodes.Usage", "Unknown", DiagnosticSeverity.Error, DiagnosticSeverity.Error, isEnabledByDefault: true, warningLevel: 0,
            location: place, properties: properties.ToImmutableDictionary());
        return await Offered(document, unknown);
    }

    private static async Task<List<CodeAction>> Offered(Document document, Diagnostic unknown)
    {
        var offered = new List<CodeAction>();
        await new AddCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, unknown, (action, _) => offered.Add(action), CancellationToken.None));
        return offered;
    }

    private static async Task<(string Name, string Text)[]> Changed(CodeAction action, Document document)
    {
        Project project = (await Editor.Apply(action)).GetProject(document.Project.Id)!;
        return [.. project.AdditionalDocuments.Select(d => (d.Name, d.GetTextAsync().Result.ToString()))];
    }

    /// <summary>The generator over a provider's catalogue and overlays of it.</summary>
    private static GeneratorRun Run(string provider, params string[] overlays) => GeneratorRun.Of(TestProject.Of(
        [BundledCatalogues.FileOf(provider), .. overlays.Select(o => new SmsCodes.Generators.Tests.Driver.CatalogueText(Overlay, o))]));

    /// <summary>Asserts that the generator takes an overlay without a word, and makes a member of it.</summary>
    private static void AssertIsGenerated(string provider, string overlay, string member)
    {
        GeneratorRun run = Run(provider, overlay);

        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Sources.Values, s => s.Contains(member, StringComparison.Ordinal));
    }
}
