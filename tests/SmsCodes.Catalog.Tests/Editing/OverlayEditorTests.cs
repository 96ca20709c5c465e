using System;
using SmsCodes.Catalog.Editing;
using Xunit;

namespace SmsCodes.Catalog.Tests.Editing;

/// <summary>A code is added in the style of the file, wherever there is a place for it.</summary>
public sealed class OverlayEditorTests
{
    private static readonly NewCode Parked = new("Acme", "Status", "77", "Parked");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void An_empty_file_gets_all_that_an_overlay_needs(string? text) => Check(
        text,
        """
        schema: 1
        extends: Acme
        sets:
          - change: Status
            codes:
              - code: 77
                name: Parked

        """,
        6);

    [Theory]
    [InlineData("# ours", "# ours\n")]
    [InlineData("# ours\n\n", "# ours\n\n")]
    [InlineData("---\n", "---\n")]
    public void What_a_file_without_content_holds_stays_above(string text, string above) => Check(
        text,
        above + "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes:\n      - code: 77\n        name: Parked\n",
        above.Split('\n').Length + 5);

    [Fact]
    public void Behind_the_last_row_of_the_set() => Check(
        """
        schema: 1
        extends: Acme
        sets:
          - change: Status
            codes:
              - code: 5
                name: Five   # the fifth
                # seen in June

          # the next set
          - change: Other
            codes: []
        """,
        """
        schema: 1
        extends: Acme
        sets:
          - change: Status
            codes:
              - code: 5
                name: Five   # the fifth
                # seen in June
              - code: 77
                name: Parked

          # the next set
          - change: Other
            codes: []
        """,
        9);

    [Fact]
    public void Behind_rows_between_brackets() => Check(
        "schema: 1\nextends: Acme\nsets:\n- change: Status\n  codes:\n  - { code: 5, name: Five }\n",
        "schema: 1\nextends: Acme\nsets:\n- change: Status\n  codes:\n  - { code: 5, name: Five }\n  - { code: 77, name: Parked }\n",
        7);

    [Theory]
    [InlineData("[]", "[{ code: 77, name: Parked }]")]
    [InlineData("[{ code: 5, name: Five }]", "[{ code: 5, name: Five }, { code: 77, name: Parked }]")]
    [InlineData("[{ code: 5, name: Five }, ]", "[{ code: 5, name: Five }, { code: 77, name: Parked }, ]")]
    [InlineData("~", "[{ code: 77, name: Parked }]")]
    public void In_a_list_on_one_line(string codes, string changed) => Check(
        $"schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: {codes}  # ours\n",
        $"schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: {changed}  # ours\n",
        5);

