using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>A diagnostic in YAML carries the edit that mends it, for code fixes.</summary>
public sealed class MendTests
{
    [Fact]
    public void A_misspelt_key_carries_its_edit()
    {
        CatalogueText file = Acme.English("""
            - name: Status
              title: Status
              summary: What became of a message.
              wire: integer
              codes:
                - { code: 1, name: Sent, text: sent, categroy: HandedOver }
            """);

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(TestProject.Of(file)).Diagnostics);

        string start = diagnostic.Location.SourceSpan.Start.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(
            new Dictionary<string, string?>
            {
                ["SmscMendTitle"] = "Write 'category' instead of 'categroy'",
                ["SmscMendStart"] = start,
                ["SmscMendLength"] = "8",
                ["SmscMendText"] = "category",
            },
            diagnostic.Properties.ToDictionary(p => p.Key, p => p.Value));
    }

    [Fact]
    public void What_no_edit_mends_for_certain_carries_none()
    {
        CatalogueText file = Acme.English("""
            - name: Status
              title: Status
              summary: What became of a message.
              wire: integer
              codes:
                - { code: 1, name: Sent, text: sent }
            """);

        Assert.Empty(Assert.Single(GeneratorRun.Of(TestProject.Of(file)).Diagnostics).Properties);
    }
}
