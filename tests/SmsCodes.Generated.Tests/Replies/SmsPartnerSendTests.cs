using System;
using System.Linq;
using SmsCodes.SmsPartner;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSPartner answers to a request to send one message or several.</summary>
public sealed class SmsPartnerSendTests
{
    [Fact]
    public void One_message_was_taken_in_JSON()
    {
        SendReply reply = SendReply.Parse(
            """{"success":true,"code":200,"message_id":2270142,"nb_sms":1,"cost":0.04,"currency":"EUR","scheduledDeliveryDate":"2030-08-18 20:00:00"}""");

        Assert.Equal((ReplyOutcome.Ok, SendError.Success, "200"), (reply.Outcome, reply.Code.Value, reply.Code.Raw));
        Assert.Equal(("2270142", 1L, 0.04m, "EUR"), (reply.MessageId, reply.NbSms, reply.Cost, reply.Currency));
        Assert.Equal(new DateTime(2030, 8, 18, 20, 0, 0), reply.ScheduledDeliveryDate);
        Assert.Empty(reply.Results);
        Assert.Null(reply.Error);
    }

    [Fact]
    public void An_id_that_JSON_gives_with_an_exponent_is_an_id() =>
        Assert.Equal("2264102", SendReply.Parse("""{"success":true,"code":200,"message_id":2.264102e+06}""").MessageId);

    [Fact]
    public void Several_messages_were_taken_in_JSON()
    {
        SendReply reply = SendReply.Parse(
            """
            {"success":true,"code":200,"message_id":2254444,"currency":"EUR","cost":0.076,"nbSMS":2,"SMSResponse_List":[
            {"success":true,"code":200,"nbSms":1,"cost":0.038,"phoneNumber":"+33600000001"},
            {"success":true,"code":200,"nbSms":1,"cost":0.038,"phoneNumber":"+33600000002"}]}
            """);

        Assert.Equal((ReplyOutcome.Ok, "2254444", 2L, 0.076m), (reply.Outcome, reply.MessageId, reply.NbSms, reply.Cost));
        Assert.Equal(["+33600000001", "+33600000002"], reply.Results.Select(r => r.PhoneNumber));
        Assert.All(reply.Results, r => Assert.Equal((true, SendError.Success, 1L, 0.038m, false), (r.Success, r.Code.Value, r.NbSms, r.Cost, r.IsFailed)));
    }

    [Fact]
    public void One_of_several_messages_was_refused()
    {
        SendReply reply = SendReply.Parse(
            """
            {"success":true,"code":200,"message_id":2254444,"SMSResponse_List":[
            {"success":true,"code":200,"phoneNumber":"+33600000001"},
            {"success":false,"code":14,"phoneNumber":"+33600000002","message":"opted out"}]}
            """);

        Assert.Equal(ReplyOutcome.PartlyFailed, reply.Outcome);
        Assert.Null(reply.Error);
        SendResult refused = Assert.Single(reply.Results, r => r.IsFailed);
        Assert.Equal(("+33600000002", SendError.NumberOptedOut, "opted out"), (refused.PhoneNumber, refused.Code.Value, refused.Message));
    }

    [Theory]
    [InlineData("error")]
    [InlineData("errors")]
    public void A_refusal_names_what_is_wrong(string key)
    {
        SendReply reply = SendReply.Parse(
            $$"""{"success":false,"code":9,"{{key}}":[{"elementId":"children[message].data","message":"a text is needed"},{"elementId":"children[sender].data","message":"too long"}]}""");

        Assert.Equal((ReplyOutcome.Error, SendError.ValidationFailed), (reply.Outcome, reply.Error!.Code.Value));
        Assert.Equal(
            [("children[message].data", "a text is needed"), ("children[sender].data", "too long")],
            reply.Error.Details.Select(d => (d.Element!, d.Message!)));
    }

