using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>A text may be written in each way that YAML has; white space is folded, and nothing else is changed.</summary>
public sealed class ScalarTests
{
    private const string Words = "L’envoi à 8h: \"non\" # 'délivré'";

    [Theory]
    [InlineData("\"L’envoi à 8h: \\\"non\\\" # 'délivré'\"")]
    [InlineData("\"L\\u2019envoi \\\n      \\xe0\\t8h:\n\n    \\\"non\\\" # 'délivré'\\n\"")]
    [InlineData("'L’envoi à 8h: \"non\" # ''délivré'''")]
    [InlineData("'L’envoi à\n    8h: \"non\"\n\n    # ''délivré'''")]
    [InlineData(">-\n    L’envoi à\n    8h: \"non\"\n\n    # 'délivré'\n")]
    [InlineData(">+\n\n    L’envoi à 8h: \"non\"\n      # 'délivré'\n\n\n")]
    [InlineData("|\n    L’envoi à 8h:\n      \"non\"\n    # 'délivré'\n")]
    [InlineData("|2-\n      L’envoi à 8h: \"non\" # 'délivré'")]
    public void A_text_is_the_same_in_each_form(string written) => Assert.Equal(Words, TextOf(written));

    [Theory]
    [InlineData("sent to\n    the network", "sent to the network")]
    [InlineData("sent\u00A0to\u2003it", "sent to it")]
    [InlineData("it's \"sent\" \\n [once]", "it's \"sent\" \\n [once]")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("1_000", "1_000")]
    [InlineData("1e3", "1e3")]
    [InlineData("007", "007")]
    [InlineData("no", "no")]
    [InlineData("True", "True")]
    [InlineData("2026-11-21", "2026-11-21")]
    [InlineData("Доставлено \U0001F4E9", "Доставлено \U0001F4E9")]
    public void A_text_without_quotes_is_what_is_written(string written, string text) => Assert.Equal(text, TextOf(written));

    [Fact]
    public void A_code_is_kept_as_it_is_printed()
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", Acme.Set("""
            wire: text
            codes:
              - { code: 0x1F, value: 1, name: Hex, text: a, category: Unknown }
              - { code: 1.50, value: 2, name: Fraction, text: a, category: Unknown }
              - { code: NO, value: 3, name: Norway, text: a, category: Unknown }
              - { code: "0.1e3 ", value: 4, name: Exponent, text: a, category: Unknown }
            """));

        Assert.Empty(reading.Findings);
        Assert.Equal("Status(0x1F Hex=1, 1.50 Fraction=2, NO Norway=3, 0.1e3 Exponent=4)", Outline.Of(reading.Model));
    }

    private static string? TextOf(string written)
    {
        CatalogueReading reading = CatalogueReader.Read(
            "acme.yaml", Acme.Head() + "sets:\n- name: Status\n  title: Status\n  summary: Status.\n  wire: integer\n  codes:\n"
            + $"  - code: 1\n    name: Sent\n    category: HandedOver\n    text: {written.Replace("\n  ", "\n    ")}\n");
        Assert.Empty(reading.Findings);
        Code code = reading.Model!.Sets[0].Codes[0];
        Assert.Equal(code.Text, code.English);
        return code.Text;
    }
}
