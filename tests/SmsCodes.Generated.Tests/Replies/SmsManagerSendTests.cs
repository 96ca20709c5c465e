using System.Linq;
using SmsCodes.SmsManager;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SmsManager answers to a request to send messages, by its text API and by its XML API.</summary>
public sealed class SmsManagerSendTests
{
    [Theory]
    [InlineData("OK|12345|420777111222,420777333444", null)]
    [InlineData("OK|12345|420777111222,420777333444|order-7\r\n", "order-7")]
    [InlineData("\uFEFFOK|12345|420777111222, 420777333444", null)]
    public void A_message_was_taken_in_text(string body, string? customId)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Delimited), (reply.Outcome, reply.Format));
        SendResult result = Assert.Single(reply.Results);
        Assert.Equal(("12345", customId), (result.RequestId, result.CustomId));
        Assert.Equal(["420777111222", "420777333444"], result.Numbers);
    }

    [Theory]
    [InlineData("OK", 0)]
    [InlineData("OK|12345", 1)]
    public void A_success_may_say_less(string body, int results)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Ok, results), (reply.Outcome, reply.Results.Count));
    }

    [Theory]
    [InlineData("ERROR|103", null)]
    [InlineData("ERROR|103\n", null)]
    [InlineData("ERROR|103|bad password", "bad password")]
    [InlineData("ERROR|103|bad|password", "bad|password")]
    [InlineData("<Result><Response Type=\"ERROR\" ID=\"103\">bad password</Response></Result>", "bad password")]
    [InlineData("<Response Type=\"ERROR\" ID=\"103\">bad password</Response>", "bad password")]
    [InlineData("<?xml version=\"1.0\"?>\n<Result>\n <Response Type='ERROR' ID='103'/>\n</Result>", null)]
    public void A_message_was_refused(string body, string? message)
    {
        SendReply reply = SendReply.Parse(body, new SendOptions { HttpStatus = 401 });

        Assert.Equal((ReplyOutcome.Error, Error.InvalidCredentials, "103"), (reply.Outcome, reply.Error!.Code.Value, reply.Error.Code.Raw));
        Assert.Equal((message, message), (reply.Error.Message, reply.Message));
        Assert.Empty(reply.Results);
    }

    [Fact]
    public void A_code_may_have_words_behind_it()
    {
        SendReply reply = SendReply.Parse("ERROR|201|text|more");

        Assert.Equal((Error.NoValidNumbers, "text|more"), (reply.Error!.Code.Value, reply.Error.Message));
    }

    [Theory]
    [InlineData("ERROR|950", "950")]
    [InlineData("ERROR|900|x", "900")]
    [InlineData("<Result><Response Type=\"ERROR\" ID=\"999\">x</Response></Result>", "999")]
    public void A_code_within_a_class_keeps_its_own_text(string body, string raw)
    {
        CodeValue<Error> code = SendReply.Parse(body, new SendOptions { HttpStatus = 500 }).Error!.Code;

        Assert.Equal((Error.SystemError, raw, RetryDecision.Yes), (code.Value, code.Raw, code.Retry.Decision));
    }

    [Theory]
    [InlineData("ERROR|777", "777")]
    [InlineData("ERROR|text", "text")]
    public void An_unknown_code_is_kept(string body, string raw)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, raw, false), (reply.Outcome, reply.Error!.Code.Raw, reply.Error.Code.IsKnown));
    }

    [Fact]
    public void Messages_were_taken_in_XML()
    {
        SendReply reply = SendReply.Parse(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Result>
              <ResultHeader Version="1.0"><Interface>x</Interface></ResultHeader>
              <Response Type="OK" ID="0">taken</Response>
              <ResponseRequestList>
                <ResponseRequest SmsCount="2" SmsPrice="1.40">
                  <RequestID>12345</RequestID><CustomID>7</CustomID>
                  <ResponseNumbersList><Number>420777111222</Number><Number>420777333444</Number></ResponseNumbersList>
                </ResponseRequest>
                <ResponseRequest SmsCount="1" SmsPrice="0.70">
                  <RequestID>12346</RequestID>
                  <ResponseNumbersList><Number>420777555666</Number></ResponseNumbersList>
                </ResponseRequest>
              </ResponseRequestList>
            </Result>
            """);

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Xml), (reply.Outcome, reply.Format));
        Assert.Null(reply.Error);
        Assert.Equal(["12345", "12346"], reply.Results.Select(r => r.RequestId));
        Assert.Equal(["7", null], reply.Results.Select(r => r.CustomId));
        Assert.Equal(["420777111222", "420777333444"], reply.Results[0].Numbers);
        Assert.Equal((2L, 1.40m, 1L, 0.70m), (reply.Results[0].SmsCount, reply.Results[0].SmsPrice, reply.Results[1].SmsCount, reply.Results[1].SmsPrice));
    }

    [Fact]
    public void A_number_beside_a_success_in_XML_is_no_error()
    {
        SendReply reply = SendReply.Parse("<Result><Response Type=\"OK\" ID=\"103\">taken</Response></Result>");

        Assert.Equal((ReplyOutcome.Ok, "taken"), (reply.Outcome, reply.Message));
        Assert.Null(reply.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><head><title>503</title></head><body>Service Unavailable<br></body></html>")]
    [InlineData("Service Unavailable")]
    public void An_error_may_be_told_by_the_HTTP_status_alone(string body)
    {
        SendReply reply = SendReply.Parse(body, new SendOptions { HttpStatus = 503 });

        Assert.Equal((ReplyOutcome.Error, Error.ServiceUnavailable, ""), (reply.Outcome, reply.Error!.Code.Value, reply.Error.Code.Raw));
        Assert.Equal((RetryDecision.Yes, true), (reply.Error.Code.Retry.Decision, reply.Error.Code.IsKnown));
        Assert.False(SendReply.TryParse(body, new SendOptions { HttpStatus = 200 }, out _));
        Assert.False(SendReply.TryParse(body, out _));
    }

    [Fact]
    public void A_body_says_more_than_the_HTTP_status()
    {
        Assert.Equal("999", SendReply.Parse("ERROR|999", new SendOptions { HttpStatus = 503 }).Error!.Code.Raw);
        Assert.Equal(ReplyOutcome.Ok, SendReply.Parse("OK|1|2", new SendOptions { HttpStatus = 200 }).Outcome);
    }

    [Theory]
    [InlineData("ERROR")]
    [InlineData("ERROR|")]
    [InlineData("OKAY|1|2")]
    [InlineData("OK|not a number|2")]
    [InlineData("9999|SMSMANAGER|high")]
    [InlineData("<Result></Result>")]
    [InlineData("{\"Type\":\"OK\"}")]
    public void Nothing_else_says_that_a_message_was_taken(string body)
    {
        if (SendReply.TryParse(body, out SendReply? reply))
            Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        else
            Assert.Null(reply);
    }
}
