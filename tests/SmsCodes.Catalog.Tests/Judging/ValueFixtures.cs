using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Versions, words of closed vocabularies, numbers and dates.</summary>
internal static class ValueFixtures
{
    private const string Rows = """
        - code: 1
          name: Sent
          text: sent
          category: HandedOver
        """;

    internal static Mistake A_version_of_the_format_that_is_not_known => new(
        Rules.UnsupportedSchema,
        "schema: [|2|]\nprovider: Acme\nverbs: [ send ]\n",
        "Version '2' of the catalogue format is not known here; this version of SmsCodes.Generators reads 'schema: 1'",
        "nothing");

    internal static Mistake A_category_that_is_misspelt => new(
        Rules.UnknownWord,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: [|HandOver|]
            """),
        "'HandOver' is not a value of 'category'; did you mean 'HandedOver'?",
        "Status(1 Sent)");

    internal static Mistake An_origin_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Rows("""
            - code: 1
              name: Sent
              category: HandedOver
              origin: [|reply|]
              source: a reply of the service
            """),
        "'reply' is not a value of 'origin'; possible are document, observed",
        "Status(1 Sent)");

    internal static Mistake A_kind_of_code_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Set("""
            wire: [|txt|]
            codes:
              - code: sent
                value: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'txt' is not a value of 'wire'; did you mean 'text'?",
        "Status()");

    internal static Mistake A_coverage_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Set("""
            wire: integer
            facts: { final: [|all|] }
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
                final: true
            """),
        "'all' is not a value of 'final'; did you mean 'every'?",
        "Status(1 Sent final:yes)");

    internal static Mistake A_yes_that_is_not_true => new(
        Rules.UnknownWord,
        Acme.Set("""
            wire: integer
            facts: { final: some }
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
                final: [|yes|]
            """),
        "'yes' is not a value of 'final'; did you mean 'true'?",
        "Status(1 Sent)");

    internal static Mistake A_true_with_a_capital => new(
        Rules.UnknownWord,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
              inferred:
                final: { value: [|True|], because: Nothing follows. }
            """),
        "'True' is not a value of 'value'; did you mean 'true'?",
        "Status(1 Sent)");

    internal static Mistake A_conclusion_that_nothing_is_known => new(
        Rules.UnknownWord,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
              inferred:
                retry: { value: [|unknown|], because: Nobody knows. }
            """),
        "'unknown' is not a value of 'value'; possible are true, false",
        "Status(1 Sent)");

    internal static Mistake A_language_by_its_name => new(
        Rules.UnknownWord,
        Acme.Rows(Rows, language: "[|polish|]"),
        "'polish' is not a language; two small letters name one, such as en, fr, pl or cs",
        "Status(1 Sent)");

    internal static Mistake A_language_in_capitals => new(
        Rules.UnknownWord,
        Acme.Rows(Rows, language: "[|PL|]"),
        "'PL' is not a language; two small letters name one, such as en, fr, pl or cs",
        "Status(1 Sent)");

    internal static Sound Answers_in_quotes_and_without => new(
        Acme.Set("""
            wire: "integer"
            facts: { final: every, "retry": 'some' }
            codes:
              - code: "1"
                name: 'Sent'
                text: sent
                category: "HandedOver"
                final: "true"
                retry: unknown
              - { code: 2, name: Lost, text: lost, category: Undelivered, final: false }
            """),
        "Status(1 Sent final:yes retry:unknown, 2 Lost final:no)");

    internal static Mistake An_http_status_that_is_none => new(
        Rules.InvalidNumber,
        Acme.Set("""
            wire: integer
            facts: { http: some }
            codes:
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
                http: [|99|]
            """),
        "'http' must be a whole number from 100 to 599, but is '99'",
        "Status(1 Sent)");

    internal static Mistake A_length_of_codes_that_is_a_word => new(
        Rules.InvalidNumber,
        Acme.Set("""
            wire: integer
            digits: [|three|]
            codes:
              - code: 001
                name: Sent
                text: sent
                category: HandedOver
            """),
        "'digits' must be a whole number from 1 to 9, but is 'three'",
        "Status()");

    internal static Mistake A_number_for_a_word_that_is_below_1 => new(
        Rules.InvalidNumber,
        Acme.Set("""
            wire: text
            codes:
              - code: sent
                value: [|0|]
                name: Sent
                text: sent
                category: HandedOver
              - code: lost
                value: 999999
                name: Lost
                text: lost
                category: Undelivered
            """),
        "'value' must be a whole number from 1 to 999999, but is '0'",
        "Status(lost Lost=999999)");

    internal static Mistake A_number_for_a_row_without_a_code_that_is_above_minus_1 => new(
        Rules.InvalidNumber,
        Acme.Rows("""
            - value: [|503|]
              name: Unavailable
              text: service unavailable
              category: ProviderFault
            """),
        "'value' must be a whole number from -2147483647 to -1, but is '503'",
        "Status()");

    internal static Mistake A_number_of_a_group_that_is_none => new(
        Rules.InvalidNumber,
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups: [{ name: Network, id: [|1.5|] }]
            codes:
              - code: 1
                name: Sent
                text: sent
                group: Network
                category: HandedOver
            """),
        "'id' must be a whole number from -2147483647 to 2147483647, but is '1.5'",
        "Status(1 Sent)");

    internal static Mistake A_size_of_more_than_31_bits => new(
        Rules.InvalidNumber,
        Acme.Bits("- { bits: 30, name: IsTemplate, text: a template }", size: "[|32|]"),
        "'size' must be a whole number from 1 to 31, but is '32'",
        "Status(1 Sent) Kind(0 Sms)");

    internal static Sound Numbers_at_the_ends_of_their_ranges => new(
        Acme.Set("""
            wire: integer
            facts: { http: every }
            groups: [{ name: Low, id: -2147483647 }, { name: High, id: 2147483647 }]
            codes:
              - { code: 2147483647, name: Highest, text: a, category: Unknown, http: 100 }
              - { code: -2147483646, name: Lowest, text: a, category: Unknown, http: 599 }
              - { value: -2147483647, name: None, text: a, category: Unknown, http: 200 }
            """) + "bit-fields: [{ name: Flags, title: flags, summary: Flags., size: 31, fields: [{ bits: 30, name: IsLast }] }]\n",
        "Status(2147483647 Highest, -2147483646 Lowest, None=-2147483647) Flags{30 IsLast}");

    internal static Mistake A_day_that_no_calendar_has => new(
        Rules.InvalidDate,
        Acme.Rows(Rows).Replace("2026-11-21", "[|2026-02-30|]"),
        "'retrieved' must be a date such as 2026-11-21, but is '2026-02-30'",
        "Status(1 Sent)");

    internal static Mistake A_day_written_another_way => new(
        Rules.InvalidDate,
        Acme.Rows(Rows).Replace("2026-11-21", "[|21.11.2026|]"),
        "'retrieved' must be a date such as 2026-11-21, but is '21.11.2026'",
        "Status(1 Sent)");

    internal static Sound A_leap_day => new(Acme.Rows(Rows).Replace("2026-11-21", "2028-02-29"), "Status(1 Sent)");
}
