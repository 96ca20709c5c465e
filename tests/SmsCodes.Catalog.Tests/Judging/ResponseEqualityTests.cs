using System;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>A response compares by what it says, and so does the fingerprint of its catalogue.</summary>
public sealed class ResponseEqualityTests
{
    private static readonly string Original = Acme.Ask("""
        charset: koi8-r
        options: { all: [0, 1], subject: [sms, email] }
        reply: { count: { type: integer, failed: positive } }
        result:
          state: { code: Status, required: true, failed: [-3], alias: [st], summary: Its state. }
          err: { code: { sms: Status, email: Kind }, by: subject }
          date: { unixTime: seconds, localTime: yyyy-MM-dd, offset: "+03:00" }
          note: text
          remark: text
        lists: [sent]
        items: [one]
        error:
          code: [error]
          set: Kind
          message: [text]
          flag: success
          within: problem
          details: { list: [errors], element: id, message: message }
          fields: { id: text }
        layouts:
          - { format: xml, root: [answer], list: [answers], ok: OK, positional: entry, rows: [{ keys: [success], each: [note] }] }
          - { format: keyValue, free: [note], behind: remark, error: "ERROR = {error}" }
          - format: delimited
            delimiter: ";"
            rows: [{ row: "{state};{note};{remark}", when: { all: 0 }, only: { state: 1 }, rest: note, free: [remark] }]
        """);

    [Theory]
    [InlineData("charset: koi8-r", "charset: utf-8")]
    [InlineData("Reply to a question.", "Reply to questions.")]
    [InlineData("all: [0, 1]", "all: [0, 2]")]
    [InlineData("subject: [sms, email] }\n", "subject: [sms, email], more: [0] }\n")]
    [InlineData("failed: positive", "failed: present")]
    [InlineData("type: integer, failed: positive", "type: integer")]
    [InlineData("required: true", "required: false")]
    [InlineData("failed: [-3]", "failed: [1]")]
    [InlineData("alias: [st]", "alias: [st, stat]")]
    [InlineData("summary: Its state.", "summary: The state.")]
    [InlineData("summary: Its state.", "name: Situation")]
    [InlineData("sms: Status, email: Kind", "sms: Kind, email: Status")]
    [InlineData("localTime: yyyy-MM-dd", "localTime: yyyy/MM/dd")]
    [InlineData("offset: \"+03:00\"", "offset: \"+03:30\"")]
    [InlineData(", offset: \"+03:00\"", "")]
    [InlineData("note: text\n", "note: { type: text, failed: present }\n")]
    [InlineData("lists: [sent]", "lists: [sent, lost]")]
    [InlineData("items: [one]", "items: [two]")]
    [InlineData("code: [error]", "code: [error, code]")]
    [InlineData("set: Kind", "set: Status")]
    [InlineData("message: [text]", "message: [text, info]")]
    [InlineData("within: problem", "within: trouble")]
    [InlineData("list: [errors]", "list: [error]")]
    [InlineData("element: id", "element: number")]
    [InlineData("message: message", "message: words")]
    [InlineData("fields: { id: text }", "fields: { id: digits }")]
    [InlineData("root: [answer]", "root: [reply]")]
    [InlineData("list: [answers]", "list: [replies]")]
    [InlineData("ok: OK", "ok: Fine")]
    [InlineData("positional: entry", "positional: item")]
    [InlineData("keys: [success]", "keys: [success, error]")]
    [InlineData("each: [note]", "each: [remark]")]
    [InlineData("free: [note], behind: remark", "free: [remark], behind: note")]
    [InlineData("behind: remark", "behind: state")]
    [InlineData("ERROR = {error}", "ERROR: {error}")]
    [InlineData("delimiter: \";\"", "delimiter: \":\"")]
    [InlineData("when: { all: 0 }", "when: { all: 1 }")]
    [InlineData("only: { state: 1 }", "only: { state: -3 }")]
    [InlineData("rest: note, free: [remark]", "rest: remark, free: [note]")]
    [InlineData("rest: note, free: [remark]", "rest: note")]
    public void A_change_of_content_makes_another_model_and_another_fingerprint(string from, string to)
    {
        Model.Catalogue original = Read(Original);
        Model.Catalogue changed = Read(Change(from, to).Replace("{state};{note};{remark}", to.Contains("\":\"", StringComparison.Ordinal)
            ? "{state}:{note}:{remark}"
            : "{state};{note};{remark}", StringComparison.Ordinal));

        Assert.NotEqual(original, changed);
        Assert.NotEqual(Fingerprint.Of(original), Fingerprint.Of(changed));
    }

    [Theory]
    [InlineData("charset: koi8-r\n", "# A charset.\n    charset: koi8-r\n")]
    [InlineData("lists: [sent]", "lists: sent")]
    [InlineData("when: { all: 0 }", "when: { all: [0] }")]
    [InlineData("only: { state: 1 }", "only: { state: '1' }")]
    [InlineData("note: text\n", "note: { type: text }\n")]
    public void A_change_of_form_leaves_both_equal(string from, string to)
    {
        Model.Catalogue original = Read(Original);
        Model.Catalogue changed = Read(Change(from, to));

        Assert.Equal(original, changed);
        Assert.Equal(original.GetHashCode(), changed.GetHashCode());
        Assert.Equal(Fingerprint.Of(original), Fingerprint.Of(changed));
    }

    private static string Change(string from, string to)
    {
        Assert.Contains(from, Original, StringComparison.Ordinal);
        return Original.Replace(from, to, StringComparison.Ordinal);
    }

    private static Model.Catalogue Read(string text)
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", text);
        Assert.True(reading.Findings.Count == 0, Outline.Of(reading.Findings));
        return reading.Model!;
    }
}
