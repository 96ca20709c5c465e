using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Diff;

/// <summary>Two versions of real catalogues, with one change of each kind.</summary>
public sealed class DiffTests
{
    private const string Row = "      - code: 3\n        name: Expired\n";

    /// <summary>A change of a catalogue, and what is said of it: effect, change, where, what, was, is.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        // the catalogue
        { "smscentre", "title: SMSCentre\n", "title: SMSC\n", "safe|changed||title|SMSCentre|SMSC" },
        { "smscentre", "  retrieved: 2026-11-21\n", "  retrieved: 2026-12-01\n", "safe|changed||source|Message statuses, 2026-11-21, https://smscentre.com|Message statuses, 2026-12-01, https://smscentre.com" },

        // sets
        { "smscentre", "  - name: TemplateType\n", "  - name: Kind\n    title: Kind\n    summary: A kind.\n    wire: integer\n    codes: []\n  - name: TemplateType\n", "safe|added|Kind|set||" },
        { "smscentre", "title: message type\n", "title: types\n", "safe|changed|MessageType|title|message type|types" },
        { "smscentre", "summary: What kind of message a status is about.\n", "summary: A kind.\n    retired: { because: Nobody asks. }\n", "safe|changed|MessageType|summary|What kind of message a status is about.|A kind.; safe|retired|MessageType|set||Nobody asks." },

        // rows
        { "smscentre", Row, "      - code: 33\n        name: Lost\n        text: Lost.\n        label: Lost\n        category: Undelivered\n" + Row, "safe|added|MessageStatus.Lost (33)|code||Lost." },
        { "smscentre", Row, Row + "        retired: { because: Not sent any more. }\n", "safe|retired|MessageStatus.Expired (3)|code||Not sent any more." },
        { "smscentre", Row, "      - code: 3\n        name: TimedOut\n", "breaks compile|changed|MessageStatus.Expired (3)|name|Expired|TimedOut" },
        { "smscentre", Row, "      - code: 3\n        name: TimedOut\n        formerly: [Expired]\n", "safe|changed|MessageStatus.Expired (3)|name|Expired|TimedOut" },
        { "smscentre", Row, "      - code: 34\n        name: Expired\n", "breaks at run time|changed|MessageStatus.Expired (3)|code|3|34" },
        { "smscentre", "      - code: 5\n        name: DeleteFailed\n        text: Error deleting a message.\n        category: Conflict\n", "", "breaks compile|removed|RequestError.DeleteFailed (5)|code|Error deleting a message.|" },
        { "smscentre", "        text: Error deleting a message.\n        category: Conflict\n", "        text: Could not delete.\n        category: NotFound\n", "changes behaviour|changed|RequestError.DeleteFailed (5)|category|Conflict|NotFound; safe|changed|RequestError.DeleteFailed (5)|text|Error deleting a message.|Could not delete." },
        { "smscentre", "permanent: { value: false, stated: The IP address is temporarily blocked. }", "permanent: { value: true, stated: The IP address is temporarily blocked. }", "changes behaviour|changed|RequestError.IpBlocked (4)|permanent|no|yes" },
        { "smscentre", "retry: { value: true, after: 60s,", "retry: { value: true, after: 5m,", "changes behaviour|changed|RequestError.TooManyRequests (9)|retry|yes after 60s (inferred)|yes after 300s (inferred)" },
        { "smscentre", "because: The fault lies in the request itself. }", "because: It is wrong. }", "safe|changed|RequestError.InvalidParameters (1)|permanent because|The fault lies in the request itself.|It is wrong." },
        { "smscentre", "label: Flash-SMS\n", "label: Flash\n", "changes behaviour|changed|MessageType.FlashSms (1)|label|Flash-SMS|Flash" },
        { "smsmanager", "en: The request is being sent.\n", "en: It is being sent.\n", "safe|changed|RequestState.Sending (1)|en|The request is being sent.|It is being sent." },
        { "octopush", "        name: Acknowledged\n        value: 1\n", "        name: Acknowledged\n        value: 91\n", "breaks at run time|changed|DeliveryStatus.Acknowledged (ACK)|value|1|91" },

        // bit fields
        { "smscentre", "name: IsTemplate, text: is a sign of a template message. }\n", "name: Template, text: a template. }\n      - { bits: 11, name: IsTest }\n", "breaks compile|changed|MessageFlags.IsTemplate|name|IsTemplate|Template; safe|changed|MessageFlags.IsTemplate|text|is a sign of a template message.|a template.; safe|added|MessageFlags.IsTest|bits||11" },
        { "smscentre", "{ bits: 5, name: SecondBalance", "{ bits: 6, name: SecondBalance", "breaks at run time|changed|MessageFlags.SecondBalance|bits|5|6" },
        { "smscentre", "      - { bits: 8, name: IsTemplate, text: is a sign of a template message. }\n", "", "breaks compile|removed|MessageFlags.IsTemplate|bits|8|" },

