using System;
using System.Linq;
using SmsCodes.Catalog.Findings;
using Xunit;

namespace SmsCodes.Catalog.Tests.Overlays;

/// <summary>Overlays of one catalogue, whose entries stand side by side once they are merged.</summary>
public sealed class SeveralOverlaysTests
{
    [Fact]
    public void Entries_of_two_files_are_no_one_text_though_they_stand_on_one_line()
    {
        CatalogueLibrary library = CatalogueLibrary.Read(
        [
            new CatalogueText("acme.smscodes.yaml", Basis.Text),
            new CatalogueText("first.smscodes.yaml", "schema: 1\nextends: Acme\nsets: [{ change: Status,                    oddly: spaced }]\n"),
            new CatalogueText("second.smscodes.yaml", "schema: 1\nextends: Acme\nsets: [{ change: Status, m . }]\n"),
        ]);

        Finding[] unknown = [.. library.Findings.Where(f => f.Rule == Rules.UnknownKey)];
        Assert.Equal(["first.smscodes.yaml", "second.smscodes.yaml"], unknown.Select(f => f.Place.Path));
        Assert.All(unknown, f => Assert.Contains("possible are name, title", f.Message, StringComparison.Ordinal));
    }
}
