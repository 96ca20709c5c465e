using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>What a file says of responses arrives in the model.</summary>
public sealed class ResponseContentTests
{
    private static readonly ResponseField Plain =
        new("", "", None<string>(), FieldKind.Text, null, None<SetChoice>(), null, null, null, false, None<string>(), null);

    [Fact]
    public void A_response_with_all_it_can_say_arrives()
    {
        Response response = Read(Acme.Responses("""
            - name: Ask
              summary: "Reply  to\n  a question."
              charset: windows-1251
              options: { all: [0, 1, -2], sender_kind: [sms, e-mail] }
              reply: { sms_cnt: integer }
              result: { id: text }
              lists: [sent, refused]
              items: one
              error:
                code: [error, code]
                set: Status
                message: [text, message]
                flag: success
                within: problem
                details: { list: [errors, error], element: elementId, message: message }
                fields: { phone-number: digits }
              layouts: [{ format: form }]
            """));

        Assert.Equal(
            new Response(
                "Ask", "Reply to a question.", "windows-1251",
                List(
                    new ResponseOption("all", "All", List("0", "1", "-2"), true),
                    new ResponseOption("sender_kind", "SenderKind", List("sms", "e-mail"), false)),
                List(Plain with { Key = "sms_cnt", Name = "SmsCnt", Kind = FieldKind.Integer }),
                List(Plain with { Key = "id", Name = "Id" }),
                List("sent", "refused"),
                List("one"),
                new ErrorShape(
                    List("error", "code"), "Status", List("text", "message"), "success", "problem",
                    new ErrorDetails(List("errors", "error"), "elementId", "message"),
                    List(Plain with { Key = "phone-number", Name = "PhoneNumber", Kind = FieldKind.Digits })),
                List(Of(LayoutFormat.Form))),
            response);
    }

    [Fact]
    public void A_response_with_little_to_say_arrives()
    {
        Response response = Read(Acme.Ask("""
            error: { code: error, set: Status }
            layouts: [{ format: json }]
            """));

        Assert.Equal("utf-8", response.Charset);
        Assert.Equal(0, response.Options.Count + response.Reply.Count + response.Result.Count + response.Lists.Count + response.Items.Count);
        Assert.Equal(new ErrorShape(List("error"), "Status", None<string>(), null, null, null, None<ResponseField>()), response.Error);
    }

    [Theory]
    [InlineData("text", FieldKind.Text)]
    [InlineData("digits", FieldKind.Digits)]
    [InlineData("integer", FieldKind.Integer)]
    [InlineData("decimal", FieldKind.Decimal)]
    [InlineData("boolean", FieldKind.Boolean)]
    [InlineData("isoTime", FieldKind.IsoTime)]
    public void A_type_of_one_word_arrives_in_either_form(string word, FieldKind kind)
    {
        ResponseField expected = Plain with { Key = "some_thing", Name = "SomeThing", Kind = kind };

        Assert.Equal(expected, Field("some_thing: " + word));
        Assert.Equal(expected, Field($"some_thing: {{ type: {word} }}"));
    }

    [Fact]
    public void All_that_goes_with_any_type_arrives() => Assert.Equal(
        Plain with
        {
            Key = "isSpam",
            Name = "Spam",
            Kind = FieldKind.Boolean,
            Aliases = List("spam", "is_spam"),
            IsRequired = true,
            Failed = List("true", "present"),
            Summary = "Whether it is spam.",
        },
        Field("""
            isSpam:
              { type: boolean, name: Spam, alias: [spam, is_spam], required: true, failed: [true, present], summary: Whether it  is spam. }
            """));

