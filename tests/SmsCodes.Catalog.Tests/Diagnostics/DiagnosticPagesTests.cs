using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using Xunit;

namespace SmsCodes.Catalog.Tests.Diagnostics;

/// <summary>Holds docs/diagnostics to what the reader does: what a page shows is what comes.</summary>
public sealed class DiagnosticPagesTests
{
    private const string ExampleFile = "acme.smscodes.yaml";

    private static readonly CatalogueText[] Bundled =
        [.. Repository.CataloguePaths.Select(path => new CatalogueText(Path.GetFileName(path), File.ReadAllText(path), IsBundled: true))];

    public static TheoryData<string> Ids => [.. Rules.All.Select(r => r.Id)];

    /// <summary>The rules that one file can break.</summary>
    public static TheoryData<string> IdsOfOneFile => [.. Rules.All.Where(r => r != Rules.DuplicateProvider && r != Rules.OwnedElsewhere).Select(r => r.Id)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_has_a_rule()
    {
        string[] pages = [.. Directory.GetFiles(Folder(), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => n.StartsWith("SMSC0", StringComparison.Ordinal))];

        Assert.Equal(Rules.All.Select(r => r.Id), pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_rule_and_has_all_sections(string id)
    {
        Rule rule = RuleOf(id);
        DiagnosticPage page = PageOf(id);

        Assert.Equal([$"# {id}: {rule.Title}", $"Severity: {SeverityOf(rule)}"], page.Introduction);
        Assert.Equal(["What", "Why", "Bad", "Good", "Silence"], page.Sections);
        Assert.Contains("README.md#silencing-a-finding", page.Links);
    }

    [Theory]
    [MemberData(nameof(IdsOfOneFile))]
    public void The_bad_example_gives_the_printed_finding_and_no_other(string id)
    {
        DiagnosticPage page = PageOf(id);

        EquatableArray<Finding> findings = ReadExample(BadExample(id, page)).Findings;

        Assert.Equal(page.Blocks("Bad", "text")[^1], string.Concat(findings.Select(f => Printed(f) + "\n")));
        Assert.Equal([id], findings.Select(f => f.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_gives_a_model_and_no_finding(string id)
    {
        DiagnosticPage page = PageOf(id);

        Assert.Equal(["yaml"], page.Languages("Good"));
        AssertIsSound(page.Blocks("Good", "yaml")[0]);
    }

    [Fact]
    public void Two_files_for_one_provider_are_sound_each_on_its_own()
    {
        // Only both together are wrong, and no reading of one file can tell: the place is left to the tests of what compares files.
        Rule rule = Rules.DuplicateProvider;
        DiagnosticPage page = PageOf(rule.Id);

        Assert.Equal(["yaml", "yaml", "text"], page.Languages("Bad"));
        string[] providers = [.. page.Blocks("Bad", "yaml").Select(AssertIsSound)];
        Assert.Equal(providers[0], providers[1]);
        Assert.Equal(2, page.FileNames.Count);
        string printed = page.Blocks("Bad", "text")[0];
        Assert.StartsWith(page.FileNames[1] + "(", printed, StringComparison.Ordinal);
        Assert.EndsWith(
            $"): {SeverityOf(rule)} {rule.Id}: {rule.Format([providers[0], page.FileNames[0]])}\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_lists_the_rules()
    {
        const string Begin = "<!-- rules -->\n";
        const string End = "<!-- /rules -->";
        string expected = "| id | severity | title |\n|---|---|---|\n"
            + string.Concat(Rules.All.Select(r => $"| [{r.Id}]({r.Id}.md) | {SeverityOf(r)} | {r.Title} |\n"));

        string overview = Read("README");

        int begin = overview.IndexOf(Begin, StringComparison.Ordinal);
        int end = overview.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"docs/diagnostics/README.md lacks the markers {Begin.Trim()} and {End}.");
        string table = overview[(begin + Begin.Length)..end];
        Assert.True(table == expected, $"The table of docs/diagnostics/README.md does not agree with the rules. It must be:\n\n{expected}");
    }

    [Fact]
    public void The_finding_that_the_overview_shows_is_that_of_a_page()
    {
        string shown = new DiagnosticPage(Read("README")).Blocks("", "text").Single();

        Assert.Contains(Rules.All, r => PageOf(r.Id).Blocks("Bad", "text").Contains(shown, StringComparer.Ordinal));
    }

    [Fact]
    public void Links_lead_to_files()
    {
        string docs = Path.GetDirectoryName(Folder())!;
        foreach (string file in new[] { Folder(), docs, Path.GetDirectoryName(docs)! }.SelectMany(folder => Directory.GetFiles(folder, "*.md")))
        {
            foreach (string link in new DiagnosticPage(File.ReadAllText(file)).Links.Where(l => !l.Contains("://", StringComparison.Ordinal)))
            {
                string target = Path.Combine(Path.GetDirectoryName(file)!, link.Split('#')[0]);
                Assert.True(link.StartsWith('#') || Path.Exists(target), $"{Path.GetFileName(file)} links to {link}, which is not there.");
            }
        }
    }

    /// <summary>The catalogue under Bad. One that is too long to be shown is described by its length, and one
    /// that cannot be read has none.</summary>
    private static string? BadExample(string id, DiagnosticPage page)
    {
        if (id == Rules.Unreadable.Id)
            return null;
        if (id != Rules.TooLarge.Id && id != Rules.TooMany.Id)
        {
            Assert.Equal(["yaml", "text"], page.Languages("Bad"));
            return page.Blocks("Bad", "yaml")[0];
        }

        Assert.Equal(["text", "text"], page.Languages("Bad"));
        string[] described = page.Blocks("Bad", "text")[0].Split(' ');
        int length = int.Parse(described[0], NumberStyles.None, CultureInfo.InvariantCulture);
        string sound = page.Blocks("Good", "yaml")[0];
        Assert.Equal(id == Rules.TooLarge.Id ? "characters\n" : "sets\n", described[1]);
        // A sound catalogue and a long comment, or as many sets: only the length is wrong.
        return id == Rules.TooLarge.Id ? sound.PadRight(length, '#') : sound[..(sound.IndexOf("sets:\n", StringComparison.Ordinal) + 6)] + string.Concat(Enumerable.Range(1, length).Select(
            i => $"- {{ name: S{i}, title: A set, summary: One of many., wire: integer, codes: [{{ code: 0, name: Accepted, text: accepted, category: HandedOver }}] }}\n"));
    }

    /// <summary>Asserts that nothing is wrong with a catalogue, and gives its provider.</summary>
    private static string AssertIsSound(string catalogue)
    {
        CatalogueLibrary library = ReadExample(catalogue);
        Assert.Equal([], library.Findings.Select(Printed));
        return library.Catalogues[0].Provider;
    }

    /// <summary>Reads an example; one that extends a bundled catalogue with that beside it, as in a project.</summary>
    private static CatalogueLibrary ReadExample(string? example)
    {
        bool isOverlay = example?.Contains("\nextends:", StringComparison.Ordinal) == true;
        return CatalogueLibrary.Read([.. isOverlay ? Bundled : [], new CatalogueText(ExampleFile, example)]);
    }

    /// <summary>A finding as the compiler prints it.</summary>
    private static string Printed(Finding finding) => string.Create(CultureInfo.InvariantCulture,
        $"{finding.Place.Path}({finding.Place.Line},{finding.Place.Column}): {SeverityOf(finding.Rule)} {finding.Rule.Id}: {finding.Message}");

    private static string SeverityOf(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";

    private static Rule RuleOf(string id) => Rules.All.Single(r => r.Id == id);

    private static DiagnosticPage PageOf(string id) => new(Read(id));

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder(), page + ".md"));

    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
                return Path.Combine(folder.FullName, "docs", "diagnostics");
        }

        throw new InvalidOperationException("No folder above the tests holds global.json.");
    }
}
