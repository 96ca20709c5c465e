using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Replies.Tests.Hostile;

/// <summary>Bodies that want to break a parser: each is refused or read, and nothing of it is in what an exception says.</summary>
public sealed class HostileBodyTests
{
    private const string Secret = "SECRET4711";
    private const int MostBytes = 16 * 1024 * 1024;

    private static readonly Dictionary<string, Func<IParsing>> Parsings = new()
    {
        ["Status"] = () => Responses.CentreStatus(),
        ["Status, all=1"] = () => Responses.CentreStatus(1, Subject.Sms),
        ["Status, HLR"] = () => Responses.CentreStatus(2, Subject.Hlr),
        ["Centre send"] = () => Responses.CentreSend(),
        ["Delete"] = () => Responses.CentreDelete,
        ["Octopush"] = () => Responses.OctopushSend,
        ["Octopush report"] = () => Responses.OctopushDeliveryReport,
        ["SMSPartner"] = () => Responses.PartnerSend,
        ["SMSPartner status"] = () => Responses.PartnerStatus,
        ["SMSPartner HLR"] = () => Responses.PartnerHlrNotification,
        ["SerwerSMS"] = () => Responses.SerwerSend,
        ["SmsManager"] = () => Responses.ManagerSend,
        ["SmsManager state"] = () => Responses.ManagerRequestStatus,
    };

