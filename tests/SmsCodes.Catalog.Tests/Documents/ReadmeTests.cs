using System;
using System.IO;
using System.Linq;
using SmsCodes.Catalog.Model;
using Xunit;

namespace SmsCodes.Catalog.Tests.Documents;

/// <summary>Holds what the README says of the catalogues to the catalogues.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_table_of_providers_is_that_of_the_catalogues()
    {
        const string Begin = "<!-- providers -->\n";
        string readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        int start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string table = readme[start..readme.IndexOf("<!-- /providers -->", StringComparison.Ordinal)];

        string expected = "| provider | namespace | language | sets | documented codes | observed codes |\n|---|---|---|---|---|---|\n"
            + string.Concat(Repository.Catalogues.Select(c => Row(c.Model!)));

        Assert.Equal(expected, table);
    }

    [Fact]
    public void The_example_of_a_catalogue_is_one()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        string example = readme.Split("```yaml", 2)[1].Split("```", 2)[0];

        CatalogueReading reading = CatalogueReader.Read("acme.smscodes.yaml", example.TrimStart('\r', '\n'));

        Assert.Empty(reading.Findings);
        Assert.Equal("NoCredit", Assert.Single(Assert.Single(reading.Model!.Sets).Codes).Name);
    }

    [Fact]
    public void The_example_of_a_mistake_is_what_comes_of_it()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        string example = readme.Split("```yaml\n", 2)[1].Split("```", 2)[0].Replace("category:", "categroy:", StringComparison.Ordinal);

        var finding = Assert.Single(CatalogueReader.Read("acme.smscodes.yaml", example).Findings);

        Assert.Contains($"\nacme.smscodes.yaml({finding.Place.Line},{finding.Place.Column}): error {finding.Rule.Id}: {finding.Message}\n", readme, StringComparison.Ordinal);
    }

    private static string Row(Model.Catalogue catalogue)
    {
        int Count(RowOrigin origin) => catalogue.Sets.Sum(s => s.Codes.Count(c => c.Origin == origin));
        return $"| {catalogue.Title} | `SmsCodes.{catalogue.Provider}` | {catalogue.Language} | {catalogue.Sets.Count} | {Count(RowOrigin.Document)} | {Count(RowOrigin.Observed)} |\n";
    }
}
