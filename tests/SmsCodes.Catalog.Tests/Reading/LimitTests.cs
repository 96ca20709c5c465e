using System;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Texts that no one writes by hand: none of them may stop a compiler.</summary>
public sealed class LimitTests
{
    private const int Levels = 10_000;

    private static readonly TextPlace Start = new("acme.yaml", 0, 0, 1, 1, 1, 1);

    [Fact]
    public void A_file_that_could_not_be_read_is_told_so()
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", null);

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal(Rules.Unreadable, finding.Rule);
        Assert.Equal(Rules.Unreadable.Message, finding.Message);
        Assert.Equal(Start, finding.Place);
        Assert.Null(reading.Model);
    }

    [Fact]
    public void A_text_of_9_MB_is_not_read()
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", Acme.Rows("- {}").PadRight(9 * 1024 * 1024, '#'));

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal(
            "SMSC0002: The catalogue has 9437184 characters, more than the 8388608 that are read; split it by provider",
            $"{finding.Rule.Id}: {finding.Message}");
        Assert.Equal(Start, finding.Place);
        Assert.Null(reading.Model);
    }

    [Fact]
    public void A_text_of_8_MB_is_read()
    {
        string row = "- { code: 1, name: Sent, text: sent, category: HandedOver }";

        CatalogueReading reading = CatalogueReader.Read("acme.yaml", Acme.Rows(row).PadRight(8 * 1024 * 1024, '#'));

        Assert.Empty(reading.Findings);
        Assert.Equal("Status(1 Sent)", Outline.Of(reading.Model));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    public void Ten_thousand_levels_are_one_mistake(string level)
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", string.Concat(Enumerable.Repeat(level, Levels)));

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal("SMSC0003: This is nested deeper than 16 levels; no part of a catalogue is", $"{finding.Rule.Id}: {finding.Message}");
        Assert.Equal(new TextPlace("acme.yaml", 16 * level.Length, 1, 1, (16 * level.Length) + 1, 1, (16 * level.Length) + 2), finding.Place);
    }

    [Fact]
    public void Sixteen_levels_are_read()
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", "{sets: " + new string('[', 15) + new string(']', 15) + "}");

        Assert.DoesNotContain(reading.Findings, f => f.Rule == Rules.TooDeep);
        Assert.Contains(reading.Findings, f => f.Rule == Rules.WrongKind);
    }

    [Theory]
    [InlineData(1000, "keys", "sets:\n- ", "key{0}: a\n  ")]
    [InlineData(500, "sets", "sets:\n", "- {{ name: S{0}, title: a, summary: a, wire: integer, codes: [{{ code: 1, name: A, text: a, category: Unknown }}] }}\n")]
    [InlineData(500, "bit-fields", "bit-fields:\n", "- {{ name: B{0}, title: a, summary: a, size: 1, fields: [{{ bits: 0, name: A }}] }}\n")]
    [InlineData(100, "responses", "responses:\n", "- {{ name: R{0}, summary: a, result: {{ a: text }}, layouts: [{{ format: json }}] }}\n")]
    [InlineData(200, "rows", "responses:\n- name: R\n  summary: a\n  result: {{ a: text }}\n  layouts:\n  - format: text\n    rows:\n", "    - \"w{0} {{a}}\"\n")]
    [InlineData(1000, "mistakes", "sets:\n- name: S\n  title: a\n  summary: a\n  wire: integer\n  codes:\n", "  - {0}\n")]
    public void More_of_one_thing_than_can_be_is_left_out(int most, string what, string start, string piece)
    {
        string Much(int count) => Acme.Head() + string.Format(CultureInfo.InvariantCulture, start)
            + string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, piece, i)));
        string expected = $"There are more than {most} {what} here; what follows is left out";

        Assert.DoesNotContain(CatalogueReader.Read("acme.yaml", Much(most - 1)).Findings, f => f.Rule == Rules.TooMany && f.Message == expected);
        Finding[] found = [.. CatalogueReader.Read("acme.yaml", Much(most + 50)).Findings.Where(f => f.Rule == Rules.TooMany && f.Message == expected)];
        Assert.Single(found);
    }

    [Fact]
    public void An_alias_bomb_does_not_go_off()
    {
        const int Stages = 9;
        const int AliasesEach = 10;
        string bomb = "a0: &a0 [lol]\n" + string.Concat(Enumerable.Range(1, Stages).Select(
            stage => $"a{stage}: &a{stage} [{string.Join(", ", Enumerable.Repeat($"*a{stage - 1}", AliasesEach))}]\n"));

        CatalogueReading reading = CatalogueReader.Read("acme.yaml", bomb);

        // One for each anchor and one for each alias: as many as are written, not as many as they would make.
        Assert.Equal(1 + Stages + (Stages * AliasesEach), reading.Findings.Count(f => f.Rule == Rules.AnchorOrAlias));
    }

    [Fact]
    public void Ten_thousand_retired_rows_are_judged()
    {
        const int Rows = 10_000;
        string retired = string.Concat(Enumerable.Range(0, Rows).Select(
            i => $"      - {{ code: {i}, name: C{i}, text: a, category: Unknown, retired: {{ because: Old., replaced-by: None }} }}\n"));
        string text = Acme.Rows("- { value: -1, name: None, text: a, category: Unknown }") + retired;

        CatalogueReading reading = CatalogueReader.Read("acme.yaml", text);

        Assert.Empty(reading.Findings);
        Assert.Equal(Rows + 1, reading.Model!.Sets[0].Codes.Count);
    }
}
