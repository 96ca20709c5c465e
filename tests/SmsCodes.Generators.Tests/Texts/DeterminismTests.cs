using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>The same catalogues give the same code, to the byte, whoever builds and wherever.</summary>
public sealed class DeterminismTests
{
    private static readonly CatalogueText[] Files = [.. BundledCatalogues.Files, ShapesCatalogue.File];
    private static readonly Dictionary<string, string> Expected = Generate(Files);

    [Fact]
    public void Run_twice() => Assert.Equal(Expected, Generate(Files));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void In_another_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        // With a minus sign that is no hyphen, whether or not the system knows the culture.
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Equal("\u22121", (-1).ToString(CultureInfo.CurrentCulture));
            Assert.Equal(Expected, Generate(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void From_files_in_another_order() => Assert.Equal(Expected, Generate([.. Files.Reverse()]));

    [Fact]
    public void From_files_in_another_folder() => Assert.Equal(Expected, Generate([.. Files.Select(f => new CatalogueText("C:\\build\\" + f.Path, f.ToString(), f.Origin))]));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void From_files_with_other_line_ends(string lineEnd) =>
        Assert.Equal(Expected, Generate([.. Files.Select(f => f.With(f.ToString().ReplaceLineEndings(lineEnd)))]));

    [Fact]
    public void Lines_end_in_LF_and_in_no_blank()
    {
        Assert.All(Expected.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(Expected.Values, text => Assert.DoesNotContain(" \n", text, StringComparison.Ordinal));
        Assert.All(Expected.Values, text => Assert.DoesNotContain('\t', text));
        Assert.All(Expected.Values, text => Assert.EndsWith("}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_generated_files_are_plain_and_unique_in_any_case()
    {
        Assert.All(Expected.Keys, name => Assert.Matches(@"^[A-Za-z0-9.]+\.g\.cs$", name));
        Assert.Equal(Expected.Count, Expected.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Nothing_tells_where_or_when_it_was_made()
    {
        Assert.All(Expected.Values, text => Assert.DoesNotContain("codes/", text, StringComparison.Ordinal));
        Assert.All(Expected.Values, text => Assert.DoesNotContain(Environment.MachineName, text, StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Generate(CatalogueText[] files) => GeneratorRun.Of(TestProject.Of(files)).Sources;
}
