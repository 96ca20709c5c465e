using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>What files say of each other.</summary>
public sealed class CatalogueIndexTests
{
    private const string Rows = "- { code: 1, name: Sent, text: sent, category: HandedOver }";

    [Fact]
    public void The_second_file_of_a_provider_is_left_out()
    {
        CatalogueIndex index = CatalogueIndex.Of([Head("b.yaml", Acme.Rows(Rows)), Head("a.yaml", Acme.Rows(Rows))]);

        Finding finding = Assert.Single(index.Findings);
        Assert.Equal("SMSC0090: Provider 'Acme' already has a catalogue, a.yaml; this one is left out", $"{finding.Rule.Id}: {finding.Message}");
        Assert.Equal(new TextPlace("b.yaml", 20, 4, 2, 11, 2, 15), finding.Place);
        Assert.Equal(new TextPlace("a.yaml", 20, 4, 2, 11, 2, 15), finding.Other);
        Assert.Equal(["Acme a.yaml"], Speaking(index));
    }

    [Fact]
    public void A_file_in_the_box_comes_before_one_of_the_user()
    {
        CatalogueIndex index = CatalogueIndex.Of([Head("a.yaml", Acme.Rows(Rows)), Head("z.yaml", Acme.Rows(Rows), isBundled: true)]);

        Assert.Equal(["Provider 'Acme' already has a catalogue, the one in the box; this one is left out"], index.Findings.Select(f => f.Message));
        Assert.Equal(["Acme z.yaml"], Speaking(index));
    }

    [Fact]
    public void Providers_that_differ_by_case_are_one()
    {
        CatalogueIndex index = CatalogueIndex.Of([Head("a.yaml", Acme.Rows(Rows)), Head("b.yaml", Acme.Rows(Rows).Replace("Acme", "ACME"))]);

        Assert.Equal(["Provider 'ACME' already has a catalogue, a.yaml; this one is left out"], index.Findings.Select(f => f.Message));
        Assert.Equal(["Acme a.yaml"], Speaking(index));
    }

    [Fact]
    public void Files_of_different_providers_and_files_without_one_do_not_clash()
    {
        CatalogueIndex index = CatalogueIndex.Of(
        [
            Head("a.yaml", Acme.Rows(Rows)), Head("b.yaml", Acme.Rows(Rows).Replace("Acme", "Bcme")), Head("c.yaml", ""), Head("d.yaml", ""),
        ]);

        Assert.Empty(index.Findings);
        Assert.Equal(["Acme a.yaml", "Bcme b.yaml"], Speaking(index));
    }

    [Fact]
    public void A_file_handed_over_twice_counts_once()
    {
        CatalogueIndex index = CatalogueIndex.Of([Head("a.yaml", Acme.Rows(Rows)), Head("a.yaml", Acme.Rows(Rows))]);

        Assert.Empty(index.Findings);
        Assert.Equal(["Acme a.yaml"], Speaking(index));
    }

    private static CatalogueSyntax Head(string path, string text, bool isBundled = false) => CatalogueSyntax.Of(new CatalogueText(path, text, isBundled));

    private static string[] Speaking(CatalogueIndex index) =>
        [.. index.Sources.Where(s => s.Speaks && s.Basis.Provider != null).Select(s => $"{s.Basis.Provider} {s.Basis.File.Path}")];
}
