using System.IO;
using System.Linq;
using SmsCodes.Catalog.Tests.Diagnostics;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Documents;

/// <summary>The overlay that docs/add-a-code.md shows does what the page says, without a finding.</summary>
public sealed class AddACodeTests
{
    [Fact]
    public void The_overlay_adds_its_code()
    {
        string overlay = Assert.Single(new DiagnosticPage(File.ReadAllText(Repository.PathOf("docs", "add-a-code.md"))).Blocks("In your project", "yaml"));

        CatalogueLibrary library = CatalogueLibrary.Read(
        [
            new CatalogueText("smscentre.yaml", File.ReadAllText(Repository.PathOf("catalog", "smscentre.yaml")), IsBundled: true),
            new CatalogueText("ours.smscodes.yaml", overlay),
        ]);

        Assert.Equal("", Outline.Of(library.Findings));
        Assert.Contains(library.Catalogues.Single().Sets.Single(s => s.Name == "MessageStatus").Codes, c => c is { Printed: "77", Name: "Parked" });
    }
}
