using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog.Findings;
using SmsCodes.Generators.Pipeline;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Incrementality;

/// <summary>What runs again on which edit of a project with five catalogues. A step that a test does not name was not run.</summary>
public sealed class EditTests
{
    private const string Summary = "summary: Reply of the text API and of the XML API to a request to send messages.";
    private static readonly CatalogueText Edited = BundledCatalogues.FileOf("SmsManager");

    /// <summary>A run over files of its own: these tests count how often each is read.</summary>
    private static readonly GeneratorRun First =
        GeneratorRun.Of(TestProject.Of([.. BundledCatalogues.Files.Select(file => file.With(file.ToString()))]));

    [Fact]
    public void Nothing_edited() => AssertNotCached(First.Then(First.Project));

    [Fact]
    public void CSharp_edited()
    {
        int[] reads = [.. First.Project.Files.Select(f => f.Reads)];

        GeneratorRun run = First.Then(First.Project.Edit("internal static class Program { internal static int Number; }"));

        AssertNotCached(run);
        Assert.Equal(reads, run.Project.Files.Select(f => f.Reads));
        AssertSameSources(First, run);
    }

    [Fact]
    public void A_reference_added_that_changes_nothing() => AssertNotCached(
        First.Then(First.Project.And(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location))),
        "Capabilities: 1 Unchanged");

    [Fact]
    public void An_unknown_option_set() => AssertNotCached(First.Then(First.Project.With("Nullable", "enable")), "Options: 1 Unchanged");

    [Fact]
    public void An_option_set_to_its_default() => AssertNotCached(First.Then(First.Project.With("SmsCodesVisibility", "internal")), "Options: 1 Unchanged");

    [Fact]
    public void An_option_changed() => AssertNotCached(
        First.Then(First.Project.With("SmsCodesVisibility", "public")),
        "Options: 1 Modified", "Frame: 1 Modified", "Units: 5 Modified", "Shared: 1 Modified", "Notes: 1 Unchanged",
        "Units, out: 5 Modified", "Shared, out: 1 Modified");

    [Fact]
    public void A_wrong_option_set() => AssertNotCached(
        First.Then(First.Project.With("SmsCodesVisibility", "private")),
        "Options: 1 Modified", "Frame: 1 Unchanged", "Notes: 1 Modified", "Notes, out: 1 Modified");

    [Fact]
    public void An_unchanged_file_handed_over_anew()
    {
        GeneratorRun run = First.Then(First.Project.Edit(Edited.With(Edited.ToString())));

        AssertNotCached(run);
        Assert.Equal(1, run.Project.Files.Single(f => f.Path == Edited.Path).Reads);
    }

    [Fact]
    public void A_comment_added_on_top_of_a_file()
    {
        GeneratorRun run = First.Then(First.Project.Edit(Edited.With("# checked once more\n" + Edited)));

        AssertNotCached(run, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Unchanged");
        AssertSameSources(First, run);
    }

    [Fact]
    public void A_comment_added_on_top_of_a_file_with_a_finding()
    {
        string wrong = Edited.ToString().Replace("\ntitle: SmsManager\n", "\ntitle: SmsManager\ntitel: SmsManager\n", StringComparison.Ordinal);
        GeneratorRun first = First.Then(First.Project.Edit(Edited.With(wrong)));
        Assert.Equal(8, LineOf(first.Diagnostics.Single()));

        GeneratorRun run = first.Then(first.Project.Edit(Edited.With("# checked once more\n" + wrong)));

        AssertNotCached(
            run, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Findings: 1 Modified", "Findings, out: 1 Modified");
        Assert.Equal(9, LineOf(run.Diagnostics.Single()));
    }

    [Fact]
    public void Keys_reordered()
    {
        const string Row = "        label: sending\n        text: Požadavek se odesílá\n";
        const string Reordered = "        text: Požadavek se odesílá\n        label: sending\n";

        AssertNotCached(First.Then(First.Project.Edit(Edit(Row, Reordered))), "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Unchanged");
    }

    [Fact]
    public void The_head_of_a_file_reordered()
    {
        const string Head = "schema: 1\nprovider: SmsManager\n";
        const string Reordered = "provider: SmsManager\nschema: 1\n";

        AssertNotCached(
            First.Then(First.Project.Edit(Edit(Head, Reordered))),
            "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Unchanged");
    }

    [Fact]
    public void One_description_changed()
    {
        GeneratorRun run = First.Then(First.Project.Edit(Edit("text: Požadavek se odesílá\n", "text: Požadavek se právě odesílá\n")));

        AssertNotCached(
            run, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Units: 4 Cached, 1 Modified", "Units, out: 4 Cached, 1 Modified");
        object changed = Reasons.Values(run, Steps.Units).Single(v => v.Reason == IncrementalStepRunReason.Modified).Value;
        Assert.Equal("SmsManager", Assert.IsType<CatalogueUnit>(changed).Catalogue.Provider);
        Assert.Equal(["SmsCodes.SmsManager.Codes.g.cs"], run.Sources.Where(s => s.Value != First.Sources[s.Key]).Select(s => s.Key));
    }

    [Fact]
    public void One_response_changed()
    {
        GeneratorRun run = First.Then(First.Project.Edit(Edit(Summary, "summary: What send.php replies.")));

        AssertNotCached(
            run, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Units: 4 Cached, 1 Modified", "Units, out: 4 Cached, 1 Modified");
        // The codes bear the fingerprint of the whole catalogue.
        Assert.Equal(
            ["SmsCodes.SmsManager.Codes.g.cs", "SmsCodes.SmsManager.Responses.g.cs"],
            run.Sources.Where(s => s.Value != First.Sources[s.Key]).Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_comment_added_to_the_responses()
    {
        GeneratorRun run = First.Then(First.Project.Edit(Edit(Summary, "# Checked once more.\n    " + Summary)));

        AssertNotCached(run, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Unchanged");
        AssertSameSources(First, run);
    }

    [Fact]
    public void The_responses_of_a_provider_removed()
    {
        string text = Edited.ToString();
        GeneratorRun run = First.Then(First.Project.Edit(Edited.With(text[..(text.IndexOf("\nresponses:\n", StringComparison.Ordinal) + 1)])));

        AssertNotCached(
            run, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Providers: 1 Modified", "Units: 4 Cached, 1 Modified",
            "Shared: 1 Modified", "Notes: 1 Unchanged", "Units, out: 4 Cached, 1 Modified", "Shared, out: 1 Modified");
        Assert.Equal(["SmsCodes.SmsManager.Responses.g.cs"], First.Sources.Keys.Except(run.Sources.Keys));
        Assert.Equal(
            ["ReplyCatalog.g.cs", "SmsCodes.SmsManager.Codes.g.cs"],
            run.Sources.Where(s => s.Value != First.Sources[s.Key]).Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_finding_made_that_leaves_the_model_as_it_was() => AssertNotCached(
        First.Then(First.Project.Edit(Edit("\ntitle: SmsManager\n", "\ntitle: SmsManager\ntitel: SmsManager\n"))),
        "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Findings: 1 Modified", "Findings, out: 1 Modified");

    [Fact]
    public void An_overlay_edited()
    {
        CatalogueText overlay = Acme.Overlay("SmsManager", "- { change: Error, codes: [{ code: 777, name: Odd }] }");
        GeneratorRun first = GeneratorRun.Of(TestProject.Of([.. BundledCatalogues.Files, overlay]));

        GeneratorRun moved = first.Then(first.Project.Edit(overlay.With("# checked once more\n" + overlay)));
        GeneratorRun changed = first.Then(first.Project.Edit(overlay.With(overlay.ToString().Replace("Odd", "Strange", StringComparison.Ordinal))));

        AssertNotCached(
            moved, "Files: 1 Modified, 5 Unchanged", "Syntax: 5 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged",
            "Readings: 4 Cached, 1 Modified");
        AssertSameSources(first, moved);
        AssertNotCached(
            changed, "Files: 1 Modified, 5 Unchanged", "Syntax: 5 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged",
            "Readings: 4 Cached, 1 Modified", "Units: 4 Cached, 1 Modified", "Units, out: 4 Cached, 1 Modified");
        // The responses know the set by its name alone, and their file bears no fingerprint.
        Assert.Equal(["SmsCodes.SmsManager.Codes.g.cs"], changed.Sources.Where(s => s.Value != first.Sources[s.Key]).Select(s => s.Key));
    }

    [Fact]
    public void A_file_broken_and_mended()
    {
        GeneratorRun broken = First.Then(First.Project.Edit(Edited.With(Edited + "\n]")));
        GeneratorRun mended = broken.Then(broken.Project.Edit(Edited.With(Edited.ToString())));

        AssertNotCached(
            broken, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Providers: 1 Modified", "Units: 4 Cached, 1 Removed", "Shared: 1 Modified",
            "Findings: 1 Modified", "Notes: 1 Unchanged", "Units, out: 4 Cached, 1 Removed", "Shared, out: 1 Modified", "Findings, out: 1 Modified");
        Assert.Equal(Rules.NotYaml.Id, broken.Diagnostics.Single().Id);
        Assert.DoesNotContain("SmsCodes.SmsManager.Codes.g.cs", broken.Sources.Keys);
        AssertNotCached(
            mended, "Files: 1 Modified, 4 Unchanged", "Syntax: 4 Cached, 1 Modified", "Index: 1 Modified", "Sources: 1 Modified, 4 Unchanged", "Readings: 4 Cached, 1 Modified", "Providers: 1 Modified", "Units: 4 Cached, 1 New", "Shared: 1 Modified",
            "Findings: 1 Modified", "Notes: 1 Unchanged", "Units, out: 4 Cached, 1 New", "Shared, out: 1 Modified", "Findings, out: 1 Modified");
        Assert.Empty(mended.Diagnostics);
        AssertSameSources(First, mended);
    }

    [Fact]
    public void Every_step_has_a_name_that_a_test_asks_for()
    {
        string[] names = [.. typeof(Steps).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Select(f => f.Name)];

        Assert.Equal(names.Order(StringComparer.Ordinal), Reasons.Names.Order(StringComparer.Ordinal));
    }

    private static void AssertNotCached(GeneratorRun run, params string[] expected) => Assert.Equal(expected, Reasons.NotCached(run));

    private static void AssertSameSources(GeneratorRun first, GeneratorRun second) =>
        Assert.Equal(InOrder(first.Sources), InOrder(second.Sources));

    private static IEnumerable<KeyValuePair<string, string>> InOrder(Dictionary<string, string> sources) =>
        sources.OrderBy(s => s.Key, StringComparer.Ordinal);

    private static CatalogueText Edit(string before, string after)
    {
        string text = Edited.ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return Edited.With(text.Replace(before, after, StringComparison.Ordinal));
    }

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;
}
