using System.IO;
using System.Text;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Places at the edges of texts and lines. Characters and columns are those of UTF-16, as the compiler counts them.</summary>
public sealed class PlaceTests
{
    private const string File = MarkedText.File;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Lines_are_counted_as_the_compiler_counts_them(string end)
    {
        TextPlace place = UnknownKey($"schema: 1{end}{end}provider: Acme{end}colour: red{end}").Place;

        Assert.Equal(new TextPlace(File, 23 + (3 * end.Length), 6, 4, 1, 4, 7), place);
    }

    [Fact]
    public void Line_ends_may_be_mixed()
    {
        TextPlace place = UnknownKey("schema: 1\nprovider: Acme\r\ntitle: Acme\rcolour: red").Place;

        Assert.Equal(new TextPlace(File, 38, 6, 4, 1, 4, 7), place);
    }

    [Fact]
    public void A_byte_order_mark_that_the_reading_of_the_file_took_away_counts_for_nothing()
    {
        using var file = new StreamReader(new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. "colour: red\nschema: 1"u8]));

        Assert.Equal(new TextPlace(File, 0, 6, 1, 1, 1, 7), UnknownKey(file.ReadToEnd()).Place);
    }

    [Fact]
    public void A_byte_order_mark_that_was_left_in_the_text_is_shown()
    {
        Finding finding = UnknownKey("\uFEFFschema: 1");

        Assert.Equal(new TextPlace(File, 0, 7, 1, 1, 1, 8), finding.Place);
        Assert.Equal("'\\uFEFFschema' is not a key of a catalogue; did you mean 'schema'?", finding.Message);
    }

    [Fact]
    public void A_tab_is_one_character() =>
        Assert.Equal(new TextPlace(File, 13, 6, 1, 14, 1, 20), UnknownKey("{ schema:\t1,\tcolour: red }").Place);

    [Fact]
    public void A_tab_where_blanks_indent_is_no_yaml()
    {
        Finding finding = Single("source:\n\ttitle: Return codes\n");

        Assert.Equal(Rules.NotYaml, finding.Rule);
        Assert.Equal((2, 1), (finding.Place.Line, finding.Place.Column));
    }

    [Fact]
    public void A_letter_of_Cyrillic_is_one_character() =>
        Assert.Equal(new TextPlace(File, 13, 4, 1, 14, 1, 18), UnknownKey("{ title: яз, цвет: 2 }").Place);

    [Fact]
    public void A_character_outside_the_basic_plane_is_two()
    {
        Assert.Equal(new TextPlace(File, 0, 4, 1, 1, 1, 5), UnknownKey("\U0001F4E9\U0001F4E9: 1\nschema: 1").Place);
        Assert.Equal(new TextPlace(File, 13, 6, 1, 14, 1, 20), UnknownKey("{ title: \U0001F4E9, colour: red }").Place);
    }

    [Fact]
    public void The_last_line_needs_no_line_end()
    {
        Assert.Equal(new TextPlace(File, 10, 6, 2, 1, 2, 7), UnknownKey("schema: 1\ncolour: red").Place);
        Assert.Equal(new TextPlace(File, 15, 0, 2, 6, 2, 6), Single(Rules.NoValue, "schema: 1\nsets:").Place);
        Assert.Equal(new TextPlace(File, 16, 2, 2, 7, 2, 9), Single(Rules.AnchorOrAlias, "schema: 1\nsets: &s").Place);
        Assert.Equal(new TextPlace(File, 16, 1, 2, 7, 2, 8), Single(Rules.NotYaml, "schema: 1\nsets: [").Place);
    }

    [Fact]
    public void A_bracket_that_is_not_closed_before_the_end_of_the_file_is_shown_itself() =>
        Assert.Equal(new TextPlace(File, 16, 1, 2, 7, 2, 8), Single(Rules.NotYaml, "schema: 1\nsets: [\n").Place);

    private static Finding UnknownKey(string text) => Single(Rules.UnknownKey, text);

    private static Finding Single(string text) => Assert.Single(CatalogueReader.Read(File, text).Findings);

    private static Finding Single(Rule rule, string text) => Assert.Single(CatalogueReader.Read(File, text).Findings, f => f.Rule == rule);
}
