using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Keys that are unknown or missing, and values of the wrong kind.</summary>
internal static class ShapeFixtures
{
    internal static Mistake A_key_of_the_file_that_is_not_known => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """) + "[|bitfields|]: []\n",
        "'bitfields' is not a key of a catalogue; did you mean 'bit-fields'?",
        "Status(1 Sent)");

    internal static Mistake A_key_of_a_row_that_is_like_no_other => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              [|colour|]: green
              category: HandedOver
            """),
        "'colour' is not a key of a code; possible are code, name, value, label, text, en, group, category, http, final, permanent, retry, "
        + "inferred, alias-of, origin, source, observed, retired, formerly",
        "Status(1 Sent)");

    internal static Mistake A_required_key_that_is_misspelt => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              [|cathegory|]: HandedOver
            """),
        "'cathegory' is not a key of a code; did you mean 'category'?",
        "Status(1 Sent)");

    internal static Mistake A_code_that_is_misspelt => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - [|cod|]: 1
              name: Sent
              text: sent
              category: HandedOver
            """),
        "'cod' is not a key of a code; did you mean 'code'?",
        "Status()");

    internal static Mistake A_key_in_the_wrong_case => new(
        Rules.UnknownKey,
        Acme.Set("""
            wire: integer
            [|Facts|]: { final: every }
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'Facts' is not a key of a code set; did you mean 'facts'?",
        "Status(1 Sent)");

    internal static Mistake A_row_without_a_required_key => new(
        Rules.MissingKey,
        Acme.Rows("""
            - [|code|]: 1
              name: Sent
              text: sent
            """),
        "A code lacks 'category'; add it",
        "Status(1 Sent)");

    internal static Mistake A_set_without_its_rows => new(
        Rules.MissingKey,
        Acme.Sets("""
              - [|name|]: Status
                title: Status
                summary: What became of a message.
                wire: integer
            """),
        "A code set lacks 'codes'; add it",
        "Status()");

    internal static Mistake A_set_without_its_kind_of_code => new(
        Rules.MissingKey,
        Acme.Sets("""
              - [|name|]: Status
                title: Status
                summary: What became of a message.
                codes:
                  - code: sent
                    value: 1
                    name: Sent
                    text: sent
                    category: HandedOver
            """),
        "A code set lacks 'wire'; add it",
        "Status()");

    internal static Mistake A_file_without_its_language => new(
        Rules.MissingKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """).Replace("language: en\n", "").Replace("schema", "[|schema|]"),
        "A catalogue lacks 'language'; add it",
        "Status(1 Sent)");

    internal static Mistake A_file_without_its_provider => new(
        Rules.MissingKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """).Replace("provider: Acme\n", "").Replace("schema", "[|schema|]"),
        "A catalogue lacks 'provider'; add it",
        "nothing");

    internal static Mistake A_source_without_its_day => new(
        Rules.MissingKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """).Replace("{ title: Return codes, retrieved: 2026-11-21 }", "{ [|title|]: Return codes }"),
        "A source lacks 'retrieved'; add it",
        "Status(1 Sent)");

    internal static Mistake A_retirement_without_a_reason => new(
        Rules.MissingKey,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
              retired: [|{}|]
            """),
        "'retired' lacks 'because'; add it",
        "Status(1 Sent)");

    internal static Mistake A_number_where_a_list_is_meant => new(
        Rules.WrongKind,
        Acme.Set("""
            wire: integer
            success: [|1|]
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'success' must be a list, but is text",
        "Status(1 Sent)");

    internal static Mistake A_list_where_a_mapping_is_meant => new(
        Rules.WrongKind,
        Acme.Set("""
            wire: integer
            facts: [|[ final, retry ]|]
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
                final: true
            """),
        "'facts' must be a mapping, but is a list",
        "Status(1 Sent final:yes)");

    internal static Mistake A_mapping_where_text_is_meant => new(
        Rules.WrongKind,
        Acme.Rows("""
            - code: 1
              name: Sent
              text:
                [|cs: odesláno
                en: sent|]

              # in two languages
              category: HandedOver
            """),
        "'text' must be text, but is a mapping",
        "Status(1 Sent)");

    internal static Mistake A_list_where_a_code_is_meant => new(
        Rules.WrongKind,
        Acme.Set("""
            wire: integer
            success: [1, [|[2]|]]
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'success' must be a list of codes, but is a list",
        "Status(1 Sent retry:no*)");

    internal static Mistake A_word_where_a_row_is_meant => new(
        Rules.WrongKind,
        Acme.Rows("""
            - [|Sent|]
            - code: 2
              name: Lost
              text: lost
              category: Undelivered
            """),
        "An item of 'codes' must be a mapping, but is text",
        "Status(2 Lost)");

    internal static Mistake A_list_for_a_file => new(
        Rules.NotACatalogue,
        "[|- schema: 1\n- provider: Acme|]\n",
        "This is no catalogue, but a list; one starts with 'schema: 1' and 'provider: YourProvider'",
        "nothing");

    internal static Mistake Groups_that_are_no_list => new(
        Rules.WrongKind,
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups: [|{ name: Network }|]
            codes:
              - code: 1
                name: Sent
                text: sent
                group: Network
                category: HandedOver
            """),
        "'groups' must be a list, but is a mapping",
        "Status(1 Sent)");

    internal static Mistake A_length_of_codes_that_are_words => new(
        Rules.WrongKind,
        Acme.Set("""
            wire: text
            [|digits|]: 4
            codes:
              - code: sent
                value: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'digits' must be left out where codes are words, but is given",
        "Status(sent Sent=1)");

    internal static Mistake A_key_without_a_value => new(
        Rules.NoValue,
        Acme.Rows("""
            - code: 1
              name: Sent
              text:[||]
              category: HandedOver
            """),
        "'text' has no value; give it one, or remove it",
        "Status(1 Sent)");

    internal static Mistake A_list_without_a_value => new(
        Rules.NoValue,
        Acme.Set("""
            wire: integer
            codes:[||]
            """),
        "'codes' has no value; give it one, or remove it",
        "Status()");

    internal static Mistake A_null => new(
        Rules.NoValue,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|null|]
              category: HandedOver
            """),
        "'text' has no value; give it one, or remove it",
        "Status(1 Sent)");

    internal static Mistake A_text_of_blanks => new(
        Rules.NoValue,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|"  "|]
              category: HandedOver
            """),
        "'text' has no value; give it one, or remove it",
        "Status(1 Sent)");

    internal static Mistake A_word_of_no_letters_for_a_code => new(
        Rules.NoValue,
        Acme.Set("""
            wire: text
            codes:
              - code: [|''|]
                value: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'code' has no value; give it one, or remove it",
        "Status()");

    internal static Sound Words_for_nothing_in_quotes => new(
        Acme.Set("""
            wire: text
            codes:
              - code: "null"
                value: 1
                name: NullCode
                text: "~"
                category: Unknown
            """),
        "Status(null NullCode=1)");

    internal static Sound Lists_and_mappings_without_content => new(
        Acme.Set("""
            wire: integer
            facts: {}
            success: []
            groups: []
            codes:
              - { code: 1, name: Sent, text: sent, category: HandedOver, inferred: {}, observed: [] }
            """) + "bit-fields: []\n",
        "Status(1 Sent)");
}