    [Theory]
    [InlineData("state: { code: Status }", FieldKind.Code, "Status", null, null)]
    [InlineData("state: { bits: Flags }", FieldKind.Bits, "Flags", null, null)]
    [InlineData("state: { texts: \" \" }", FieldKind.Texts, null, " ", null)]
    [InlineData("state: { unixTime: seconds }", FieldKind.UnixTime, null, null, null)]
    [InlineData("state: { localTime: dd.MM.yyyy }", FieldKind.LocalTime, null, "dd.MM.yyyy", null)]
    [InlineData("state: { localTime: yyMMdd HH, offset: '-05:30' }", FieldKind.LocalTime, null, "yyMMdd HH", -330)]
    [InlineData("state: { localTime: yyMMddTHHmmss, offset: +00:00, unixTime: seconds }", FieldKind.UnixTime, null, "yyMMddTHHmmss", 0)]
    public void A_type_with_something_of_its_own_arrives(string field, FieldKind kind, string? type, string? pattern, int? offset) => Assert.Equal(
        Plain with { Key = "state", Name = "State", Kind = kind, Type = type, Pattern = pattern, OffsetMinutes = offset }, Field(field));

    [Fact]
    public void The_sets_that_an_option_chooses_from_arrive()
    {
        Response response = Read(Acme.Ask("""
            options: { subject: [sms, email] }
            result: { err: { code: { email: Kind, sms: Status }, by: subject, failed: sms } }
            layouts: [{ format: json }]
            """));

        Assert.Equal(
            Plain with
            {
                Key = "err",
                Name = "Err",
                Kind = FieldKind.ChosenCode,
                Choices = List(new SetChoice("email", "Kind"), new SetChoice("sms", "Status")),
                By = "subject",
                Failed = List("sms"),
            },
            response.Result[0]);
    }

    [Fact]
    public void Layouts_arrive_in_their_order()
    {
        EquatableArray<Layout> layouts = Read(Acme.Layouts("""
            - { format: xml, root: [answer, result], list: [answers], ok: All right }
            - { format: keyValue, free: [note, remark], behind: id }
            - format: json
            """)).Layouts;

        Assert.Equal(
            [
                Of(LayoutFormat.Xml) with { Roots = List("answer", "result"), ListRoots = List("answers"), Ok = "All right" },
                Of(LayoutFormat.KeyValue) with { Free = List("note", "remark"), Behind = "id" },
                Of(LayoutFormat.Json),
            ],
            layouts);
    }

    [Fact]
    public void A_pattern_arrives_as_its_parts() => Assert.Equal(
        List(Row(Literal("OK "), Key("id"), Literal(";["), Key("note"), Literal("].")) with { Delimiter = ';' }),
        Rows("- 'OK {id};\\[{note}\\].'"));

    [Fact]
    public void A_fixed_word_arrives() => Assert.Equal(
        List(Row(Literal("OK"))), Read(Acme.Layouts("- { format: text, rows: [OK] }")).Layouts[0].Rows);

    [Fact]
    public void Optional_parts_arrive_as_rows_with_and_without_them()
    {
        IEnumerable<string> rows = Rows("- '{id}[;{sent}];{cost}[; {kind}]'").Select(Written);

        Assert.Equal(["{id};{sent};{cost}; {kind}", "{id};{sent};{cost}", "{id};{cost}; {kind}", "{id};{cost}"], rows);
    }

    [Fact]
    public void Literal_text_around_an_optional_part_that_is_missing_arrives_in_one() => Assert.Equal(
        [2, 1],
        Read(Acme.Layouts("- { format: text, rows: ['OK[ {id}], done'] }")).Layouts[0].Rows.Select(r => r.Parts.Count(p => p.Literal != null)));

    [Fact]
    public void Conditions_arrive_with_their_values()
    {
        LayoutRow row = Rows("- { row: '{state};{id}', when: { all: 0, subject: [sms, email] }, only: { state: [-3, 1] } }").Single();

        Assert.Equal(List(new RowCondition("all", List("0")), new RowCondition("subject", List("sms", "email"))), row.When);
        Assert.Equal(List(new RowCondition("state", List("-3", "1"))), row.Only);
    }

