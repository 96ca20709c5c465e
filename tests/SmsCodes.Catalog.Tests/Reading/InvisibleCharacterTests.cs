using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Characters that cannot be seen, or that change how what stands beside them is seen.</summary>
public sealed class InvisibleCharacterTests
{
    /// <summary>The control characters that end no line.</summary>
    public static TheoryData<int> Controls =>
        [.. Enumerable.Range(1, 0x9F).Where(c => char.IsControl((char)c) && c is not ('\n' or '\r' or 0x85))];

    [Theory]
    [MemberData(nameof(Controls))]
    public void A_control_character_is_shown_by_its_number(int character) => AssertIsShown(character);

    [Theory]
    [InlineData(0x200B, "zero width space")]
    [InlineData(0x200E, "left-to-right mark")]
    [InlineData(0x202A, "left-to-right embedding")]
    [InlineData(0x202E, "right-to-left override")]
    [InlineData(0x2066, "left-to-right isolate")]
    [InlineData(0x2069, "pop directional isolate")]
    [InlineData(0x061C, "Arabic letter mark")]
    [InlineData(0xFEFF, "byte order mark")]
    [InlineData(0x00AD, "soft hyphen")]
    public void A_character_that_cannot_be_seen_is_shown_by_its_number(int character, string called)
    {
        Assert.NotEmpty(called);
        AssertIsShown(character);
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDBFF)]
    [InlineData(0xDC00)]
    [InlineData(0xDFFF)]
    public void Half_a_pair_of_surrogates_is_shown_by_its_number(int character) => AssertIsShown(character);

    [Fact]
    public void A_line_end_in_a_value_is_shown_by_its_number()
    {
        Finding finding = FindingOn("\"a\\nb\\u2028c\"");

        Assert.StartsWith("'a\\u000Ab\\u2028c' is not", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_zero_ends_the_reading_and_is_told()
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", "schema: 1\nprovider: Ac\0me\n");

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal(Rules.NotYaml, finding.Rule);
        Assert.Equal(new TextPlace("acme.yaml", 22, 1, 2, 13, 2, 14), finding.Place);
        Assert.Null(reading.Model);
    }

    [Fact]
    public void A_long_value_is_shown_in_part()
    {
        Finding finding = FindingOn("-" + new string('a', 5000));

        Assert.StartsWith("'-" + new string('a', 399) + "...' is not a C# identifier", finding.Message, System.StringComparison.Ordinal);
        Assert.Equal(5001, finding.Place.Length);
    }

    private static void AssertIsShown(int character)
    {
        Finding finding = FindingOn("a" + (char)character + "b");

        string shown = "\\u" + character.ToString("X4", CultureInfo.InvariantCulture);
        Assert.Equal($"'a{shown}b' is not a C# identifier; use letters and digits, a letter first, such as 'AB'", finding.Message);
        Assert.Equal(3, finding.Place.Length);
    }

    private static Finding FindingOn(string name) =>
        Assert.Single(CatalogueReader.Read("acme.yaml", Acme.Rows($"- code: 1\n  name: {name}\n  text: sent\n  category: HandedOver")).Findings);
}
