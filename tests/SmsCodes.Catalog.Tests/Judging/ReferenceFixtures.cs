using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>What a row says of other rows, of groups, and of where it comes from.</summary>
internal static class ReferenceFixtures
{
    internal static Mistake An_alias_of_a_member_with_another_code => new(
        Rules.AliasOfNothing,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 2, name: Gone, text: gone, category: HandedOver, alias-of: [|Sent|] }
            """),
        "'Sent' is no earlier member of set Status with code 2; an alias names the member that has the same code",
        "Status(1 Sent)");

    internal static Mistake An_alias_of_a_member_that_is_not_there => new(
        Rules.AliasOfNothing,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 1, name: Gone, text: gone, category: HandedOver, alias-of: [|Send|] }
            """),
        "'Send' is no earlier member of set Status with code 1; an alias names the member that has the same code",
        "Status(1 Sent)");

    internal static Mistake An_alias_of_a_member_that_follows_later => new(
        Rules.AliasOfNothing,
        Acme.Rows("""
            - { code: 1, name: Gone, text: gone, category: HandedOver, alias-of: [|Sent|] }
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            """),
        "'Sent' is no earlier member of set Status with code 1; an alias names the member that has the same code",
        "Status(1 Sent)");

    internal static Mistake An_alias_of_itself => new(
        Rules.AliasOfNothing,
        Acme.Rows("- { code: 1, name: Sent, text: sent, category: HandedOver, alias-of: [|Sent|] }"),
        "'Sent' is no earlier member of set Status with code 1; an alias names the member that has the same code",
        "Status()");

    internal static Mistake An_alias_of_an_alias => new(
        Rules.AliasOfNothing,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 1, name: Gone, text: gone, category: HandedOver, alias-of: Sent }
            - { code: 1, name: Left, text: left, category: HandedOver, alias-of: [|Gone|] }
            """),
        "'Gone' is no earlier member of set Status with code 1; an alias names the member that has the same code",
        "Status(1 Sent, 1 Gone)");

    internal static Mistake An_alias_without_a_value => new(
        Rules.NoValue,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 1, name: Gone, text: gone, category: HandedOver, alias-of: [|~|] }
            """),
        "'alias-of' has no value; give it one, or remove it",
        "Status(1 Sent)");

    internal static Mistake An_alias_by_a_misspelt_key => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 1, name: Gone, text: gone, category: HandedOver, [|alias_of|]: Sent }
            """),
        "'alias_of' is not a key of a code; did you mean 'alias-of'?",
        "Status(1 Sent)");

    internal static Mistake A_row_with_a_mistake_that_has_an_alias => new(
        Rules.InvalidCode,
        Acme.Rows("""
            - { code: [|l|], name: Sent, text: sent, category: HandedOver }
            - { code: 1, name: Gone, text: gone, category: HandedOver, alias-of: Sent }
            """),
        "Code 'l' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status()");

    internal static Sound Aliases_of_codes_and_of_words => new(
        Acme.Set("""
            wire: text
            codes:
              - { code: sent, value: 1, name: Sent, text: sent, category: HandedOver }
              - { code: sent, value: 1, name: Gone, text: gone, category: HandedOver, alias-of: Sent }
              - { code: SENT, name: Left, text: left, category: HandedOver, alias-of: Sent }
            """),
        "Status(sent Sent=1, sent Gone=1, SENT Left=1)");

    internal static Mistake A_success_code_that_is_not_there => new(
        Rules.UnknownSuccessCode,
        Acme.Set("""
            wire: integer
            success: [[|200|]]
            codes:
              - { code: 20, name: Sent, text: sent, category: Success }
            """),
        "Success code '200' is no code of set Status; did you mean '20'?",
        "Status(20 Sent)");

    internal static Mistake A_success_code_without_its_zeros => new(
        Rules.UnknownSuccessCode,
        Acme.Set("""
            wire: integer
            digits: 3
            success:
              - [|0|]
            codes:
              - { code: 000, name: Ok, text: ok, category: Success }
              - { code: 101, name: Lost, text: lost, category: Undelivered }
            """),
        "Success code '0' is no code of set Status; possible are 000, 101",
        "Status(000 Ok=0, 101 Lost)");

    internal static Mistake A_success_code_among_no_codes => new(
        Rules.UnknownSuccessCode,
        Acme.Set("""
            wire: integer
            success: [[|0|]]
            codes: []
            """),
        "Success code '0' is no code of set Status; there are none",
        "Status()");

    internal static Sound Success_codes_as_printed => new(
        Acme.Set("""
            wire: integer
            digits: 3
            success: [000, "200"]
            codes:
              - { code: "000", name: Ok, text: ok, category: Success }
              - { code: 200, name: Fine, text: fine, category: Success }
              - { code: 101, name: Lost, text: lost, category: Undelivered }
            """),
        "Status(000 Ok=0 retry:no*, 200 Fine retry:no*, 101 Lost)");

    internal static Mistake A_replacement_that_is_not_there => new(
        Rules.UnknownReplacement,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 2, name: Gone, text: gone, category: HandedOver, retired: { because: Old., replaced-by: [|Send|] } }
            """),
        "'Send' is no other member of set Status that is in use; did you mean 'Sent'?",
        "Status(1 Sent, 2 Gone)");

    internal static Mistake A_replacement_by_itself => new(
        Rules.UnknownReplacement,
        Acme.Rows("- { code: 2, name: Gone, text: gone, category: HandedOver, retired: { because: Old., replaced-by: [|Gone|] } }"),
        "'Gone' is no other member of set Status that is in use; there are none",
        "Status(2 Gone)");

    internal static Mistake A_replacement_that_is_retired_too => new(
        Rules.UnknownReplacement,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, category: HandedOver, retired: { because: Old. } }
            - { code: 2, name: Gone, text: gone, category: HandedOver, retired: { because: Old., replaced-by: [|Sent|] } }
            - { code: 3, name: Delivered, text: delivered, category: Delivered }
            """),
        "'Sent' is no other member of set Status that is in use; possible are Delivered",
        "Status(1 Sent, 2 Gone, 3 Delivered)");

    internal static Sound A_replacement_that_follows_later => new(
        Acme.Rows("""
            - { code: 2, name: Gone, text: gone, category: HandedOver, retired: { because: Old., replaced-by: Sent } }
            - { code: 1, name: Sent, text: sent, category: HandedOver }
            - { code: 3, name: Left, text: left, category: HandedOver, retired: { because: Old. } }
            """),
        "Status(2 Gone, 1 Sent, 3 Left)");

    internal static Mistake A_group_that_is_not_there => new(
        Rules.UnknownGroup,
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups: [{ name: Network }, { name: Account }]
            codes:
              - { code: 1, name: Lost, text: lost, group: [|Netwerk|], category: Undelivered }
            """),
        "'Netwerk' is no group of set Status; did you mean 'Network'?",
        "Status(1 Lost)");

    internal static Mistake A_group_of_a_set_without_groups => new(
        Rules.UnknownGroup,
        Acme.Set("""
            wire: integer
            facts: { group: some }
            codes:
              - { code: 1, name: Lost, text: lost, group: [|Network|], category: Undelivered }
            """),
        "'Network' is no group of set Status; there are none",
        "Status(1 Lost)");

    internal static Sound A_group_with_blanks_in_its_name => new(
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups: [{ name: Network   errors }]
            codes:
              - { code: 1, name: Lost, text: lost, group: "Network errors", category: Undelivered }
            """),
        "Status(1 Lost)");

    internal static Mistake An_observed_code_without_a_source => new(
        Rules.OriginAndSource,
        Acme.Rows("- { code: 1, name: Lost, category: Undelivered, [|origin|]: observed }"),
        "'origin: observed' needs a 'source': where the code was seen",
        "Status(1 Lost)");

    internal static Mistake A_documented_code_with_a_source => new(
        Rules.OriginAndSource,
        Acme.Rows("- { code: 1, name: Lost, text: lost, category: Undelivered, [|source|]: the document }"),
        "'source' is for codes with 'origin: observed'; the document is named once, at the top",
        "Status(1 Lost)");

    internal static Mistake A_documented_code_that_says_so_with_a_source => new(
        Rules.OriginAndSource,
        Acme.Rows("- { code: 1, name: Lost, text: lost, category: Undelivered, origin: document, [|source|]: the document }"),
        "'source' is for codes with 'origin: observed'; the document is named once, at the top",
        "Status(1 Lost)");

    internal static Sound Codes_of_both_origins => new(
        Acme.Rows("""
            - { code: 1, name: Lost, text: lost, category: Undelivered, origin: document }
            - { code: 2, name: Sent, category: HandedOver, origin: observed, source: a reply of the service }
            """),
        "Status(1 Lost, 2 Sent)");
}
