using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Something of another kind where a text, a list or a name is meant, and names of what is not there, in places that are seldom written.</summary>
internal static class KindFixtures
{
    internal static Mistake A_mapping_among_the_keys_of_a_message => new(
        Rules.WrongKind,
        Acme.Ask("""
            result: { id: text }
            error:
              code: error
              set: Status
              message:
                - text
                - [|{ pl: opis }|]
            layouts: [{ format: json }]
            """),
        "'message' must be text or a list of texts, but is a mapping",
        Acme.BeforeResponses + "Ask<result: id; error:; Json>");

    internal static Mistake An_empty_text_among_the_keys_of_a_message => new(
        Rules.NoValue,
        Acme.Ask("""
            result: { id: text }
            error:
              code: error
              set: Status
              message:
                - text
                - [|""|]
            layouts: [{ format: json }]
            """),
        "'message' has no value; give it one, or remove it",
        Acme.BeforeResponses + "Ask<result: id; error:; Json>");

    internal static Mistake A_list_of_code_sets => new(
        Rules.WrongKind,
        Acme.Result("state: { code: [|[Status, Kind]|] }\nid: text\n"),
        "'code' must be a code set, or a mapping with one for each choice, but is a list",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake A_list_of_code_sets_for_a_choice => new(
        Rules.WrongKind,
        Acme.Ask("""
            options: { subject: [sms, email] }
            result:
              state: { by: subject, code: { sms: Status, email: [|[Kind]|] } }
              id: text
            layouts: [{ format: json }]
            """),
        "'email' must be a code set, but is a list",
        Acme.BeforeResponses + "Ask<options: subject; result: id; Json>");

    internal static Mistake A_mapping_among_the_keys_of_a_row => new(
        Rules.WrongKind,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows: [[id], [id, [|{ note: text }|]]]"),
        "'rows' must be a list of keys, but is a mapping",
        Acme.AskOf("Xml({id})"));

    internal static Mistake A_response_that_is_replaced_by_none => new(
        Rules.NotDeclared,
        Acme.Responses("""
            - name: Ask
              summary: Reply to a question.
              retired: { because: Old., replaced-by: [|Quest|] }
              result: { id: text }
              layouts: [{ format: json }]
            - name: Quest1
              summary: Reply to a question.
              result: { id: text }
              layouts: [{ format: json }]
            """),
        "'Quest' is no response of this catalogue; did you mean 'Quest1'?",
        Acme.BeforeResponses + "Ask<result: id; Json> Quest1<result: id; Json>");

    internal static Mistake A_response_that_is_replaced_by_a_retired_one => new(
        Rules.NotDeclared,
        Acme.Responses("""
            - name: Ask
              summary: Reply to a question.
              retired: { because: Old., replaced-by: [|Query|] }
              result: { id: text }
              layouts: [{ format: json }]
            - name: Query
              summary: Reply to a question.
              retired: { because: As old. }
              result: { id: text }
              layouts: [{ format: json }]
            """),
        "'Query' is no response of this catalogue; there are none",
        Acme.BeforeResponses + "Ask<result: id; Json> Query<result: id; Json>");

    internal static Sound Languages_from_one_end_of_the_alphabet_to_the_other => new(Acme.Rows("- { code: 1, name: Sent, text: sent, en: Sent., category: HandedOver }", "az"), "Status(1 Sent)");

    internal static Sound Languages_from_the_other_end => new(Acme.Rows("- { code: 1, name: Sent, text: sent, en: Sent., category: HandedOver }", "za"), "Status(1 Sent)");
}
