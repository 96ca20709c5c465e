using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Layouts, and what goes with which format.</summary>
internal static class LayoutFixtures
{
    internal static Mistake A_format_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Layouts("- format: json\n- format: [|csv|]"),
        "'csv' is not a value of 'format'; possible are json, xml, keyValue, delimited, form, text",
        Acme.AskOf("Json"));

    internal static Mistake A_root_of_JSON => new(
        Rules.KeyOutOfPlace,
        Acme.Layouts("- { format: json, [|root|]: answer }"),
        "'root' has no use in a layout of format json; it goes with xml",
        Acme.AskOf("Json"));

    internal static Mistake Rows_of_a_form => new(
        Rules.KeyOutOfPlace,
        Acme.Layouts("- { format: form, [|rows|]: [OK] }"),
        "'rows' has no use in a layout of format form; it goes with xml, keyValue, delimited, text",
        Acme.AskOf("Form"));

    internal static Mistake XML_without_a_root => new(
        Rules.MissingKey,
        Acme.Layouts("- format: json\n- { [|format|]: xml, list: answers }"),
        "A layout lacks 'root'; add it",
        Acme.AskOf("Json"));

    internal static Mistake Rows_of_XML_without_the_elements => new(
        Rules.KeyAlone,
        Acme.Layouts("- { format: xml, root: answer, [|rows|]: [[id, note]] }"),
        "'rows' says nothing without 'positional' in a layout of format xml; add that, or remove 'rows'",
        Acme.AskOf("Xml"));

    internal static Mistake Elements_by_position_without_rows => new(
        Rules.MissingKey,
        Acme.Layouts("- format: json\n- { [|format|]: xml, root: answer, positional: entry }"),
        "A layout lacks 'rows'; add it",
        Acme.AskOf("Json"));

    internal static Mistake A_pattern_for_elements => new(
        Rules.WrongKind,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows: [[id], [|\"{note}\"|]]"),
        "'rows' must be a list of keys, but is text",
        Acme.AskOf("Xml({id})"));

    internal static Mistake An_element_that_no_field_has => new(
        Rules.NotDeclared,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows: [ [success, [|ide|]], [id]]"),
        "'ide' is no field of this response; did you mean 'id'?",
        Acme.AskOf("Xml({id})"));

    internal static Mistake A_field_in_two_elements => new(
        Rules.DuplicateName,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows: [[id], [success, {|id|}, '-', '-', [|id|]]]"),
        "Name 'id' is already used at line 40; each name stands once in a row",
        Acme.AskOf("Xml({id})"));

    internal static Mistake A_row_of_no_elements => new(
        Rules.InvalidPattern,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows: [[id], { keys: [|[]|] }]"),
        "Pattern '[]' is empty",
        Acme.AskOf("Xml({id})"));

    internal static Mistake A_repeated_element_that_is_no_field_of_a_result => new(
        Rules.NotDeclared,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows: [[id], { keys: [id], each: [note, [|success|]] }]"),
        "'success' is no field of a result; possible are state, kind, cost, count, sent, note, remark, id",
        Acme.AskOf("Xml({id})"));

    internal static Mistake Two_rows_of_elements_that_look_alike => new(
        Rules.RowsAlike,
        Acme.Layouts("- format: xml\n  root: answer\n  positional: entry\n  rows:\n    - {|[success, id]|}\n    - { keys: [|[count, note]|] }"),
        "Nothing tells this row from the one at line 41: values, fixed text and conditions are alike; tell them apart by 'when', 'only' or fixed text",
        Acme.AskOf("Xml({success}{id})"));

    internal static Mistake The_same_format_twice => new(
        Rules.DuplicateLayout,
        Acme.Layouts("- { format: {|json|} }\n- { format: form }\n- { format: [|json|] }"),
        "A layout of format json is already given at line 37; nothing in a body tells the two apart, so make them one",
        Acme.AskOf("Json Form"));

    internal static Mistake Pairs_twice => new(
        Rules.DuplicateLayout,
        Acme.Layouts("- { format: {|keyValue|} }\n- { format: [|keyValue|], error: \"ERROR {error}\" }"),
        "A layout of format keyValue is already given at line 37; nothing in a body tells the two apart, so make them one",
        Acme.AskOf("KeyValue"));

    internal static Mistake Values_without_a_delimiter => new(
        Rules.MissingKey,
        Acme.Layouts("- format: json\n- { [|format|]: delimited, rows: [\"{id},{note}\"] }"),
        "A layout lacks 'delimiter'; add it",
        Acme.AskOf("Json"));

    internal static Mistake A_delimiter_of_two_signs => new(
        Rules.InvalidDelimiter,
        Acme.Layouts("- format: json\n- { format: delimited, delimiter: [|\"||\"|], rows: [\"{id}||{note}\"] }"),
        "'delimiter' must be one character of ASCII, and neither a letter, a digit, NUL nor the end of a line",
        Acme.AskOf("Json"));

    internal static Mistake A_letter_for_a_delimiter => new(
        Rules.InvalidDelimiter,
        Acme.Layouts("- format: json\n- { format: delimited, delimiter: [|x|], rows: [\"{id}x{note}\"] }"),
        "'delimiter' must be one character of ASCII, and neither a letter, a digit, NUL nor the end of a line",
        Acme.AskOf("Json"));

    internal static Mistake A_delimiter_of_several_bytes => new(
        Rules.InvalidDelimiter,
        Acme.Layouts("- format: json\n- { format: delimited, delimiter: [|§|], rows: [\"{id}§{note}\"] }"),
        "'delimiter' must be one character of ASCII, and neither a letter, a digit, NUL nor the end of a line",
        Acme.AskOf("Json"));

    internal static Mistake A_delimiter_that_is_none => new(
        Rules.InvalidDelimiter,
        Acme.Layouts("- format: json\n- { format: delimited, delimiter: [|\"\\0\"|], rows: [\"{id},{note}\"] }"),
        "'delimiter' must be one character of ASCII, and neither a letter, a digit, NUL nor the end of a line",
        Acme.AskOf("Json"));

    internal static Mistake Texts_without_rows => new(
        Rules.MissingKey,
        Acme.Layouts("- format: json\n- { [|format|]: text }"),
        "A layout lacks 'rows'; add it",
        Acme.AskOf("Json"));

    internal static Mistake An_empty_list_of_rows => new(
        Rules.NoValue,
        Acme.Layouts("- format: json\n- { format: text, rows: [|[]|] }"),
        "'rows' has no value; give it one, or remove it",
        Acme.AskOf("Json"));

    internal static Mistake A_list_for_a_row => new(
        Rules.WrongKind,
        Acme.Layouts("- { format: text, rows: [OK, [|[id]|]] }"),
        "'rows' must be a pattern or a mapping, but is a list",
        Acme.AskOf("Text(OK)"));

    internal static Mistake The_line_of_an_error_that_the_response_has_not => new(
        Rules.KeyAlone,
        Acme.Ask("""
            result: { id: text }
            layouts: [{ format: text, [|error|]: ERROR, rows: [OK] }]
            """),
        "'error' says nothing without an 'error' of the response; add that, or remove 'error'",
        Acme.BeforeResponses + "Ask<result: id; Text(OK)>");

    internal static Mistake A_free_field_that_is_no_text => new(
        Rules.FieldOfOtherKind,
        Acme.Layouts("- { format: keyValue, free: [note, [|cost|]] }"),
        "Field 'cost' cannot stand in 'free', since it holds no text",
        Acme.AskOf("KeyValue"));

    internal static Mistake A_free_field_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Layouts("- { format: keyValue, free: [|notes|] }"),
        "'notes' is no field of this response; did you mean 'note'?",
        Acme.AskOf("KeyValue"));

    internal static Mistake A_field_behind_no_free_one => new(
        Rules.KeyAlone,
        Acme.Layouts("- { format: keyValue, [|behind|]: id }"),
        "'behind' says nothing without 'free'; add that, or remove 'behind'",
        Acme.AskOf("KeyValue"));

    internal static Mistake A_field_behind_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Layouts("- { format: keyValue, free: note, behind: [|ids|] }"),
        "'ids' is no field of this response; did you mean 'id'?",
        Acme.AskOf("KeyValue"));

    internal static Mistake Free_fields_beside_rows => new(
        Rules.KeyOutOfPlace,
        Acme.Layouts("- { format: keyValue, [|free|]: note, rows: [\"OK {note}\"] }"),
        "'free' has no use in a layout with 'rows'; it goes with pairs of keys and values",
        Acme.AskOf("KeyValue(OK {note})"));

    internal static Mistake A_layout_that_is_no_mapping => new(
        Rules.WrongKind,
        Acme.Layouts("- [|json|]\n- format: form"),
        "An item of 'layouts' must be a mapping, but is text",
        Acme.AskOf("Form"));

    internal static Sound Layouts_of_each_format => new(
        Acme.Layouts("""
            - format: json
            - { format: xml, root: [answer, result], list: answers, ok: OK }
            - { format: keyValue, free: [note, remark], behind: id, error: ["ERROR = {error} ({text})[, number {number}]"] }
            - { format: keyValue, rows: ["OK - {count} SMS"] }
            - { format: delimited, delimiter: "|", error: "ERROR|{error}" }
            - { format: delimited, delimiter: ";", rows: ["{id};{cost}"] }
            - format: form
            - { format: text, error: "ERROR {error}", rows: [OK] }
            """),
        Acme.AskOf(
            "Json Xml KeyValue(ERROR = {error} ({text}), number {number} / ERROR = {error} ({text})) KeyValue(OK - {count} SMS) "
            + "Delimited(ERROR|{error}) Delimited({id};{cost}) Form Text(ERROR {error} / OK)"));

    internal static Sound Elements_by_position => new(
        Acme.Layouts("""
            - format: xml
              root: answer
              positional: entry
              rows:
                - [success, error, text]
                - { keys: [success, "-", id, cost] }
                - { keys: [success, "-", id, cost], each: [state, "-", note] }
            """),
        Acme.AskOf("Xml({success}{error}{text} / {success}{-}{id}{cost} / {success}{-}{id}{cost})"));
}
