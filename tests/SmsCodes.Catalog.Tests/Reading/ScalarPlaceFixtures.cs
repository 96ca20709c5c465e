using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Mistakes in values of each form, which are marked from the first character to the last.</summary>
internal static class ScalarPlaceFixtures
{
    private const string Message = "'not delivered' is not a C# identifier; use letters and digits, a letter first, such as 'NotDelivered'";

    internal static Mistake A_name_in_double_quotes => new(
        Rules.InvalidIdentifier,
        Acme.Rows("- { code: 1, name: [|\"not\\u0020delivered\"|], text: lost, category: Undelivered }"),
        Message,
        "Status()");

    internal static Mistake A_name_in_single_quotes_over_two_lines => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: [|'not
                delivered'|]
              text: lost
              category: Undelivered
            """),
        Message,
        "Status()");

    internal static Mistake A_name_without_quotes_over_two_lines => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: [|not
                delivered|]
              text: lost
              category: Undelivered
            """),
        Message,
        "Status()");

    internal static Mistake A_name_in_a_folded_block => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: [|>-
                not
                delivered|]

              # A comment behind the block.
              text: lost
              category: Undelivered
            """),
        Message,
        "Status()");

    internal static Mistake A_name_in_a_literal_block_at_the_end_of_the_file => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              text: lost
              category: Undelivered
              name: [||-
                not delivered|]
            """).TrimEnd('\n'),
        Message,
        "Status()");

    internal static Mistake A_mapping_in_braces_over_two_lines => new(
        Rules.WrongKind,
        Acme.Rows("""
            - code: 1
              name: [|{ en: Sent, # in English
                cs: Poslano }|]
              text: lost
              category: Undelivered
            """),
        "'name' must be text, but is a mapping",
        "Status()");

    internal static Mistake A_pair_without_braces => new(
        Rules.WrongKind,
        Acme.Set("""
            wire: integer
            success: [ [|en: 1|] ]
            codes: [{ code: 1, name: Sent, text: sent, category: Success }]
            """),
        "'success' must be a list of codes, but is a mapping",
        "Status(1 Sent)");
}
