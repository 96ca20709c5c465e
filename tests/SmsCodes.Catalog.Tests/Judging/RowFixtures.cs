using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Rows of layouts: their patterns, their conditions, and what tells them apart.</summary>
internal static class RowFixtures
{
    private const string Alike = ": values, fixed text and conditions are alike; tell them apart by 'when', 'only' or fixed text";

    internal static Mistake A_field_that_is_never_closed => Wrong("{id};{cost", "has a '{' without its '}'");

    internal static Mistake A_field_that_is_never_opened => Wrong("{id};cost}", "has a '}' without its '{'; write '\\}' for the sign itself");

    internal static Mistake An_optional_part_that_is_never_closed => Wrong("{id}[;{cost}", "has a '[' without its ']'");

    internal static Mistake An_optional_part_that_is_never_opened => Wrong("{id};{cost}]", "has a ']' without its '['; write '\\]' for the sign itself");

    internal static Mistake An_optional_part_within_another => Wrong("{id}[;{cost}[;{note}]]", "has an optional part within another");

    internal static Mistake An_optional_part_with_nothing_in_it => Wrong("{id}[];{cost}", "has an optional part with nothing in it");

    internal static Mistake Four_optional_parts =>
        Wrong("{id}[;{cost}][;{note}][;{count}][;{remark}]", "has more than 3 optional parts");

    internal static Mistake A_sign_before_a_letter => Wrong(@"{id}\n{cost}", @"has a '\' before no sign of its own; write '\\' for the sign itself");

    internal static Mistake A_field_without_a_name => Wrong("{id};{}", "has '{}', which names no field");

    internal static Mistake A_field_twice_in_a_row => Wrong("{id};{cost};{id}", "has '{id}' twice");

    internal static Mistake Two_fields_with_nothing_between =>
        Wrong("{id};{cost}{note}", "has no text between '{cost}' and '{note}', so that nothing tells where one ends");

    internal static Mistake Two_fields_with_nothing_between_if_a_part_is_missing =>
        Wrong("{id}[;{cost};]{note}", "has no text between '{id}' and '{note}', so that nothing tells where one ends");

    internal static Mistake Another_sign_than_the_delimiter => Wrong("{id};{cost},{note}", "must have the delimiter ';' right behind '{cost}'");

    internal static Mistake Nothing_but_optional_parts => Wrong("[{id}]", "is nothing without its optional parts");

    internal static Mistake Optional_parts_that_look_alike =>
        Wrong("{id}[;{cost}][;{count}]", "has optional parts that look alike where only one of them is there");

