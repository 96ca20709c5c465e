using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>All parsers by name, for programs that read replies of any provider.</summary>
public sealed class ReplyCatalogTests
{
    private static readonly KeyValuePair<string, string>[] NoOptions = [];

    [Fact]
    public void Every_response_is_there_with_its_formats_and_options() => Assert.Equal(
        [
            "Octopush Send Json,Xml ",
            "Octopush DeliveryReport Json,Form ",
            "SerwerSms Send Json ",
            "SerwerSms HlrCheck Json ",
            "SmsCentre Status Json,Xml,KeyValue,Delimited all=0|1|2,subject=sms|hlr|email",
            "SmsCentre Delete Text,Xml ",
            "SmsCentre Send Json,KeyValue,Delimited cost=0|1|2|3",
            "SmsManager Send Delimited,Xml ",
            "SmsManager RequestStatus Delimited ",
            "SmsPartner Send Json,Xml ",
            "SmsPartner Status Json ",
            "SmsPartner Cancel Json ",
            "SmsPartner Voice Json ",
            "SmsPartner HlrNotification Json,Form ",
        ],
        ReplyCatalog.Parsers.Select(p => $"{p.Provider} {p.Response} {string.Join(',', p.Formats)} {string.Join(',', p.Options)}"));

    [Fact]
    public void A_parser_tells_what_it_reads_and_in_which_charset()
    {
        Assert.All(ReplyCatalog.Parsers, parser => Assert.EndsWith(".", parser.Summary, StringComparison.Ordinal));
        Assert.All(ReplyCatalog.Parsers, parser => Assert.Equal(parser.Provider == "SmsCentre" ? "windows-1251" : "utf-8", parser.Charset));
    }

    [Fact]
    public void A_parser_reads_with_options_by_name()
    {
        KeyValuePair<string, string>[] options = [new("all", "0"), new("subject", "email")];

        IReply reply = Find("SmsCentre", "Status").Read("20,1710397613,255"u8, ReplyFormat.Delimited, 200, options).Reply;

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Delimited), (reply.Outcome, reply.Format));
        Assert.Equal(["MessageStatus", "EmailError"], reply.Codes.Select(c => c.Set));
        ReplyField[] fields = [.. Assert.Single(reply.ResultFields)];
        Assert.Equal(["status", "last_timestamp", "err"], fields.Select(f => f.Name));
        Assert.Equal("20", Assert.IsType<CodeSeen>(fields[0].Value).Raw);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1710397613), fields[1].Value);
    }

    [Theory]
    [InlineData("all", "3")]
    [InlineData("all", "")]
    [InlineData("subject", "fax")]
    [InlineData("cost", "1")]
    [InlineData("", "")]
    public void An_option_that_is_not_declared_is_refused(string key, string value)
    {
        KeyValuePair<string, string>[] options = [new(key, value)];

        Assert.Throws<ArgumentException>(() => Find("SmsCentre", "Status").Read("0,-2"u8, ReplyFormat.Unknown, null, options));
    }

    [Fact]
    public void A_parser_gives_the_error_and_its_fields()
    {
        IReply reply = Find("SmsCentre", "Status").Read("541,-9"u8, ReplyFormat.Unknown, null, NoOptions).Reply;

        Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        Assert.Equal("TooManyRequests", reply.ErrorInfo.Name);
        Assert.Equal(["error_code", "id"], reply.Fields.Select(f => f.Name));
        Assert.Empty(reply.ResultFields);
    }

    [Fact]
    public void A_parser_takes_the_HTTP_status()
    {
        ReplyParser parser = Find("SmsManager", "Send");

        Assert.Equal("ServiceUnavailable", parser.Read([], ReplyFormat.Unknown, 503, NoOptions).Reply.ErrorInfo.Name);
        Assert.False(parser.Read([], ReplyFormat.Unknown, 200, NoOptions).Success);
    }

    [Fact]
    public void Fields_have_the_names_of_the_wire_and_the_values_of_their_kind()
    {
        IReply reply = Find("Octopush", "Send").Read(
            """{"error_code":"000","cost":0.0550,"sending_date":1710397500,"number_of_sendings":1,"successs":{"recipient":33600000001,"sms_needed":1}}"""u8,
            ReplyFormat.Unknown, null, NoOptions).Reply;

        Assert.Equal(
            [("cost", "0.0550"), ("number_of_sendings", "1")],
            reply.Fields.Where(f => f.Value is decimal or long).Select(f => (f.Name, Convert.ToString(f.Value, System.Globalization.CultureInfo.InvariantCulture)!)));
        Assert.Contains(reply.Fields, f => f is { Name: "sending_date", Value: DateTimeOffset });
        Assert.Contains(reply.Fields, f => f is { Name: "error_code", Value: CodeSeen { Raw: "000" } });
        Assert.Equal(["recipient", "sms_needed"], Assert.Single(reply.ResultFields).Select(f => f.Name));
    }

    private static ReplyParser Find(string provider, string response) =>
        ReplyCatalog.Parsers.Single(p => p.Provider == provider && p.Response == response);
}