    [Theory]
    [InlineData("""{"success":false,"code":10,"message":"wrong key"}""")]
    [InlineData("""{"success":false,"code":10,"error":"wrong key"}""")]
    [InlineData("""{"success":"false","code":"10","errors":"wrong key"}""")]
    [InlineData("<result><entry>false</entry><entry>10</entry><entry>wrong key</entry></result>")]
    public void A_refusal_says_why_in_words(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, SendError.InvalidApiKey, "wrong key"), (reply.Outcome, reply.Error!.Code.Value, reply.Error.Message));
        Assert.Empty(reply.Error.Details);
    }

    [Theory]
    [InlineData("""{"success":false,"code":200}""")]
    [InlineData("""{"success":false}""")]
    [InlineData("""{"success":true,"code":10}""")]
    [InlineData("<result><entry>false</entry><entry>200</entry><entry>why</entry></result>")]
    public void A_reply_that_contradicts_itself_is_no_success(string body) => Assert.Equal(ReplyOutcome.Error, SendReply.Parse(body).Outcome);

    [Fact]
    public void One_message_was_taken_in_XML()
    {
        SendReply reply = SendReply.Parse(
            "\n<?xml version='1.0' encoding='UTF-8'?><result><entry>true</entry><entry>200</entry><entry>306</entry><entry>1</entry><entry>0.038</entry><entry><![CDATA[ EUR ]]></entry></result>");

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Xml, SendError.Success), (reply.Outcome, reply.Format, reply.Code.Value));
        Assert.Equal(("306", 1L, 0.038m, "EUR"), (reply.MessageId, reply.NbSms, reply.Cost, reply.Currency));
    }

    [Fact]
    public void Several_messages_were_taken_in_XML()
    {
        SendReply reply = SendReply.Parse(
            """
            <result>
              <entry>true</entry>
              <entry>200</entry>
              <entry>307</entry>
              <entry> <![CDATA[ EUR ]]> </entry>
              <entry>0.076</entry>
              <entry>2</entry>
              <entry>
                <entry><entry>true</entry><entry>200</entry><entry>1</entry><entry>0.038</entry><entry> <![CDATA[ +33600000001 ]]> </entry></entry>
                <entry><entry>false</entry><entry>14</entry><entry>1</entry><entry>0</entry><entry><![CDATA[+33600000002]]></entry></entry>
              </entry>
            </result>
            """);

        Assert.Equal((ReplyOutcome.PartlyFailed, "307", "EUR", 0.076m, 2L), (reply.Outcome, reply.MessageId, reply.Currency, reply.Cost, reply.NbSms));
        Assert.Equal(["+33600000001", "+33600000002"], reply.Results.Select(r => r.PhoneNumber));
        Assert.Equal([SendError.Success, SendError.NumberOptedOut], reply.Results.Select(r => r.Code.Value!.Value));
        Assert.Equal([false, true], reply.Results.Select(r => r.IsFailed));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_refusal_in_XML_names_what_is_wrong(int count)
    {
        string details = string.Concat(Enumerable.Range(1, count).Select(i => $"<entry><entry>children[{i}].data</entry><entry><![CDATA[ wrong {i} ]]></entry></entry>"));

        SendReply reply = SendReply.Parse($"<result><entry>false</entry><entry>9</entry><entry>{details}</entry></result>");

        Assert.Equal((ReplyOutcome.Error, SendError.ValidationFailed), (reply.Outcome, reply.Error!.Code.Value));
        Assert.Equal(
            Enumerable.Range(1, count).Select(i => ($"children[{i}].data", $"wrong {i}")),
            reply.Error.Details.Select(d => (d.Element!, d.Message!)));
    }

    [Theory]
    [InlineData("<result></result>")]
    [InlineData("<result><entry>maybe</entry><entry>200</entry></result>")]
    [InlineData("{}")]
    [InlineData("""{"message_id":7}extra""")]
    public void Nothing_else_says_that_a_message_was_taken(string body) => Assert.False(SendReply.TryParse(body, out _));
}
