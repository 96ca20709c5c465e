using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog.Findings;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>Which files are catalogues, and which speak for a provider where several would.</summary>
public sealed class FilesTests
{
    private static readonly string Text = Acme.Smallest.ToString();

    [Theory]
    [InlineData("codes/acme.yaml", "user", true)]
    [InlineData("codes/acme.yaml", "bundled", true)]
    [InlineData("codes/acme.txt", "user", true)]
    [InlineData("codes/acme.yaml", null, false)]
    [InlineData("codes/acme.yaml", "", false)]
    [InlineData("acme.smscodes.yaml", null, true)]
    [InlineData("ACME.SMSCODES.YAML", null, true)]
    [InlineData("acme.smscodes.yml", null, false)]
    public void A_file_is_a_catalogue_by_its_metadata_or_its_name(string path, string? origin, bool isCatalogue)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(new CatalogueText(path, Text, origin)));

        Assert.Equal(isCatalogue, run.Sources.ContainsKey("SmsCodes.Acme.Codes.g.cs"));
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_text_that_is_not_in_UTF8_is_told_so_where_the_compiler_had_to_guess()
    {
        string text = Text.Replace("Message accepted", "Zpráva", StringComparison.Ordinal);

        Assert.Empty(GeneratorRun.Of(TestProject.Of(new CatalogueText("acme.yaml", text))).Diagnostics);
        Diagnostic damaged = Assert.Single(GeneratorRun.Of(TestProject.Of(new CatalogueText("acme.yaml", text, encoding: Encoding.Latin1))).Diagnostics);
        Assert.Equal((Rules.NotUtf8.Id, text.IndexOf('á', StringComparison.Ordinal)), (damaged.Id, damaged.Location.SourceSpan.Start));
    }

    [Fact]
    public void A_project_without_catalogues_gets_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of());

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Of_two_files_for_a_provider_the_second_is_left_out()
    {
        var first = new CatalogueText("a.yaml", Text);
        var second = new CatalogueText("b.yaml", Text.Replace("Accepted", "Taken", StringComparison.Ordinal));

        // Whatever order they come in.
        foreach (GeneratorRun run in new[] { GeneratorRun.Of(TestProject.Of(first, second)), GeneratorRun.Of(TestProject.Of(second, first)) })
        {
            Diagnostic diagnostic = run.Diagnostics.Single();
            Assert.Equal("b.yaml(2,11): error SMSC0090: Provider 'Acme' already has a catalogue, a.yaml; this one is left out", diagnostic.ToString());
            Assert.Equal("a.yaml", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
            Assert.Contains("Accepted = 0,", run.Codes(), StringComparison.Ordinal);
            run.AssertCompiles();
        }
    }

    [Fact]
    public void Providers_that_differ_only_by_case_are_one()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(new CatalogueText("a.yaml", Text), new CatalogueText("b.yaml", Text.Replace("provider: Acme", "provider: ACME", StringComparison.Ordinal))));

        Assert.Equal(Rules.DuplicateProvider.Id, run.Diagnostics.Single().Id);
        Assert.Equal(3, run.Sources.Count);
    }

    [Fact]
    public void A_bundled_file_comes_before_one_of_the_user()
    {
        var own = new CatalogueText("a.yaml", Text.Replace("provider: Acme", "provider: SmsManager", StringComparison.Ordinal));

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(own, BundledCatalogues.FileOf("SmsManager")));

        Assert.Equal("a.yaml(2,11): error SMSC0090: Provider 'SmsManager' already has a catalogue, the one in the box; this one is left out", run.Diagnostics.Single().ToString());
        Assert.Contains("enum RequestState", run.Codes("SmsManager"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_path_twice_counts_once()
    {
        const string Wrong = "\ntitel: x\n";
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(new CatalogueText("a.yaml", Text + Wrong), new CatalogueText("a.yaml", Text + Wrong)));

        Assert.Equal(Rules.UnknownKey.Id, run.Diagnostics.Single().Id);
        Assert.Equal(3, run.Sources.Count);
        run.AssertCompiles();
    }

    [Fact]
    public void A_broken_file_costs_no_other()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of([.. BundledCatalogues.Files, new CatalogueText("a.yaml", "sets: [")]));

        Assert.Equal(["a.yaml"], run.Diagnostics.Select(d => d.Location.GetLineSpan().Path).Distinct());
        Assert.Equal(GeneratorRun.Of(TestProject.Bundled()).Sources.Keys.Order(StringComparer.Ordinal), run.Sources.Keys.Order(StringComparer.Ordinal));
        run.AssertCompiles();
    }
}