    /// <summary>Small bodies that no response is meant to read.</summary>
    private static readonly Dictionary<string, string> Refused = new()
    {
        ["nothing"] = "",
        ["blanks"] = " \r\n\t ",
        ["a mark of byte order"] = "\uFEFF",
        ["a null byte"] = "\0",
        ["a page"] = $"<html><body><h1>502 Bad Gateway</h1>{Secret}</body></html>",
        ["words"] = $"Service unavailable {Secret}",
        ["DTD"] = $"<!DOCTYPE sms [<!ENTITY a \"{Secret}\">]><sms><status>1</status><message>&a;</message></sms>",
        ["DTD of another place"] = $"<!DOCTYPE octopush SYSTEM \"http://127.0.0.1:9/{Secret}.dtd\"><octopush><error_code>000</error_code></octopush>",
        ["DTD of parameters"] = "<!DOCTYPE result [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p;]><result>OK</result>",
        ["an external entity"] = "<!DOCTYPE sms [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sms><status>1</status><message>&a;</message></sms>",
        ["a billion laughs"] = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\">" + string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat("&a" + (i == 1 ? "" : "" + (i - 1)) + ";", 10))}\">"))
            + "]><sms><status>1</status><message>&a9;</message></sms>",
        ["an unknown entity"] = $"<sms><status>1</status><message>&{Secret};</message></sms>",
        ["an unclosed tag"] = $"<sms><status>1</status><message>{Secret}",
        ["an open tag"] = "<sms",
        ["an open attribute"] = $"<sms a=\"{Secret}",
        ["an open comment"] = "<!-- ",
        ["crossed tags"] = "<sms><status>1</sms></status>",
        ["a null byte in XML"] = "<sms><status>1</status><message>a\0b</message></sms>",
        ["two roots"] = "<sms><status>1</status></sms><sms><status>2</status></sms>",
        ["half of JSON"] = $"{{\"status\":1,\"message\":\"{Secret}",
        ["JSON with comments"] = $"{{\"status\":1,\"code\":200,\"success\":true /* {Secret} */}}",
        ["JSON with a comma too many"] = "{\"status\":1,\"code\":200,\"success\":true,}",
        ["JSON with a comma too many in a list"] = "[{\"status\":1},]",
        ["NaN"] = "{\"status\":NaN,\"code\":NaN,\"success\":NaN}",
        ["Infinity"] = "{\"status\":-Infinity,\"code\":Infinity,\"success\":Infinity}",
        ["JSON with single quotes"] = "{'status':1,'code':200}",
        ["two documents"] = "{\"status\":1,\"code\":200}{\"status\":2}",
        ["a null byte in JSON"] = "{\"status\":1,\"code\":200,\"message\":\"a\0b\"}",
        ["a zero before a number"] = "{\"status\":01,\"code\":0200}",
        ["a wrong escape"] = "{\"status\":1,\"code\":200,\"message\":\"\\x41\"}",
        ["a short escape"] = "{\"status\":1,\"code\":200,\"message\":\"\\u12\"}",
        ["the same status twice"] = "{\"status\":1,\"status\":2,\"code\":200,\"code\":201,\"success\":true,\"success\":false}",
        ["deep JSON"] = Repeat("[", 10_000) + Repeat("]", 10_000),
        ["deep objects"] = Repeat("{\"items\":", 10_000) + "1" + Repeat("}", 10_000),
        ["deep JSON within a member"] = "{\"status\":1,\"code\":200,\"x\":" + Repeat("[", 10_000) + Repeat("]", 10_000) + "}",
        ["deep XML"] = Repeat("<sms>", 10_000) + Repeat("</sms>", 10_000),
        ["deep XML within"] = "<sms><status>1</status>" + Repeat("<x>", 10_000) + Repeat("</x>", 10_000) + "</sms>",
        ["deep XML, never closed"] = Repeat("<list>", 10_000),
        ["a form with half an escape"] = $"status=DELIVERED&message_id={Secret}%2",
        ["a form with a wrong escape"] = $"status=DELIVERED&errorGrpId=0&message_id=%zz{Secret}",
        ["a form with a lone sign"] = "status=DELIVERED&errorGrpId=0&%",
        ["a form with a field twice"] = "status=DELIVERED&status=UNDEFINED&errorGrpId=0&errorGrpId=1",
    };

    public static TheoryData<string> RefusedNames { get; } = [.. Refused.Keys];

    public static TheoryData<string> ParsingNames { get; } = [.. Parsings.Keys];

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(RefusedNames))]
    public Task A_hostile_body_is_refused_and_not_repeated(string name) => Guard.Run(() =>
    {
        foreach (Func<IParsing> parsing in Parsings.Values)
        {
            AssertRefused(parsing(), Refused[name]);
            AssertRefused(parsing(), "\uFEFF \r\n" + Refused[name]);
        }
    });

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(ParsingNames))]
    public Task Bytes_of_another_charset_never_throw(string name) => Guard.Run(() =>
    {
        IParsing parsing = Parsings[name]();
        string[] bodies =
        [
            "{\"status\":1,\"message\":\"Ж\"}", "<sms><status>1</status><message>Ж</message></sms>", "Status = 1, err = 0, message = Ж", "1,2,3", "OK|Ж", "status=Ж",
        ];
        Encoding[] charsets =
        [
            Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1, Encoding.ASCII, Encoding.UTF8, new UTF8Encoding(true, true), CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!,
        ];
        foreach (string body in bodies)
        {
            foreach (Encoding written in charsets)
            {
                byte[] bytes = [.. written.GetPreamble(), .. written.GetBytes(body)];
                parsing.Utf8(bytes);
                foreach (Encoding read in charsets)
                    parsing.In(read, bytes);
            }
        }
    });

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(ParsingNames))]
    public Task Halves_of_pairs_and_wrong_bytes_are_read_as_what_they_are_not(string name) => Guard.Run(() =>
    {
        IParsing parsing = Parsings[name]();
        string[] texts =
        [
            "{\"status\":1,\"message\":\"a\uD800\"}", "{\"status\":1,\"message\":\"\\ud800\"}", "{\"status\":1,\"message\":\"\\udc00\\ud800\\u0041\"}", "{\"\\ud800\":1,\"status\":1}",
            "<sms><status>1</status><message>\uDC00</message></sms>", "Status = 1, message = \uD800, comment = , type = 0", "1,2,3,4,5,6,7,8,\uD800, , 0", "OK|\uD800", "status=%D0",
            "{\"status\":\"\uD800\"}", "{\"code\":\"\uD800\"}", "ERROR|\uD800", "ERROR = \uD800", "0,-\uD800",
        ];
        foreach (string text in texts)
        {
            parsing.Text(text);
            byte[] bytes = Encoding.Latin1.GetBytes(text.Replace("\uD800", "\u00ED\u00A0\u0080").Replace("\uDC00", "\u00C0\u0080"));
            parsing.Utf8(bytes);
            parsing.Utf8([.. bytes, 0xFF]);
            parsing.Utf8([0xEF, 0xBB, .. bytes]);
        }
    });

    [Fact]
    public void Halves_of_pairs_become_the_sign_for_what_is_unknown()
    {
        foreach (string message in new[] { "a\uD800b", "a\\ud800b", "a\\udc00b" })
            Assert.Equal("a\uFFFDb", StatusReply.Parse($"{{\"status\":1,\"message\":\"{message}\"}}").Results[0].Message);
        Assert.Equal("a\U00010000b", StatusReply.Parse("{\"status\":1,\"message\":\"a\\ud800\\udc00b\"}").Results[0].Message);
    }

    [Theory(Timeout = Guard.Milliseconds)]
    [InlineData("{\"status\":1,\"message\":\"", "a", "\"}", 15)]
    [InlineData("<sms><status>1</status><message>", "a", "</message></sms>", 15)]
    [InlineData("Status = 1, message = ", "a", ", comment = , type = 0", 15)]
    [InlineData("1,2,3,4,5,6,7,8,", ",", ", a, 0", 15)]
    [InlineData("{\"status\":1,\"message\":\"", "\\u0416", "\"}", 3)]
    [InlineData("{\"status\":1,\"x\":[", "1,", "1]}", 3)]
    [InlineData("<sms><status>1</status><message>", "a&amp;", "</message></sms>", 3)]
    [InlineData("<sms><status>1</status><message>", "<![CDATA[a]]>", "</message></sms>", 3)]
    [InlineData("<sms><status>1</status><message>", "a<!---->", "</message></sms>", 3)]
    [InlineData("<sms><status>1</status>", "<x a=''/>", "</sms>", 3)]
    [InlineData("<sms><status>1</status>", "<!---->", "</sms>", 3)]
    [InlineData("Status = 1, message = ", ", comment = ", ", type = 0", 3)]
    [InlineData("Status = 1, message = ", ", type = 1", ", type = 0", 3)]
    [InlineData("Status = 1, message = ", ",a=", ", type = 0", 3)]
    [InlineData("Status = 1, message = ", ",", ", comment = , type = 0", 3)]
    [InlineData("1,2,3,4,5,6,7,8,", ", ", ", a, 0", 3)]
    [InlineData("ERROR = 1 (", "), ID - ", ")", 3)]
    [InlineData("ERROR = 1 (", " (", ")", 3)]
    public Task A_body_of_many_mebibytes_is_read(string start, string piece, string end, int mebibytes) => Guard.Run(() =>
    {
        string body = start + Repeat(piece, ((mebibytes * 1024 * 1024) - start.Length - end.Length) / piece.Length) + end;

        ParseResult<StatusReply> read = StatusReply.Read(Encoding.UTF8.GetBytes(body), new StatusOptions { All = 1, Subject = Subject.Sms });

        Assert.True(read.Success, read.Failure?.Message);
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task Messages_on_many_elements_are_one_message() => Guard.Run(() =>
    {
        const int Count = 100_000;
        string details = string.Join(',', Enumerable.Repeat("{\"elementId\":\"a\",\"message\":\"Le message est requis\"}", Count));

        SmsPartner.SendReply reply = SmsPartner.SendReply.Parse($"{{\"success\":false,\"code\":9,\"errors\":[{details}]}}");

        Assert.Equal(Count, reply.Error!.Details.Count);
        Assert.Equal(string.Join("; ", Enumerable.Repeat("Le message est requis", Count)), reply.Message);
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_list_of_many_texts_is_read() => Guard.Run(() =>
    {
        const int Count = 500_000;
        string numbers = string.Concat(Enumerable.Repeat("<Number>420777111222</Number>", Count));

        SmsManager.SendResult result = SmsManager.SendReply.Parse(
            "<Result><Response Type=\"OK\"/><ResponseRequestList><ResponseRequest><ResponseNumbersList>" + numbers
            + "</ResponseNumbersList></ResponseRequest></ResponseRequestList></Result>").Results[0];

        Assert.Equal((Count, "420777111222"), (result.Numbers.Count, result.Numbers[^1]));
    });

    [Fact]
    public void A_stream_without_an_end_is_refused() =>
        Assert.False(StatusReply.TryParse(new Endless("{\"status\":1,\"message\":\""u8.ToArray()), Encoding.UTF8, default, out _));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_hundred_mebibytes_of_text_are_refused_in_every_way() => Guard.Run(() =>
    {
        string text = "{\"status\":1,\"message\":\"" + new string('a', 100 * 1024 * 1024) + "\"}";
        byte[] body = Encoding.UTF8.GetBytes(text);
        foreach (Func<IParsing> parsing in Parsings.Values)
        {
            Assert.Null(parsing().Text(text));
            Assert.Null(parsing().Utf8(body));
            Assert.Null(parsing().In(Encoding.Latin1, body));
            Assert.Equal(MostBytes, parsing().Failure(body)!.Offset);
        }
    });

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(ParsingNames))]
    public Task Much_of_anything_ends(string name) => Guard.Run(() =>
    {
        IParsing parsing = Parsings[name]();
        foreach (string body in Much())
            parsing.Text(body);
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task Many_results_are_read_up_to_their_limit() => Guard.Run(() =>
    {
        const int Most = 100_000;
        string[] bodies = ["Status = 1, message = a, comment = b, comment = c, type = 0", "1,2,3,4,5,6,7,8,a, b, c, 0"];
        var options = new StatusOptions { All = 1, Subject = Subject.Sms };
        foreach (string line in bodies)
        {
            StatusReply reply = StatusReply.Parse(Repeat(line + "\n", Most), options);

            Assert.Equal((Most, Most), (reply.Results.Count, reply.Doubts.Count));
            Assert.Equal(Most - 1, reply.Doubts[Most - 1].ResultIndex);
            // With one more, all of it may still be one message with line breaks in its text.
            Assert.True(!StatusReply.TryParse(Repeat(line + "\n", Most + 1), options, out StatusReply? other) || other is { Results.Count: 1, Doubts.Count: 1 });
        }

        Assert.Equal(Most, StatusReply.Parse("[" + Repeat("{\"status\":1},", Most - 1) + "{\"status\":1}]").Results.Count);
        Assert.False(StatusReply.TryParse("[" + Repeat("{\"status\":1},", Most) + "{\"status\":1}]", out _));
        Assert.Equal(Most, StatusReply.Parse("<list>" + Repeat("<sms><status>1</status></sms>", Most) + "</list>").Results.Count);
        Assert.False(StatusReply.TryParse("<list>" + Repeat("<sms><status>1</status></sms>", Most + 1) + "</list>", out _));
    });

    private static IEnumerable<string> Much()
    {
        const int Million = 1_000_000;
        const int Many = 20_000;
        yield return Repeat(",", Million);
        yield return "1" + Repeat(",", Million);
        yield return "1,1,1" + Repeat(",1", Many);
        yield return "1,2,3,4,5,6,7,8" + Repeat(",9", Million) + ", a, 0";
        yield return Repeat("1,2,3,4,5,6,7,8,a\n", Many);
        yield return Repeat("a\n", Million);
        yield return Repeat("\n", Million);
        yield return Repeat("1\r\n", Many);
        // Lines that are a record only all together, so that each is tried with those before it.
        yield return Repeat("1,1,0,1,7,,,,1,s,n" + Repeat(new string(',', 27) + "\n", 62) + "a, c, 1\n", 100);
        yield return Repeat("1,1,0,1,7,,,,1,s,n" + new string(',', 1900) + "x\n", 100);
        yield return Repeat("1,1,0,,,\n", Many);
        yield return Repeat("Status = 1\n", Many);
        yield return Repeat("a = 1\n", Many);
        yield return Repeat("Status = 1\na = 1\n", Many);
        yield return Repeat("Status = x\n", Many);
        yield return Repeat("a = 1, ", Many);
        yield return "Status = 1" + Repeat(", message = a", Many);
        yield return "Status = 1, message = " + Repeat(", comment = ,", Many);
        yield return Repeat("0,-1\n", Many);
        yield return Repeat("ERROR = 1\n", Many);
        yield return "ERROR = " + Repeat(" (", Many);
        yield return "ERROR = 1 (" + Repeat("), ID - 1", Many);
        yield return Repeat("|", Many);
        yield return Repeat("ERROR|", Many);
        yield return Repeat("OK|1|", Many);
        yield return "OK|1|" + Repeat("1,", Many);
        yield return Repeat("&", Many);
        yield return Repeat("a=1&", Many);
        yield return "status=DELIVERED&errorGrpId=0&x=" + Repeat("%41", Many);
        yield return Repeat("%", Many);
        yield return "{" + Repeat("\"a\":1,", Million) + "\"status\":1,\"success\":true,\"code\":200}";
        yield return "{" + Repeat("\"status\":1,", Many) + "\"a\":1}";
        yield return "{\"status\":1,\"success\":true,\"code\":200,\"errors\":[" + Repeat("{\"elementId\":\"a\",\"message\":\"b\"},", Many) + "{}]}";
        yield return "{\"success\":true,\"items\":[" + Repeat("{\"id\":\"1\"},", Many) + "{}]}";
        yield return $"{{\"status\":{Repeat("9", 10_000)},\"cost\":{Repeat("1", 10_000)}.{Repeat("1", 10_000)},\"id\":{Repeat("9", 10_000)},\"code\":{Repeat("9", 10_000)},\"flag\":1e{Repeat("9", 10_000)},\"unsent\":-{Repeat("9", 10_000)}}}";
        yield return $"{{\"status\":1,\"id\":1e999999999,\"message_id\":1E-999999999,\"cost\":1e28,\"phone\":-0.0e0,\"imsi\":{Repeat("9", 100)}E10}}";
        yield return "<sms" + string.Concat(Enumerable.Range(0, Many).Select(i => $" a{i}=''")) + "><status>1</status></sms>";
        yield return "<sms" + Repeat(" a=''", Many) + "/>";
        yield return "<result>" + Repeat("<entry>1</entry>", Many) + "</result>";
        yield return "<result>" + Repeat("<entry/>", 65_536) + "</result>";
        yield return "<octopush><successs>" + Repeat("<success><recipient>1</recipient></success>", Many) + "</successs></octopush>";
        yield return "<sms>" + Repeat("&lt;", Many) + "</sms>";
        yield return "<sms><message>" + Repeat("\r", Many) + "</message></sms>";
    }

    private static void AssertRefused(IParsing parsing, string text)
    {
        byte[] body = Encoding.UTF8.GetBytes(text);
        Assert.Null(parsing.Text(text));
        Assert.Null(parsing.Utf8(body));
        SmsReplyException failure = parsing.Failure(body)!;
        Assert.DoesNotContain("SECRET", failure.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.InRange(failure.Offset, 0, body.Length);
        Assert.Null(failure.InnerException);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
