using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Mistakes in the use of YAML, before anything is asked of the keys.</summary>
internal static class YamlFixtures
{
    private const string Empty = "The catalogue is empty; it starts with 'schema: 1' and 'provider: YourProvider'";

    internal static Mistake A_colon_and_a_blank_in_an_unquoted_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|sent: not yet delivered|]
              category: HandedOver
            """),
        "This is not YAML: an unquoted text cannot hold ': '; put it in quotes",
        "nothing");

    internal static Sound A_colon_and_a_blank_in_quotes => new(
        Acme.Rows("""
            - code: 1
              name: Sent
              text: "sent: not yet delivered"
              category: HandedOver
            """),
        "Status(1 Sent)");

    internal static Mistake A_list_that_is_never_closed => new(
        Rules.NotYaml,
        Acme.Set("""
            wire: integer
            success: [|[|]1, 2
            """),
        "This is not YAML: the '[' that opens here is not closed by ']'",
        "nothing");

    internal static Mistake A_list_that_is_never_closed_before_another_key => new(
        Rules.NotYaml,
        Acme.Set("""
            wire: integer
            success: [|[|]0, 1, 2
            codes: []
            """),
        "This is not YAML: the '[' that opens here is not closed by ']'",
        "nothing");

    internal static Mistake A_character_that_ends_no_file => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|~|]
              category: HandedOver
            """).Replace('~', '\0'),
        "This is not YAML: the character \\u0000 stands here, which no text has",
        "nothing");

    internal static Mistake A_list_below_more_than_16_levels => new(
        Rules.TooDeep,
        "sets: [[[[[[[[[[[[[[[[|[|]",
        "This is nested deeper than 16 levels; no part of a catalogue is",
        "nothing");

    internal static Mistake An_anchor => new(
        Rules.AnchorOrAlias,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|&sent Message sent|]
              category: HandedOver
            """),
        "Catalogues use no YAML anchors or aliases; write the value out instead of '&sent', or put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake An_alias => new(
        Rules.AnchorOrAlias,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|*sent|]
              category: HandedOver
            """),
        "Catalogues use no YAML anchors or aliases; write the value out instead of '*sent', or put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake An_alias_in_place_of_a_row => new(
        Rules.AnchorOrAlias,
        Acme.Rows("""
            - [|*sent|]
            - code: 2
              name: Lost
              text: lost
              category: Undelivered
            """),
        "Catalogues use no YAML anchors or aliases; write the value out instead of '*sent', or put a text in quotes",
        "Status(2 Lost)");

    internal static Sound Signs_of_anchors_and_tags_within_a_text => new(
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent & gone * !! <<
              category: HandedOver
            """),
        "Status(1 Sent)");

    internal static Mistake A_tag => new(
        Rules.Tag,
        Acme.Rows("""
            - code: [|!!str 1|]
              name: Sent
              text: sent
              category: HandedOver
            """),
        "Catalogues use no YAML tags; remove '!!str', or put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake A_tag_of_ones_own => new(
        Rules.Tag,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
              retired: [|!old|] { because: It was never sent. }
            """),
        "Catalogues use no YAML tags; remove '!old', or put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake A_second_document => new(
        Rules.SecondDocument,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """) + "[|---|]\nschema: 1\n",
        "A second YAML document starts here; a file holds one catalogue, so move this one to a file of its own",
        "Status(1 Sent)");

    internal static Sound One_document_with_its_marks => new(
        "%YAML 1.2\n---\n" + Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """) + "...\n# The end.\n",
        "Status(1 Sent)");

    internal static Mistake A_key_given_twice => new(
        Rules.DuplicateKey,
        Acme.Rows("""
            - code: 1
              {|name|}: Sent
              text: sent
              [|"name"|]: Gone
              category: HandedOver
            """),
        "Key 'name' is already given at line 13; remove one of the two",
        "Status(1 Sent)");

    internal static Mistake A_key_that_is_a_list => new(
        Rules.KeyNotScalar,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              [|[ final, permanent ]|]: true
              category: HandedOver
            """),
        "A key must be a plain word, not a list or a mapping",
        "Status(1 Sent)");

    internal static Mistake A_key_that_is_a_mapping_over_several_lines => new(
        Rules.KeyNotScalar,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              ? [|final: true
                permanent: true|] # together
              : yes
              category: HandedOver
            """),
        "A key must be a plain word, not a list or a mapping",
        "Status(1 Sent)");

    internal static Mistake A_file_without_a_character => new(Rules.Empty, "[||]", Empty, "nothing");

    internal static Mistake A_file_of_comments => new(Rules.Empty, "[||]# Nothing yet.\n\n", Empty, "nothing");

    internal static Mistake A_document_without_content => new(Rules.Empty, "---\n[||]", Empty, "nothing");

    internal static Mistake A_document_that_says_nothing => new(Rules.Empty, "[|~|]\n", Empty, "nothing");

    internal static Mistake A_comment_behind_an_unquoted_text => new(
        Rules.CommentCutsText,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|sent to|] #1 of the networks
              category: HandedOver
            """),
        "YAML takes what follows ' #' for a comment, so 'text' ends here; put the text in quotes, or the comment on a line of its own",
        "Status(1 Sent)");

    internal static Sound Comments_that_cut_no_text => new(
        Acme.Rows("""
            - code: 1 # first
              name: Sent # of two
              text: "sent to #1" # of the networks
              # on a line of its own
              category: HandedOver # no text
            - code: 2
              name: Lost
              text: >-
                lost by #2
                # of the networks
              category: Undelivered
            - code: 3
              name: Hash
              text: lost#2
              category: Undelivered
            """),
        "Status(1 Sent, 2 Lost, 3 Hash)");
}