    internal static Mistake An_empty_pattern => new(
        Rules.InvalidPattern,
        Acme.Lines("- \"{id}\"\n- [|\"\"|]"),
        "Pattern '' is empty",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_field_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- [|\"{id};{costs}\"|]"),
        "'costs' is no field of this response; did you mean 'cost'?",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_field_of_an_error_in_a_row => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- [|\"{id};{number}\"|]"),
        "'number' is no field of this response; possible are state, kind, cost, count, sent, note, remark, id, error, success",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_field_of_a_result_in_the_line_of_an_error => new(
        Rules.NotDeclared,
        Acme.Layouts("- { format: text, error: [|\"ERROR {id}\"|], rows: [OK] }"),
        "'id' is no field of an error's line; possible are error, text, number",
        Acme.AskOf("Text(OK)"));

    internal static Mistake A_row_without_its_pattern => new(
        Rules.MissingKey,
        Acme.Lines("- \"{id}\"\n- { [|when|]: { all: 0 } }"),
        "A row lacks 'row'; add it",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_condition_on_an_option_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- { row: \"{id};{cost}\", when: { [|al|]: 0 } }"),
        "'al' is no option of this response; possible are all, subject",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_condition_on_a_choice_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- { row: \"{id};{cost}\", when: { subject: [sms, [|mail|]] } }"),
        "'mail' is no choice of option 'subject'; did you mean 'email'?",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_condition_on_a_code_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- { row: \"{state};{cost}\", only: { state: [|3|] } }"),
        "'3' is no code of field 'state'; possible are 1, -3",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_condition_on_a_field_that_is_not_in_the_row => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- { row: \"{id};{cost}\", only: { [|state|]: 1 } }"),
        "'state' is no field of this row; possible are id, cost",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_condition_on_a_field_that_is_no_code => new(
        Rules.FieldOfOtherKind,
        Acme.Lines("- \"{id}\"\n- { row: \"{state};{count}\", only: { [|count|]: 1 } }"),
        "Field 'count' cannot stand in 'only', since it holds no code",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake Conditions_on_two_fields => new(
        Rules.KeyOutOfPlace,
        Acme.Lines("- \"{id}\"\n- { row: \"{state};{kind}\", only: { state: 1, [|kind|]: sms } }"),
        "'kind' has no use in 'only' beside another field; a row asks for the codes of one field",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_rest_that_is_not_in_the_row => new(
        Rules.NotDeclared,
        Acme.Lines("- \"{id}\"\n- { row: \"{id};{note}\", rest: [|remark|] }"),
        "'remark' is no field of this row; possible are id, note",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake A_rest_that_is_a_number => new(
        Rules.FieldOfOtherKind,
        Acme.Lines("- \"{id}\"\n- { row: \"{id};{cost}\", rest: [|cost|] }"),
        "Field 'cost' cannot stand in 'rest', since it holds no text",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake Open_fields_side_by_side => new(
        Rules.OpenNeighbours,
        Acme.Lines("- \"{id}\"\n- { row: [|\"{id};{note};{remark}\"|], free: [note, remark] }"),
        "'note' and 'remark' stand side by side and both may hold the delimiter, so that nothing tells where one ends; make one of them the 'rest'",
        Acme.AskOf("Delimited({id})"));

    internal static Mistake Two_rows_of_as_many_values => new(
        Rules.RowsAlike,
        Acme.Lines("- {|\"{id};{cost}\"|}\n- [|\"{id}; {count}\"|]"),
        "Nothing tells this row from the one at line 40" + Alike,
        Acme.AskOf("Delimited({id};{cost})"));

    internal static Mistake A_row_like_another_without_its_optional_part => new(
        Rules.RowsAlike,
        Acme.Lines("- {|\"{id};{cost}[;{note}]\"|}\n- [|\"{id};{note}\"|]"),
        "Nothing tells this row from the one at line 40" + Alike,
        Acme.AskOf("Delimited({id};{cost};{note} / {id};{cost})"));

    internal static Mistake Two_rows_of_conditions_that_overlap => new(
        Rules.RowsAlike,
        Acme.Lines("""
            - { row: {|"{id};{cost}"|}, when: { all: [0, 1], subject: sms } }
            - { row: [|"{id};{count}"|], when: { all: 1, subject: [sms, email] } }
            """),
        "Nothing tells this row from the one at line 40" + Alike,
        Acme.AskOf("Delimited({id};{cost})"));

    internal static Mistake An_exception_that_comes_too_late => new(
        Rules.RowsAlike,
        Acme.Lines("""
            - {|"{state};{cost}"|}
            - { row: [|"{state};{count}"|], only: { state: -3 } }
            """),
        "Nothing tells this row from the one at line 40" + Alike,
        Acme.AskOf("Delimited({state};{cost})"));

    internal static Mistake A_row_like_the_line_of_an_error => new(
        Rules.RowsAlike,
        Acme.Layouts("""
            - format: text
              error: {|"{error}"|}
              rows: [[|"{state}"|], OK]
            """),
        "Nothing tells this row from the one at line 38" + Alike,
        Acme.AskOf("Text({error} / OK)"));

    internal static Sound Rows_told_apart_by_options => new(
        Acme.Lines("""
            - { row: "{id};{cost}", when: { all: 0 } }
            - { row: "{id};{count}", when: { all: 1, subject: sms } }
            - { row: "{id};{state}", when: { all: 1, subject: email } }
            """),
        Acme.AskOf("Delimited({id};{cost} / {id};{count} / {id};{state})"));

    internal static Sound Rows_told_apart_by_codes => new(
        Acme.Lines("""
            - { row: "{state};{note}", only: { state: 1 } }
            - { row: "{state};{cost}", only: { state: [-3] } }
            """),
        Acme.AskOf("Delimited({state};{note} / {state};{cost})"));

    internal static Sound An_exception_that_comes_first => new(
        Acme.Lines("""
            - { row: "{state};{count}", only: { state: -3 } }
            - "{state};{cost}"
            """),
        Acme.AskOf("Delimited({state};{count} / {state};{cost})"));

    internal static Sound Rows_told_apart_by_fixed_text => new(
        Acme.Lines("""
            - "OK;{id}"
            - "LATER;{id}"
            - "{note};{id}"
            """),
        Acme.AskOf("Delimited(OK;{id} / LATER;{id} / {note};{id})"));

    internal static Sound Rows_told_apart_by_what_values_look_like => new(
        Acme.Lines("""
            - "{id};{cost}"
            - "{id};{sent}"
            - "{id};{kind}"
            """),
        Acme.AskOf("Delimited({id};{cost} / {id};{sent} / {id};{kind})"));

    internal static Sound A_negative_value_that_is_an_error => new(
        Acme.Layouts("- { format: delimited, delimiter: \",\", error: \"{number},-{error}\", rows: [\"{id},{count}\"] }"),
        Acme.AskOf("Delimited({number},-{error} / {id},{count})"));

    internal static Sound Open_fields_of_which_one_takes_the_rest => new(
        Acme.Lines("- { row: \"{id};{note};{remark}[;{count}]\", rest: note, free: [note, remark] }"),
        Acme.AskOf("Delimited({id};{note};{remark};{count} / {id};{note};{remark})"));

    internal static Sound Signs_written_out => new(
        Acme.Layouts(@"- { format: text, rows: ['\[{id}\] \{{note}\} \\'] }"),
        Acme.AskOf(@"Text([{id}] {{note}} \)"));

    internal static Sound Fields_of_an_error_that_rows_can_name => new(
        Acme.Lines("- \"{success};{error};{id}\""),
        Acme.AskOf("Delimited({success};{error};{id})"));

    private static Mistake Wrong(string pattern, string fault) => new(
        Rules.InvalidPattern,
        Acme.Lines($"- \"{{note}}\"\n- [|'{pattern}'|]"),
        $"Pattern '{pattern}' {fault}",
        Acme.AskOf("Delimited({note})"));
}
