using System;
using System.Linq;
using SmsCodes.SmsPartner;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSPartner answers to the question for the status of one message, of a campaign, or of several messages.</summary>
public sealed class SmsPartnerStatusTests
{
    [Fact]
    public void One_message()
    {
        StatusReply reply = StatusReply.Parse(
            """{"success":true,"code":200,"number":"+33600000001","messageId":"1111","stopSms":false,"date":"1710397613","statut":"Delivered","cost":0.04,"countryCode":"FR","currency":"EUR"}""");

        Assert.Equal((ReplyOutcome.Ok, StatusError.Success), (reply.Outcome, reply.Code.Value));
        StatusResult result = Assert.Single(reply.Results);
        Assert.Equal((MessageStatus.Delivered, "Delivered"), (result.Status.Value, result.Status.Raw));
        Assert.Equal(("+33600000001", "1111", false, 0.04m, "FR", "EUR"), (result.PhoneNumber, result.MessageId, result.StopSms, result.Cost, result.CountryCode, result.Currency));
        Assert.Equal(1710397613L, result.Date!.Value.ToUnixTimeSeconds());
        Assert.Null(result.DateLocal);
    }

    [Fact]
    public void A_civil_date_has_no_offset()
    {
        StatusResult result = StatusReply.Parse("""{"success":true,"code":200,"number":"06","messageId":"1111","date":"2015-02-07 22:39:46","statut":"Not delivered"}""").Results[0];

        Assert.Null(result.Date);
        Assert.Equal(new DateTime(2015, 2, 7, 22, 39, 46), result.DateLocal);
        Assert.Equal(DateTimeKind.Unspecified, result.DateLocal!.Value.Kind);
        Assert.Equal(MessageStatus.NotDelivered, result.Status.Value);
    }

    [Theory]
    [InlineData("StatutResponse_List")]
    [InlineData("StatutResponseList")]
    public void A_campaign(string list)
    {
        StatusReply reply = StatusReply.Parse(
            $$"""{"success":true,"code":200,"message_id":"2270142","{{list}}":[{"phoneNumber":"+33600000001","status":"Delivered","stopSMS":true,"date":"1710397613"},{"phoneNumber":"+33600000002","status":"Waiting"}]}""");

        Assert.Equal((ReplyOutcome.Ok, "2270142"), (reply.Outcome, reply.MessageId));
        Assert.Equal([MessageStatus.Delivered, MessageStatus.Waiting], reply.Results.Select(r => r.Status.Value!.Value));
        Assert.Equal([true, null], reply.Results.Select(r => r.StopSms));
    }

    [Fact]
    public void Several_messages_of_which_one_is_not_known()
    {
        StatusReply reply = StatusReply.Parse(
            """
            {"success":true,"code":200,"StatutResponse_List":[
            {"success":true,"code":200,"phoneNumber":"+33600000001","messageId":2270142,"status":"Delivered","date":"1710397613","stopSms":"0","isSpam":"1"},
            {"success":false,"code":4,"phoneNumber":"+33600000002","messageId":2270110,"status":"Numéro introuvable"}]}
            """);

        Assert.Equal(ReplyOutcome.PartlyFailed, reply.Outcome);
        Assert.Null(reply.Error);
        StatusResult known = reply.Results[0], unknown = reply.Results[1];
        Assert.Equal(("2270142", false, true, false), (known.MessageId, known.StopSms, known.IsSpam, known.IsFailed));
        Assert.Equal((StatusError.MessageNotFound, "2270110", true), (unknown.Code.Value, unknown.MessageId, unknown.IsFailed));
        Assert.Equal(("Numéro introuvable", false), (unknown.Status.Raw, unknown.Status.IsKnown));
    }

    [Theory]
    [InlineData("""{"success":false,"code":10,"message":"wrong key"}""", "10", true)]
    [InlineData("""{"success":false,"code":777,"message":"what?"}""", "777", false)]
    public void A_question_was_refused(string body, string code, bool isKnown)
    {
        StatusReply reply = StatusReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, code, isKnown), (reply.Outcome, reply.Error!.Code.Raw, reply.Error.Code.IsKnown));
        Assert.Empty(reply.Results);
    }
}