        // responses
        { "smscentre", "cost: { type: decimal, summary: \"What the message cost, in the account's currency.\" }", "cost: { type: integer, summary: What it cost. }", "breaks compile|changed|Status.result.cost|type|decimal|integer; safe|changed|Status.result.cost|summary|What the message cost, in the account's currency.|What it cost." },
        { "smscentre", "      id: { type: digits, summary: \"The message's id, given where several were asked for.\" }\n", "      id: { type: digits, summary: \"The message's id, given where several were asked for.\" }\n      extra: text\n", "safe|added|Status.result.extra|field||text" },
        { "smscentre", "last_date: { localTime: dd.MM.yyyy HH:mm:ss, offset: \"+03:00\", alias: check_time,", "last_date: { localTime: dd.MM.yyyy HH:mm:ss, alias: [check_time, checked],", "breaks compile|changed|Status.result.last_date|type|time|time without an offset; safe|added|Status.result.last_date|alias||checked" },
        { "smscentre", "status: { code: MessageStatus, required: true,", "status: { code: MessageStatus, failed: error,", "changes behaviour|changed|Status.result.status|required|yes|no; changes behaviour|added|Status.result.status|failed||error" },
        { "smscentre", "        root: [sms, result]\n", "        root: [sms, result, answer]\n", "changes behaviour|changed|Status.layouts.xml|layout||" },
        { "smscentre", "    summary: Reply of status.php to one or several message ids.\n    charset: windows-1251\n", "    summary: A reply.\n    charset: koi8-r\n", "breaks at run time|changed|Status|charset|windows-1251|koi8-r; safe|changed|Status|summary|Reply of status.php to one or several message ids.|A reply." },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_told_with_its_effect(string provider, string old, string now, string expected)
    {
        string text = File.ReadAllText(Repository.File($"catalog/{provider}.yaml"));
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The catalogue has no: {old}");
        using var folder = new TemporaryFolder();
        folder.With("old.yaml", text).With("new.yaml", text[..at] + now + text[(at + old.Length)..]);

        ToolResult result = Tool.RunIn(folder, "diff", "old.yaml", "new.yaml", "--json", "--fail-on", "breaking");

        Assert.Equal("", result.Error);
        Assert.Equal(expected.Split("; "), Lines(result));
        Assert.Equal(expected.Contains("breaks", StringComparison.Ordinal) ? ExitCode.WrongInput : ExitCode.Done, result.ExitCode);
    }

    [Fact]
    public void What_is_added_one_way_is_removed_the_other_way()
    {
        using var folder = new TemporaryFolder();
        string text = File.ReadAllText(Repository.File("catalog/smscentre.yaml"));
        folder.With("more.yaml", text).With("less.yaml", text[..text.IndexOf("bit-fields:", StringComparison.Ordinal)]);

        Assert.Contains("breaks compile|removed|MessageFlags|bit field||", Lines(Tool.RunIn(folder, "diff", "more.yaml", "less.yaml", "--json")));
        Assert.Contains("safe|added|Status|response||", Lines(Tool.RunIn(folder, "diff", "less.yaml", "more.yaml", "--json")));
    }

