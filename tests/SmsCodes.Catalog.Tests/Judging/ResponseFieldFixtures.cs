using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Fields of responses: their types, their names, and what they tell.</summary>
internal static class ResponseFieldFixtures
{
    private const string TimeForm =
        "; a pattern is made of yyyy or yy, MM, dd, HH, mm and ss with signs between them, such as dd.MM.yyyy HH:mm:ss";

    internal static Mistake A_type_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Result("""
            id: [|txt|]
            cost: decimal
            """),
        "'txt' is not a type of a field; did you mean 'text'?",
        Acme.BeforeResponses + "Ask<result: cost; Json>");

    internal static Mistake A_long_form_with_a_type_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Result("id: { type: [|string|] }"),
        "'string' is not a type of a field; did you mean 'text'?",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_list_for_a_field => new(
        Rules.WrongKind,
        Acme.Result("id: [|[text]|]"),
        "'id' must be a type or a mapping, but is a list",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_with_no_type => new(
        Rules.MissingKey,
        Acme.Result("id: { [|summary|]: Its id. }"),
        "A field of a result lacks 'type'; add it",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_with_a_misspelt_type => new(
        Rules.UnknownKey,
        Acme.Result("id: { [|typ|]: text }"),
        "'typ' is not a key of a field of a result; did you mean 'type'?",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_of_two_types => new(
        Rules.SeveralTypes,
        Acme.Result("state: { code: Status, [|bits|]: Flags }"),
        "Field 'state' has both 'code' and 'bits'; a field has one type, and only 'unixTime' and 'localTime' go together",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_time_that_is_a_text_too => new(
        Rules.SeveralTypes,
        Acme.Result("sent: { type: text, [|localTime|]: dd.MM.yyyy }"),
        "Field 'sent' has both 'type' and 'localTime'; a field has one type, and only 'unixTime' and 'localTime' go together",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_of_a_set_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Result("state: { code: [|status|] }"),
        "'status' is no code set of this catalogue; did you mean 'Status'?",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_of_a_bit_field_that_is_a_set => new(
        Rules.NotDeclared,
        Acme.Result("state: { bits: [|Status|] }"),
        "'Status' is no bit field of this catalogue; possible are Flags",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_of_a_set_with_a_mistake_in_its_name => new(
        Rules.InvalidIdentifier,
        Acme.Result("state: { code: Kind }\nid: text").Replace("name: Kind\n", "name: [|Kind 2|]\n"),
        "'Kind 2' is not a C# identifier; use letters and digits, a letter first, such as 'Kind2'",
        "Status(1 Sent, -3 Missing) Flags{0 IsFlash} Ask<result: id; Json>");

    internal static Mistake A_code_by_an_option_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Ask("""
            options: { subject: [sms, email] }
            result: { err: { code: { sms: Status, email: Kind }, by: [|object|] } }
            layouts: [{ format: json }]
            """),
        "'object' is no option of this response; did you mean 'subject'?",
        Acme.BeforeResponses + "Ask<options: subject; Json>");

    internal static Mistake A_code_of_several_sets_by_no_option => new(
        Rules.MissingKey,
        Acme.Result("err: { [|code|]: { sms: Status, email: Kind } }"),
        "A field of a result lacks 'by'; add it",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_set_for_a_choice_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Ask("""
            options: { subject: [sms, email] }
            result: { err: { code: { sms: Status, email: Kind, [|mail|]: Kind }, by: subject } }
            layouts: [{ format: json }]
            """),
        "'mail' is no choice of option 'subject'; did you mean 'email'?",
        Acme.BeforeResponses + "Ask<options: subject; Json>");

    internal static Mistake A_choice_without_a_set => new(
        Rules.ChoiceWithoutSet,
        Acme.Ask("""
            options: { subject: [sms, hlr, email] }
            result: { err: { [|code|]: { sms: Status }, by: subject } }
            layouts: [{ format: json }]
            """),
        "Field 'err' names no code set for hlr, email of option 'subject'; name one for each choice",
        Acme.BeforeResponses + "Ask<options: subject; Json>");

    internal static Mistake An_option_that_chooses_one_set => new(
        Rules.KeyOutOfPlace,
        Acme.Ask("""
            options: { subject: [sms, email] }
            result: { err: { code: Status, [|by|]: subject } }
            layouts: [{ format: json }]
            """),
        "'by' has no use in field 'err'; it goes with a 'code' that names a set for each choice of an option",
        Acme.BeforeResponses + "Ask<options: subject; result: err; Json>");

    internal static Mistake A_label_that_no_field_holds => new(
        Rules.NotDeclared,
        Acme.Result("state: { code: Status, named-by: [|stat|] }\nstatus: text"),
        "'stat' is no text field of 'result'; possible are status",
        Acme.BeforeResponses + "Ask<result: state status; Json>");

    internal static Mistake A_label_of_what_is_no_code => new(
        Rules.KeyOutOfPlace,
        Acme.Result("sent: { unixTime: seconds, [|named-by|]: note }\nnote: text"),
        "'named-by' has no use in field 'sent'; it goes with a 'code' of one set",
        Acme.BeforeResponses + "Ask<result: sent note; Json>");

    internal static Sound A_label_in_another_field => new(
        Acme.Result("state: { code: Status, named-by: note }\nnote: text"),
        Acme.BeforeResponses + "Ask<result: state note; Json>");

    internal static Mistake An_offset_of_a_time_that_has_one => new(
        Rules.KeyOutOfPlace,
        Acme.Result("sent: { unixTime: seconds, [|offset|]: \"+03:00\" }"),
        "'offset' has no use in field 'sent'; it goes with 'localTime'",
        Acme.BeforeResponses + "Ask<result: sent; Json>");

    internal static Mistake A_required_field_of_a_reply => new(
        Rules.KeyOutOfPlace,
        Acme.Ask("""
            reply: { id: { type: text, [|required|]: true } }
            layouts: [{ format: json }]
            """),
        "'required' has no use in a field of the reply; only a field of a result can be required",
        Acme.BeforeResponses + "Ask<reply: id; Json>");

    internal static Mistake A_failure_in_an_error => new(
        Rules.KeyOutOfPlace,
        Acme.Ask("""
            error: { code: error, set: Status, fields: { id: { type: text, [|failed|]: present } } }
            layouts: [{ format: json }]
            """),
        "'failed' has no use in a field of the error; an error is a failure whatever its fields say",
        Acme.BeforeResponses + "Ask<error: id; Json>");

    internal static Mistake A_unit_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Result("sent: { unixTime: [|second|] }"),
        "'second' is not a value of 'unixTime'; did you mean 'seconds'?",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake Hours_of_half_a_day => new(
        Rules.InvalidTimePattern,
        Acme.Result("sent: { localTime: [|dd.MM.yyyy hh:mm|] }"),
        "'dd.MM.yyyy hh:mm' has 'h', which stands for nothing" + TimeForm,
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_day_of_no_fixed_width => new(
        Rules.InvalidTimePattern,
        Acme.Result("sent: { localTime: [|d.MM.yyyy|] }"),
        "'d.MM.yyyy' has 'd', which is of no fixed width" + TimeForm,
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake Minutes_for_months => new(
        Rules.InvalidTimePattern,
        Acme.Result("sent: { localTime: [|dd.mm.yyyy HH:mm|] }"),
        "'dd.mm.yyyy HH:mm' has 'm' twice" + TimeForm,
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_time_without_a_day => new(
        Rules.InvalidTimePattern,
        Acme.Result("sent: { localTime: [|yyyy-MM HH:mm|] }"),
        "'yyyy-MM HH:mm' lacks 'd'" + TimeForm,
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_time_with_seconds_but_no_minutes => new(
        Rules.InvalidTimePattern,
        Acme.Result("sent: { localTime: [|yyyyMMddHHss|] }"),
        "'yyyyMMddHHss' lacks 'm'" + TimeForm,
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_time_with_minutes_but_no_hours => new(
        Rules.InvalidTimePattern,
        Acme.Result("sent: { localTime: [|yyyyMMddmm|] }"),
        "'yyyyMMddmm' lacks 'H'" + TimeForm,
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake An_offset_of_one_digit => new(
        Rules.InvalidOffset,
        Acme.Result("sent: { localTime: dd.MM.yyyy, offset: [|+3:00|] }"),
        "'+3:00' must be an offset from UTC such as +03:00 or -05:30",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake An_offset_of_60_minutes => new(
        Rules.InvalidOffset,
        Acme.Result("sent: { localTime: dd.MM.yyyy, offset: [|\"+03:60\"|] }"),
        "'+03:60' must be an offset from UTC such as +03:00 or -05:30",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake An_offset_beyond_14_hours => new(
        Rules.InvalidOffset,
        Acme.Result("sent: { localTime: dd.MM.yyyy, offset: [|\"+14:01\"|] }"),
        "'+14:01' must be an offset from UTC such as +03:00 or -05:30",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake Texts_with_two_signs_between_them => new(
        Rules.InvalidDelimiter,
        Acme.Result("numbers: { texts: [|\", \"|] }"),
        "'texts' must be one character of ASCII, and neither a letter, a digit, NUL nor the end of a line",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_boolean_that_fails_by_a_word => new(
        Rules.InvalidFailure,
        Acme.Result("sent: { type: boolean, failed: [|no|] }"),
        "'no' is no value by which field 'sent' tells a failure; did you mean 'false'?",
        Acme.BeforeResponses + "Ask<result: sent; Json>");

    internal static Mistake A_text_that_fails_by_an_error => new(
        Rules.InvalidFailure,
        Acme.Result("note: { type: text, failed: [|error|] }"),
        "'error' is no value by which field 'note' tells a failure; possible are present",
        Acme.BeforeResponses + "Ask<result: note; Json>");

    internal static Mistake A_code_that_fails_by_a_code_that_is_not_there => new(
        Rules.InvalidFailure,
        Acme.Result("state: { code: Status, failed: [1, [|3|]] }"),
        "'3' is no value by which field 'state' tells a failure; possible are error, present, 1, -3",
        Acme.BeforeResponses + "Ask<result: state; Json>");

    internal static Mistake A_key_that_is_no_name => new(
        Rules.InvalidIdentifier,
        Acme.Result("[|2fa|]: text"),
        "'2fa' is not a C# identifier; use letters and digits, a letter first, and give them by 'name' where the key must stay",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_name_that_is_none => new(
        Rules.InvalidIdentifier,
        Acme.Result("id: { type: text, name: [|message id|] }"),
        "'message id' is not a C# identifier; use letters and digits, a letter first, such as 'MessageId'",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_that_every_reply_has => new(
        Rules.ReservedName,
        Acme.Ask("""
            reply: { [|results|]: integer, id: text }
            layouts: [{ format: json }]
            """),
        "'Results' cannot be used as a name, since the generated class already has a member of that name; choose another",
        Acme.BeforeResponses + "Ask<reply: id; Json>");

    internal static Mistake A_property_with_a_small_name => new(
        Rules.ReservedName,
        Acme.Ask("""
            reply: { note: { type: text, name: [|text|] }, id: text }
            layouts: [{ format: json }]
            """),
        "'text' cannot be used as a name, since a property begins with a capital letter; choose another",
        Acme.BeforeResponses + "Ask<reply: id; Json>");

    internal static Mistake A_field_that_every_error_has => new(
        Rules.ReservedName,
        Acme.Ask("""
            error: { code: error, set: Status, fields: { [|details|]: text } }
            layouts: [{ format: json }]
            """),
        "'Details' cannot be used as a name, since the generated class already has a member of that name; choose another",
        Acme.BeforeResponses + "Ask<error:; Json>");

    internal static Mistake A_field_with_the_name_of_its_class => new(
        Rules.ReservedName,
        Acme.Result("[|ask_result|]: text"),
        "'AskResult' cannot be used as a name, since its class already has that name; choose another",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake Two_fields_with_one_property => new(
        Rules.DuplicateName,
        Acme.Result("{|sms_id|}: text\n[|smsId|]: text"),
        "Name 'SmsId' is already used at line 26; each name stands once in the properties of a result",
        Acme.BeforeResponses + "Ask<result: sms_id; Json>");

    internal static Mistake Two_properties_that_differ_by_case => new(
        Rules.NameClashByCase,
        Acme.Result("{|smsid|}: text\n[|smsId|]: text"),
        "Name 'SmsId' differs from 'Smsid' at line 26 only by the case of letters; choose another",
        Acme.BeforeResponses + "Ask<result: smsid; Json>");

    internal static Mistake A_field_with_the_name_of_another_ones_civil_time => new(
        Rules.DuplicateName,
        Acme.Result("{|date_local|}: text\ndate: { unixTime: seconds, localTime: [|yyyy-MM-dd|] }"),
        "Name 'DateLocal' is already used at line 26; each name stands once in the properties of a result",
        Acme.BeforeResponses + "Ask<result: date_local; Json>");

    internal static Mistake Two_fields_of_the_same_chosen_sets => new(
        Rules.DuplicateName,
        Acme.Ask("""
            options: { subject: [sms, email] }
            result:
              err: { code: { sms: {|Status|}, email: Status }, by: subject }
              old: { code: { sms: Kind, email: [|Status|] }, by: subject }
            layouts: [{ format: json }]
            """),
        "Name 'Status' is already used at line 27; each name stands once in the properties of a result",
        Acme.BeforeResponses + "Ask<options: subject; result: err; Json>");

    internal static Mistake An_alias_that_is_another_field => new(
        Rules.DuplicateName,
        Acme.Result("{|id|}: text\nnumber: { type: text, alias: [no, [|id|]] }"),
        "Name 'id' is already used at line 26; each name stands once in the keys of a result",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake An_alias_of_a_field_that_is_its_key => new(
        Rules.DuplicateName,
        Acme.Result("{|id|}: { type: text, alias: [|id|] }"),
        "Name 'id' is already used at line 26; each name stands once in the keys of a result",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_field_of_an_error_that_is_its_message => new(
        Rules.DuplicateName,
        Acme.Ask("""
            error: { code: error, set: Status, message: [text, {|note|}], fields: { [|note|]: text } }
            layouts: [{ format: json }]
            """),
        "Name 'note' is already used at line 25; each name stands once in the keys of the error",
        Acme.BeforeResponses + "Ask<error:; Json>");

    internal static Mistake More_fields_than_can_be => new(
        Rules.TooManyFields,
        Acme.Result(Fields(61)).Replace("result:", "[|result|]:"),
        "'result' has 61 fields, more than the 60 that are possible; leave out what nobody needs",
        Acme.BeforeResponses + "Ask<result: " + Keys(60) + "; Json>");

    internal static Sound As_many_fields_as_can_be => new(Acme.Result(Fields(60)), Acme.BeforeResponses + "Ask<result: " + Keys(60) + "; Json>");

    internal static Sound Times_of_all_forms => new(
        Acme.Result("""
            a: { localTime: dd.MM.yyyy HH:mm:ss, offset: "+14:00" }
            b: { localTime: yyMMdd, offset: "-05:30" }
            c: { localTime: "yyyy-MM-ddTHH:mm" }
            d: { localTime: yyyy/MM/dd HH, unixTime: seconds }
            e: isoTime
            """),
        Acme.BeforeResponses + "Ask<result: a b c d e; Json>");

    internal static Sound Failures_of_all_forms => new(
        Acme.Ask("""
            options: { subject: [sms, email] }
            reply: { unsent: { type: integer, failed: positive } }
            result:
              ok: { type: boolean, failed: [false, present] }
              state: { code: Status, failed: [-3, error] }
              err: { code: { sms: Status, email: Kind }, by: subject, failed: [sms, 1] }
              note: { type: text, failed: present, required: false }
            layouts: [{ format: json }]
            """),
        Acme.BeforeResponses + "Ask<options: subject; reply: unsent; result: ok state err note; Json>");

    internal static Sound Keys_that_differ_by_case => new(
        Acme.Result("id: text\nID: { type: text, name: OtherId }"),
        Acme.BeforeResponses + "Ask<result: id ID; Json>");

    internal static Sound A_key_that_is_no_name_with_one => new(
        Acme.Result("2fa: { type: text, name: SecondFactor }"),
        Acme.BeforeResponses + "Ask<result: 2fa; Json>");

    internal static Sound Names_that_only_other_classes_have => new(
        Acme.Result("results: text\nerror: text\ncode: text\nask_reply: text"),
        Acme.BeforeResponses + "Ask<result: results error code ask_reply; Json>");

    private static string Keys(int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(i => "f" + i.ToString(CultureInfo.InvariantCulture)));

    private static string Fields(int count) => Keys(count).Replace(" ", ": text\n") + ": text";
}
