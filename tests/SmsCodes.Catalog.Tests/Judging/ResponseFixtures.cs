using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Responses as a whole, and their options.</summary>
internal static class ResponseFixtures
{
    internal static Mistake A_response_without_fields => new(
        Rules.EmptyResponse,
        Acme.Responses("""
            - [|name|]: Ask
              summary: Reply to a question.
              layouts: [{ format: json }]
            """),
        "Response 'Ask' has none of 'reply', 'result' and 'error', so that there is nothing to read; declare its fields",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_response_without_layouts => new(
        Rules.MissingKey,
        Acme.Responses("""
            - [|name|]: Ask
              summary: Reply to a question.
              result: { id: text }
            """),
        "A response lacks 'layouts'; add it",
        Acme.BeforeResponses.TrimEnd());

    internal static Mistake An_empty_list_of_layouts => new(
        Rules.NoValue,
        Acme.Ask("""
            result: { id: text }
            layouts: [|[]|]
            """),
        "'layouts' has no value; give it one, or remove it",
        Acme.BeforeResponses.TrimEnd());

    internal static Mistake A_response_with_a_key_that_is_not_known => new(
        Rules.UnknownKey,
        Acme.Ask("""
            [|results|]: { id: text }
            layouts: [{ format: json }]
            """),
        "'results' is not a key of a response; did you mean 'result'?",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake A_response_without_a_summary => new(
        Rules.MissingKey,
        Acme.Responses("""
            - [|name|]: Ask
              result: { id: text }
              layouts: [{ format: json }]
            """),
        "A response lacks 'summary'; add it",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake Two_responses_of_one_name => new(
        Rules.DuplicateName,
        Acme.Responses("""
            - { name: {|Ask|}, summary: Reply., result: { id: text }, layouts: [{ format: json }] }
            - { name: [|Ask|], summary: Reply., result: { id: text }, layouts: [{ format: form }] }
            """),
        "Name 'Ask' is already used at line 23; each name stands once in the catalogue's responses",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake A_response_whose_error_has_the_name_of_a_set => new(
        Rules.DuplicateName,
        Acme.Responses("- { name: [|Ask|], summary: Reply., result: { id: text }, layouts: [{ format: json }] }")
            .Replace("name: Kind\n", "name: {|AskReplyError|}\n"),
        "Name 'AskReplyError' is already used at line 14; each name stands once in the catalogue",
        "Status(1 Sent, -3 Missing) AskReplyError(sms Sms=1) Flags{0 IsFlash}");

    internal static Mistake Two_responses_whose_types_have_one_name => new(
        Rules.DuplicateName,
        Acme.Responses("""
            - { name: Ask, summary: Reply., result: { id: text }, layouts: [{ format: json }] }
            - { name: Deny, summary: Reply., options: { [|ask_reply|]: [yes, no] }, result: { id: text }, layouts: [{ format: json }] }
            """).Replace("name: Ask,", "name: {|Ask|},"),
        "Name 'AskReply' is already used at line 23; each name stands once in the catalogue",
        Acme.BeforeResponses + "Ask<result: id; Json> Deny<result: id; Json>");

    internal static Mistake A_response_whose_result_is_a_shared_type => new(
        Rules.ReservedName,
        Acme.Responses("- { name: [|Parse|], summary: Reply., result: { id: text }, layouts: [{ format: json }] }"),
        "'ParseResult' cannot be used as a name, since generated code needs it for itself; choose another",
        Acme.BeforeResponses.TrimEnd());

    internal static Mistake A_response_with_a_blank_in_its_name => new(
        Rules.InvalidIdentifier,
        Acme.Responses("- { name: [|Ask us|], summary: Reply., result: { id: text }, layouts: [{ format: json }] }"),
        "'Ask us' is not a C# identifier; use letters and digits, a letter first, such as 'AskUs'",
        Acme.BeforeResponses.TrimEnd());

    internal static Mistake A_charset_that_is_not_known => new(
        Rules.UnknownWord,
        Acme.Ask("""
            charset: [|cp1251|]
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "'cp1251' is not a value of 'charset'; possible are utf-8, windows-1250, windows-1251, windows-1252, koi8-r, iso-8859-1, iso-8859-2",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake Lists_without_results => new(
        Rules.KeyAlone,
        Acme.Ask("""
            reply: { id: text }
            [|lists|]: [sent]
            layouts: [{ format: json }]
            """),
        "'lists' says nothing without 'result'; add that, or remove 'lists'",
        Acme.BeforeResponses + "Ask<reply: id; Json>");

    internal static Mistake Items_without_lists => new(
        Rules.KeyAlone,
        Acme.Ask("""
            result: { id: text }
            [|items|]: sent
            layouts: [{ format: json }]
            """),
        "'items' says nothing without 'lists'; add that, or remove 'items'",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake A_list_named_twice => new(
        Rules.DuplicateName,
        Acme.Ask("""
            result: { id: text }
            lists: [{|sent|}, [|sent|]]
            layouts: [{ format: json }]
            """),
        "Name 'sent' is already used at line 26; each name stands once in 'lists'",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake An_option_without_choices => new(
        Rules.NoValue,
        Acme.Ask("""
            options: { all: [|[]|] }
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "'all' has no value; give it one, or remove it",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake A_choice_given_twice => new(
        Rules.DuplicateName,
        Acme.Ask("""
            options: { all: [{|0|}, 1, [|0|]] }
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "Name '0' is already used at line 25; each name stands once in 'all'",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake Two_choices_with_one_member => new(
        Rules.DuplicateName,
        Acme.Ask("""
            options: { subject: [{|e-mail|}, [|e_mail|]] }
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "Name 'EMail' is already used at line 25; each name stands once in option Subject",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake A_number_among_the_words_of_an_option => new(
        Rules.InvalidIdentifier,
        Acme.Ask("""
            options: { subject: [sms, [|2|]] }
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "'2' is not a C# identifier; use letters and digits, a letter first",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake A_number_with_zeros_among_the_choices => new(
        Rules.InvalidIdentifier,
        Acme.Ask("""
            options: { subject: [[|00|], 1] }
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "'00' is not a C# identifier; use letters and digits, a letter first",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake An_option_with_the_name_of_a_set => new(
        Rules.DuplicateName,
        Acme.Ask("""
            options: { [|kind|]: [sms, email] }
            result: { id: text }
            layouts: [{ format: json }]
            """).Replace("name: Kind\n", "name: {|Kind|}\n"),
        "Name 'Kind' is already used at line 14; each name stands once in the catalogue",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake An_option_that_every_response_has => new(
        Rules.ReservedName,
        Acme.Ask("""
            options: { [|format|]: [0, 1] }
            result: { id: text }
            layouts: [{ format: json }]
            """),
        "'Format' cannot be used as a name, since the generated class already has a member of that name; choose another",
        Acme.BeforeResponses + "Ask<result: id; Json>");

    internal static Mistake An_option_with_other_choices_elsewhere => new(
        Rules.OtherChoices,
        Acme.Responses("""
            - { name: Ask, summary: Reply., options: { {|subject|}: [sms, email] }, result: { id: text }, layouts: [{ format: json }] }
            - { name: Tell, summary: Reply., options: { [|subject|]: [email, sms] }, result: { id: text }, layouts: [{ format: json }] }
            """),
        "Option 'subject' has other choices at line 23, and one enum serves both; give the same choices in the same order, or another option",
        Acme.BeforeResponses + "Ask<options: subject; result: id; Json> Tell<result: id; Json>");

    internal static Mistake An_error_without_a_code => new(
        Rules.MissingKey,
        Acme.Ask("""
            error: { [|set|]: Status, message: text }
            layouts: [{ format: text, error: "ERROR {error}" }, { format: json }]
            """),
        "'error' lacks 'code'; add it",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake An_error_of_a_set_that_is_not_there => new(
        Rules.NotDeclared,
        Acme.Ask("""
            error: { code: error, set: [|Statuss|] }
            layouts: [{ format: text, error: "ERROR {error}" }, { format: json }]
            """),
        "'Statuss' is no code set of this catalogue; did you mean 'Status'?",
        Acme.BeforeResponses + "Ask<Json>");

    internal static Mistake Details_without_an_element => new(
        Rules.MissingKey,
        Acme.Ask("""
            error: { code: error, set: Status, details: { [|list|]: errors, message: message } }
            layouts: [{ format: json }]
            """),
        "'details' lacks 'element'; add it",
        Acme.BeforeResponses + "Ask<error:; Json>");

    internal static Mistake A_key_of_an_error_given_twice => new(
        Rules.DuplicateName,
        Acme.Ask("""
            error: { code: {|error|}, set: Status, message: [|error|] }
            layouts: [{ format: json }]
            """),
        "Name 'error' is already used at line 25; each name stands once in the keys of the error",
        Acme.BeforeResponses + "Ask<error:; Json>");

    internal static Sound An_option_that_two_responses_have => new(
        Acme.Responses("""
            - { name: Ask, summary: Reply., options: { subject: [sms, email], all: [0, 1] }, result: { id: text }, layouts: [{ format: json }] }
            - { name: Tell, summary: Reply., options: { subject: [sms, email], all: [0, 2] }, result: { id: text }, layouts: [{ format: json }] }
            """),
        Acme.BeforeResponses + "Ask<options: subject all; result: id; Json> Tell<options: subject all; result: id; Json>");

    internal static Sound A_response_of_an_error_alone => new(
        Acme.Ask("""
            error: { code: [error, code], set: Status, message: [message, text], flag: success, within: success }
            layouts: [{ format: json }]
            """),
        Acme.BeforeResponses + "Ask<error:; Json>");

    internal static Sound A_response_with_the_name_of_a_set => new(
        Acme.Responses("- { name: Status, summary: Reply., reply: { id: text }, layouts: [{ format: form }] }"),
        Acme.BeforeResponses + "Status<reply: id; Form>");

    internal static Sound A_response_without_any_field_though_it_has_the_key => new(
        Acme.Ask("""
            reply: {}
            layouts: [{ format: text, rows: [OK] }]
            """),
        Acme.BeforeResponses + "Ask<Text(OK)>");
}