    [Fact]
    public void Codes_that_change_places_break_at_run_time_though_the_names_stay()
    {
        using var folder = new TemporaryFolder();
        const string Two = "      - { code: 7, name: NoCredit, text: a, category: NoCredit }\n      - { code: 8, name: Late, text: b, category: Expired }\n";
        string head = OwnFiles.Acme[..OwnFiles.Acme.IndexOf("      - code: 7", StringComparison.Ordinal)];
        folder.With("old.yaml", head + Two).With("new.yaml", head + Two.Replace("code: 7", "code: 0", StringComparison.Ordinal).Replace("code: 8", "code: 7", StringComparison.Ordinal).Replace("code: 0", "code: 8", StringComparison.Ordinal));

        IEnumerable<string> lines = Lines(Tool.RunIn(folder, "diff", "old.yaml", "new.yaml", "--json"));

        Assert.Equal(["breaks at run time|changed|SendError.NoCredit (7)|name|NoCredit|Late", "breaks at run time|changed|SendError.Late (8)|name|Late|NoCredit"], lines.Where(line => line.Contains("|name|", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_last_answer_to_a_question_takes_its_method_with_it()
    {
        using var folder = new TemporaryFolder();
        folder.With("new.yaml", OwnFiles.Acme).With("old.yaml", OwnFiles.Acme + "        inferred: { final: { value: true, because: It is over. } }\n");

        Assert.Equal(
            ["breaks compile|removed|SendError|IsFinal()||", "changes behaviour|removed|SendError.NoCredit (7)|final|yes (inferred)|", "safe|removed|SendError.NoCredit (7)|final because|It is over.|"],
            Lines(Tool.RunIn(folder, "diff", "old.yaml", "new.yaml", "--json")));
    }

    [Fact]
    public void An_overlay_is_compared_on_top_of_what_it_extends()
    {
        using var folder = new TemporaryFolder();
        folder.With("old.smscodes.yaml", OwnFiles.SmsCentre).With("new.smscodes.yaml", OwnFiles.SmsCentre.Replace("name: Parked", "name: Held", StringComparison.Ordinal));

        Assert.Equal(["breaks compile|changed|MessageStatus.Parked (77)|name|Parked|Held"], Lines(Tool.RunIn(folder, "diff", "old.smscodes.yaml", "new.smscodes.yaml", "--json")));
    }

    [Fact]
    public void For_people_and_for_pull_requests()
    {
        using var folder = new TemporaryFolder();
        folder.With("old.yaml", OwnFiles.Acme).With("new.yaml", OwnFiles.Acme.Replace("name: NoCredit", "name: Broke", StringComparison.Ordinal).Replace("Insufficient funds.", "\"No | <b>funds</b>, @you\"", StringComparison.Ordinal));

        ToolResult table = Tool.RunIn(folder, "diff", "old.yaml", "new.yaml");
        ToolResult markdown = Tool.RunIn(folder, "diff", "old.yaml", "new.yaml", "--markdown");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (table.ExitCode, markdown.ExitCode));
        Assert.StartsWith("Effect          Change   Where                        What  Was                  Is", table.FirstLine, StringComparison.Ordinal);
        Assert.StartsWith("breaks compile  changed  Acme SendError.NoCredit (7)  name  NoCredit             Broke", table.Lines[1], StringComparison.Ordinal);
        Assert.Contains("2 changes: 1 breaks compile, 1 safe.", table.Lines);
        Assert.Equal(
            """
            2 changes: 1 breaks compile, 1 safe.

            | effect | change | where | what | was | is |
            |---|---|---|---|---|---|
            | **breaks compile** | changed | Acme SendError.NoCredit (7) | name | NoCredit | Broke |
            | safe | changed | Acme SendError.NoCredit (7) | text | Insufficient funds. | No \| &#60;b&#62;funds&#60;/b&#62;, &#64;you |

            """,
            markdown.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Nothing_changed()
    {
        using var folder = new TemporaryFolder();
        folder.With("old.yaml", OwnFiles.Acme).With("new.yaml", "# moved\n" + OwnFiles.Acme);

        Assert.Equal("Nothing changed.", Tool.RunIn(folder, "diff", "old.yaml", "new.yaml").Output.Trim());
        Assert.Equal("Nothing changed.", Tool.RunIn(folder, "diff", "old.yaml", "new.yaml", "--markdown").Output.Trim());
        Assert.Equal("[]", Tool.RunIn(folder, "diff", "old.yaml", "new.yaml", "--json", "--fail-on", "breaking").Output.Trim());
    }

    [Fact]
    public void What_cannot_be_compared_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.With("old.yaml", OwnFiles.Acme).With("new.yaml", OwnFiles.Acme + "colour: red\n").With("empty/readme.md", "");

        ToolResult broken = Tool.RunIn(folder, "diff", "old.yaml", "new.yaml");
        Assert.Equal((ExitCode.WrongInput, ""), (broken.ExitCode, broken.Output));
        Assert.StartsWith("new.yaml(18,1): error SMSC0020: ", broken.Error, StringComparison.Ordinal);
        Assert.Contains("smscodes: 'new.yaml' has mistakes, so that it can't be compared.", broken.Error, StringComparison.Ordinal);
        Assert.StartsWith("smscodes: there is no file or folder 'none.yaml'.", Tool.RunIn(folder, "diff", "none.yaml", "old.yaml").Error, StringComparison.Ordinal);
        Assert.StartsWith("smscodes: there is no *.yaml in 'empty'.", Tool.RunIn(folder, "diff", "old.yaml", "empty").Error, StringComparison.Ordinal);
    }

    private static List<string> Lines(ToolResult result) =>
    [
        .. result.Json().EnumerateArray().Select(change =>
            string.Join('|', new[] { "effect", "change", "where", "what", "old", "new" }.Select(key => change.GetProperty(key).GetString()))),
    ];
}
