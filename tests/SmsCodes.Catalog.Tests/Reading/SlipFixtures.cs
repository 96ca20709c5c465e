using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Slips of the pen that make a file no YAML, or other YAML than was meant.</summary>
internal static class SlipFixtures
{
    internal static Mistake A_key_indented_deeper_than_its_neighbour => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
                [|name|]: Sent
              text: sent
              category: HandedOver
            """),
        "This is not YAML: this line is indented deeper than the key above it, which has a value already; indent both alike",
        "nothing");

    internal static Mistake A_key_indented_less_than_its_neighbours => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
             [|text: sent|]
              category: HandedOver
            """),
        "This is not YAML: this line is indented by 7 blanks, as nothing above it is; indent it like what it belongs to",
        "nothing");

    internal static Mistake A_key_below_its_dash => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
            [|text: sent|]
              category: HandedOver
            """),
        "This is not YAML: this line is indented by 6 blanks, as nothing above it is; indent it like what it belongs to",
        "nothing");

    internal static Mistake A_text_block_that_is_not_indented => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: |
            [|Message sent|]
              category: HandedOver
            """),
        "This is not YAML: this line is indented by 6 blanks, as nothing above it is; indent it like what it belongs to",
        "nothing");

    internal static Mistake A_line_indented_by_a_tab => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
            [|~|]name: Sent
              text: sent
              category: HandedOver
            """).Replace('~', '\t'),
        "This is not YAML: a tab indents this line; YAML takes blanks only",
        "nothing");

    internal static Mistake A_mark_that_cannot_be_seen_before_a_line => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
            [|~|]  text: sent
              category: HandedOver
            """).Replace('~', '\uFEFF'),
        "This is not YAML: the invisible character U+FEFF stands here; delete it",
        "nothing");

    internal static Mistake An_item_without_its_dash => new(
        Rules.DuplicateKey,
        Acme.Rows("""
            - {|code|}: 1
              name: Sent
              text: sent
              category: HandedOver
              [|code|]: 2
              name: Lost
              text: lost
              category: Undelivered
            """),
        "Key 'code' is already given at line 12; remove one of the two, or begin a new item with '- ' before it",
        "Status(1 Sent)");

    internal static Mistake An_item_with_a_dash_among_keys => new(
        Rules.NotYaml,
        Acme.Rows("""
            code: 1
            name: Sent
            text: sent
            category: HandedOver
            [|- code: 2|]
              name: Lost
            """),
        "This is not YAML: a list item stands among keys; either all that is above it on its level begins with '- ', or nothing does",
        "nothing");

    internal static Mistake A_dash_without_a_blank => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            [|-|]code: 2
              name: Lost
              text: lost
              category: Undelivered
            """),
        "This is not YAML: a blank is missing behind '-'",
        "nothing");

    internal static Mistake A_key_without_its_colon => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              [|name Sent|]
              text: sent
              category: HandedOver
            """),
        "This is not YAML: this line has no key with ': ' behind it; if it goes on with the text above, indent it deeper",
        "nothing");

    internal static Mistake A_first_key_without_its_colon => new(
        Rules.NotYaml,
        Acme.Rows("""
            - [|code 1|]
              name: Sent
              text: sent
              category: HandedOver
            """),
        "This is not YAML: this line has no key with ': ' behind it; if it goes on with the text above, indent it deeper",
        "nothing");

    internal static Mistake A_list_without_the_colon_of_its_key => new(
        Rules.NotYaml,
        Acme.Set("""
            wire: integer
            [|codes|]
              - code: 1
                name: Sent
                text: sent
                category: HandedOver
            """),
        "This is not YAML: a ':' is missing behind this key",
        "nothing");

    internal static Mistake A_colon_without_a_blank => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              [|name:Sent|]
              text: sent
              category: HandedOver
            """),
        "This is not YAML: a blank is missing behind ':'",
        "nothing");

    internal static Mistake A_first_key_whose_colon_has_no_blank => new(
        Rules.NotYaml,
        Acme.Rows("""
            - [|code:1|]
              name: Sent
              text: sent
              category: HandedOver
            """),
        "This is not YAML: a blank is missing behind ':'",
        "nothing");

    internal static Mistake A_text_that_goes_on_without_indentation => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              [|to the network|]
              category: HandedOver
            """),
        "This is not YAML: this line has no key with ': ' behind it; if it goes on with the text above, indent it deeper",
        "nothing");

    internal static Mistake A_double_quote_that_is_not_closed => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|"sent|]
              category: HandedOver
            """),
        "This is not YAML: the quote that opens here is not closed",
        "nothing");

    internal static Mistake A_single_quote_that_is_closed_by_another_one => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|'sent|]
              category: HandedOver
            - code: 2
              name: Lost
              text: it's lost
              category: Undelivered
            """),
        "This is not YAML: the quote that opens here is not closed on its line",
        "nothing");

    internal static Mistake A_quote_around_the_first_word => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|"Sent" it is|]
              category: HandedOver
            """),
        "This is not YAML: text follows the quote that closes; put all of it in quotes, of the other kind where it holds some",
        "nothing");

    internal static Mistake An_apostrophe_within_single_quotes => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|'It isn't sent.'|]
              category: HandedOver
            """),
        "This is not YAML: text follows the quote that closes; put all of it in quotes, of the other kind where it holds some",
        "nothing");

    internal static Mistake A_backslash_within_double_quotes => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: "sent by [|\d|]+ hops"
              category: HandedOver
            """),
        "This is not YAML: '\\d' means nothing within double quotes; write '\\\\' for a backslash, or use single quotes",
        "nothing");

    internal static Mistake A_brace_too_many => new(
        Rules.NotYaml,
        Acme.Set("""
            wire: integer
            facts: {}[|}|]
            codes: []
            """),
        "This is not YAML: '}' closes nothing here; remove it, or put the text in quotes",
        "nothing");

    internal static Mistake A_comma_that_is_missing_in_braces => new(
        Rules.NotYaml,
        Acme.Set("""
            wire: integer
            facts: { final: some http[|:|] some }
            codes: []
            """),
        "This is not YAML: ',' or '}' is missing before this; a text with ':', ',' or a bracket in it must be in quotes here",
        "nothing");

    internal static Mistake A_comment_that_swallows_a_bracket => new(
        Rules.NotYaml,
        Acme.Set("""
            wire: text
            success: [ok, [|#1 ]|]
            codes: []
            """),
        "This is not YAML: what follows ' #' is a comment, so that the '[' before it is not closed; put the text in quotes",
        "nothing");

    internal static Mistake A_bracket_within_a_text_in_braces => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
              inferred: { final: { value: true, because: Sent [|[|]twice]. } }
            """),
        "This is not YAML: ',' or '}' is missing before this; a text with ':', ',' or a bracket in it must be in quotes here",
        "nothing");

    internal static Mistake An_at_sign_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|@home|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '@' must be in quotes",
        "nothing");

    internal static Mistake A_percent_sign_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|%s sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '%' must be in quotes",
        "nothing");

    internal static Mistake A_backtick_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|`sent`|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '`' must be in quotes",
        "nothing");

    internal static Mistake A_comma_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|, sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with ',' must be in quotes",
        "nothing");

    internal static Mistake A_question_mark_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|? sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '?' must be in quotes",
        "nothing");

    internal static Mistake A_colon_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|: sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with ':' must be in quotes",
        "nothing");

    internal static Mistake A_brace_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|{0} sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '{' must be in quotes",
        "nothing");

    internal static Mistake A_bracket_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|[sms] sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '[' must be in quotes",
        "nothing");

    internal static Mistake An_ampersand_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|& sent|]
              category: HandedOver
            """),
        "This is not YAML: a text that begins with '&' must be in quotes",
        "nothing");

    internal static Mistake A_bar_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|| sent|]
              category: HandedOver
            """),
        "This is not YAML: behind '|' a text begins on the next line, indented deeper; put one that stands on this line in quotes",
        "nothing");

    internal static Mistake A_dash_that_begins_a_text => new(
        Rules.NotYaml,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|- sent|]
              category: HandedOver
            """),
        "This is not YAML: a list begins on a line of its own, and a text that begins with '- ' must be in quotes",
        "nothing");

    internal static Mistake A_star_that_begins_a_text => new(
        Rules.AnchorOrAlias,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|*new*|] sent
              category: HandedOver
            """),
        "Catalogues use no YAML anchors or aliases; write the value out instead of '*new*', or put a text in quotes",
        "nothing");

    internal static Mistake An_exclamation_mark_that_begins_a_text => new(
        Rules.Tag,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: [|!sent|]
              category: HandedOver
            """),
        "Catalogues use no YAML tags; remove '!sent', or put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake A_number_sign_that_begins_a_text => new(
        Rules.NoValue,
        Acme.Rows("""
            - code: 1
              name: Sent
              text:[||] #5
              category: HandedOver
            """),
        "'text' has no value; what follows '#' is a comment, so put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake A_merge_key => new(
        Rules.AnchorOrAlias,
        Acme.Rows("""
            - code: 1
              [|<<|]: *sent
              text: sent
            """),
        "Catalogues use no YAML anchors or aliases; write the value out instead of '<<', or put a text in quotes",
        "Status()");

    internal static Mistake An_anchor_in_braces_without_a_value => new(
        Rules.AnchorOrAlias,
        Acme.Rows("""
            - { code: 1, name: Sent, text: [|&sent|], category: HandedOver }
            """),
        "Catalogues use no YAML anchors or aliases; write the value out instead of '&sent', or put a text in quotes",
        "Status(1 Sent)");

    internal static Mistake A_colon_without_a_blank_in_braces => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - { code: 1, [|name:Sent|], text: sent, category: HandedOver }
            """),
        "'name:Sent' is not a key of a code; a blank is missing behind its ':'",
        "Status()");

    internal static Mistake A_comma_within_a_text_in_braces => new(
        Rules.UnknownKey,
        Acme.Rows("""
            - { code: 1, name: Sent, text: sent, [|and gone|], category: HandedOver }
            """),
        "'and gone' is not a key of a code; within braces a ',' ends a text, so put one that has it in quotes",
        "Status(1 Sent)");

    internal static Mistake A_text_in_another_encoding => new(
        Rules.NotUtf8,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: Po[|~|]adavek~
              category: HandedOver
            """).Replace('~', '\uFFFD'),
        "A character could not be read here, since the file is not in UTF-8; save it in UTF-8, and see that no text is damaged",
        "Status(1 Sent)");

    internal static Mistake A_file_of_JSON_that_is_no_catalogue => NoCatalogue(
        "{ [|\"errors\"|]: [{ \"code\": 1, \"text\": \"sent\" }] }", "a mapping without any of its keys");

    internal static Mistake A_file_of_XML => NoCatalogue("[|<?xml version=\"1.0\"?>\n<codes><code id=\"1\">sent</code></codes>|]", "text");

    internal static Mistake A_file_of_lines => NoCatalogue("[|code;text\n1;sent\n2;lost|]", "text");

    private static Mistake NoCatalogue(string yaml, string kind) => new(
        Rules.NotACatalogue, yaml, $"This is no catalogue, but {kind}; one starts with 'schema: 1' and 'provider: YourProvider'", "nothing");
}