    [Fact]
    public void Conditions_arrive_in_each_row_of_a_pattern()
    {
        EquatableArray<LayoutRow> rows = Rows("- { row: '{state}[;{id}]', when: { all: 0 }, only: { state: 1 } }");

        Assert.Equal(["{state};{id}", "{state}"], rows.Select(Written));
        Assert.All(rows, row => Assert.Equal((1, 1), (row.When.Count, row.Only.Count)));
    }

    [Fact]
    public void Open_fields_arrive_in_the_rows_that_have_them()
    {
        EquatableArray<LayoutRow> rows = Rows("- { row: '{id};{note}[;{cost};{remark}]', rest: note, free: [remark] }");

        Assert.Equal(["note", "note"], rows.Select(r => r.Rest));
        Assert.Equal([List("remark"), None<string>()], rows.Select(r => r.Free));
    }

    [Fact]
    public void The_message_takes_the_rest_of_an_errors_line()
    {
        Layout layout = Read(Acme.Layouts("""
            - format: keyValue
              error: ["ERROR = {error} ({text})[, ID - {number}]", "FATAL {error}"]
            """)).Layouts[0];

        Assert.Equal(["ERROR = {error} ({text}), ID - {number}", "ERROR = {error} ({text})", "FATAL {error}"], layout.Errors.Select(Written));
        Assert.Equal(["text", "text", null], layout.Errors.Select(r => r.Rest));
        Assert.Empty(layout.Rows);
    }

    [Fact]
    public void Elements_by_position_arrive_as_keys()
    {
        Layout layout = Read(Acme.Layouts("""
            - format: xml
              root: answer
              positional: entry
              rows:
                - [success, "-", id]
                - { keys: [success, error], each: [state, "-", note] }
            """)).Layouts[0];

        Assert.Equal("entry", layout.Positional);
        Assert.Equal(
            List(
                Row(Key("success"), Key("-"), Key("id")),
                Row(Key("success"), Key("error")) with { Each = List("state", "-", "note") }),
            layout.Rows);
    }

    [Fact]
    public void Details_of_an_error_arrive_as_what_is_repeated()
    {
        Response response = Read(Acme.Ask("""
            error: { code: error, set: Status, message: text, flag: success, details: { list: errors, element: id, message: message } }
            layouts: [{ format: xml, root: result, positional: entry, rows: [{ keys: [success, error, text], each: [id, message] }] }]
            """));

        Assert.Equal(List(Row(Key("success"), Key("error"), Key("text")) with { Each = List("id", "message") }), response.Layouts[0].Rows);
    }

    [Fact]
    public void Charsets_arrive_as_they_are_written() => Assert.All(Words.Charsets, charset => Assert.Equal(
        charset, Read(Acme.Ask($"charset: {charset}\nreply: {{ id: text }}\nlayouts: [{{ format: json }}]")).Charset));

    private static EquatableArray<T> None<T>()
        where T : IEquatable<T> => new([]);

    private static EquatableArray<T> List<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    private static Layout Of(LayoutFormat format) =>
        new(format, None<string>(), None<string>(), null, null, None<LayoutRow>(), None<LayoutRow>(), None<string>(), null);

    private static RowPart Literal(string text) => new(text, null);

    private static RowPart Key(string key) => new(null, key);

    private static LayoutRow Row(params RowPart[] parts) =>
        new(List(parts), null, null, None<string>(), None<RowCondition>(), None<RowCondition>(), None<string>());

    private static string Written(LayoutRow row) => string.Concat(row.Parts.Select(p => p.Literal ?? $"{{{p.Field}}}"));

    private static ResponseField Field(string field) => Read(Acme.Result(field)).Result.Single();

    private static EquatableArray<LayoutRow> Rows(string rows) => Read(Acme.Lines(rows)).Layouts[0].Rows;

    private static Response Read(string text)
    {
        CatalogueReading reading = CatalogueReader.Read(MarkedText.File, text);
        Assert.True(reading.Findings.Count == 0, Outline.Of(reading.Findings));
        return reading.Model!.Responses.Single();
    }
}