    [Fact]
    public void In_a_list_between_brackets_over_several_lines() => Check(
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: [\n      { code: 5, name: Five }, # five\n      { code: 6, name: Six } # six\n    ]\n",
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: [\n      { code: 5, name: Five }, # five\n      { code: 6, name: Six },\n      { code: 77, name: Parked } # six\n    ]\n",
        8);

    [Fact]
    public void In_a_file_on_one_line() => Check(
        "{ schema: 1, extends: Acme, sets: [{ change: Other, codes: [] }] }",
        "{ schema: 1, extends: Acme, sets: [{ change: Other, codes: [] }, { change: Status, codes: [{ code: 77, name: Parked }] }] }",
        1);

    [Fact]
    public void A_set_that_is_not_there_yet_comes_last() => Check(
        "schema: 1\nextends: Acme\nsets:\n    -   change: Other\n        codes: []\n# the end\n",
        "schema: 1\nextends: Acme\nsets:\n    -   change: Other\n        codes: []\n    -   change: Status\n        codes:\n          - code: 77\n            name: Parked\n# the end\n",
        8);

    [Theory]
    [InlineData("sets:", "sets:")]
    [InlineData("sets: # none yet", "sets: # none yet")]
    [InlineData("# no sets yet", "# no sets yet\nsets:")]
    public void Sets_that_are_not_there_yet(string last, string changed) => Check(
        "schema: 1\nextends: Acme\n" + last + "\n",
        $"schema: 1\nextends: Acme\n{changed}\n  - change: Status\n    codes:\n      - code: 77\n        name: Parked\n",
        changed.Split('\n').Length + 5);

    [Theory]
    [InlineData("")]
    [InlineData("    codes:\n")]
    [InlineData("    codes:   # none yet\n")]
    public void Codes_that_are_not_there_yet(string codes) => Check(
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n" + codes + "  - change: Other\n",
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n" + (codes.Length == 0 ? "    codes:\n" : codes) + "      - code: 77\n        name: Parked\n  - change: Other\n",
        6);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_those_of_the_file_do(string end) => Check(
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n".Replace("\n", end, StringComparison.Ordinal),
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n      - code: 77\n        name: Parked\n".Replace("\n", end, StringComparison.Ordinal),
        8);

    [Fact]
    public void A_text_that_keeps_its_blank_lines_keeps_them() => Check(
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n        text: |+\n          five\n\n\n  - change: Other\n",
        "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n        text: |+\n          five\n\n\n      - code: 77\n        name: Parked\n  - change: Other\n",
        12);

    [Fact]
    public void All_that_can_be_said_of_a_code()
    {
        NewCode code = Parked with
        {
            Value = 1_000_000, Text = "Čeká: na obsluhu", English = "Waits", Category = "Pending", Final = false, Permanent = true, Retry = false,
        };

        Check(
            "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: []\n",
            "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: [{ code: 77, name: Parked, value: 1000000, text: \"Čeká: na obsluhu\", en: Waits, category: Pending, final: false, permanent: true, retry: false }]\n",
            5,
            code);
    }

    [Fact]
    public void A_catalogues_own_set_numbers_its_words_itself() => Check(
        "schema: 1\nprovider: Acme\nsets:\n  - name: Status\n    wire: text\n    codes:\n      - { code: on hold, name: Held, value: 4 }\n",
        "schema: 1\nprovider: Acme\nsets:\n  - name: Status\n    wire: text\n    codes:\n      - { code: on hold, name: Held, value: 4 }\n      - { code: 77, name: Parked, value: 5 }\n",
        8,
        Parked with { Value = 1_000_000 });

    [Theory]
    [InlineData("schema: 1\nextends: Other\n", "The file is about provider 'Other', not 'Acme'.")]
    [InlineData("schema: 1\n", "The file is about provider 'none', not 'Acme'.")]
    [InlineData("schema: 1\nprovider: Acme\nsets: []\n", "The catalogue has no set 'Status'.")]
    [InlineData("schema: 1\nextends: Acme\nsets: 5\n", "'sets' at line 3 must be a list.")]
    [InlineData("schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes: {}\n", "'codes' at line 5 must be a list.")]
    [InlineData("schema: 1\nschema: 1\nextends: Acme\n", "Line 2 has a mistake already: Key 'schema' is already given at line 1; remove one of the two. Mend it first.")]
    [InlineData("schema: [\n", "Line 1 has a mistake already: This is not YAML: ")]
    [InlineData("- a\n", "The file is no catalogue: it begins with something else than keys such as 'schema'.")]
    [InlineData("schema: 1\nextends: Acme\n...\n# more", null)]
    [InlineData("{}", "The file is about provider 'none', not 'Acme'.")]
    public void What_cannot_be_changed_is_told_in_a_sentence(string text, string? problem)
    {
        CatalogueEdit edit = OverlayEditor.AddCode(text, Parked);

        Assert.StartsWith(problem ?? "", edit.Problem ?? "", StringComparison.Ordinal);
        Assert.Equal(problem == null, edit.Edit != null);
    }

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.StartsWith("A text holds half of a character", OverlayEditor.AddCode("", Parked with { Text = "a\uD83D" }).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData(new int[0], 1_000_000)]
    [InlineData(new[] { 3, 9 }, 1_000_000)]
    [InlineData(new[] { 1_000_004, 3 }, 1_000_005)]
    [InlineData(new[] { -5 }, 1_000_000)]
    public void The_next_number_of_a_word(int[] values, int next) => Assert.Equal(next, NewCode.NextValue(values));

    private static void Check(string? text, string expected, int line, NewCode? code = null)
    {
        CatalogueEdit edit = OverlayEditor.AddCode(text, code ?? Parked);

        Assert.Null(edit.Problem);
        Assert.Equal(expected, edit.Edit!.Value.ApplyTo(text ?? ""));
        Assert.Equal(line, edit.Line);
    }
}
