using System;
using System.Linq;
using SmsCodes.SerwerSms;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SerwerSMS answers to a request to send messages: a success may still hold messages that were not taken.</summary>
public sealed class SerwerSmsSendTests
{
    [Fact]
    public void A_success_may_have_counts_alone()
    {
        SendReply reply = SendReply.Parse("""{"success":true,"queued":1,"unsent":0}""");

        Assert.Equal((ReplyOutcome.Ok, 1L, 0L, 0), (reply.Outcome, reply.Queued, reply.Unsent, reply.Results.Count));
        Assert.Null(reply.Error);
    }

    [Fact]
    public void A_success_may_have_items()
    {
        SendReply reply = SendReply.Parse(
            """{"success":true,"queued":1,"unsent":0,"items":[{"id":"8931c3","phone":"+48600000001","status":"queued","queued":"2018-05-21 19:16:22","parts":1,"text":"Zażółć","stat_id":"7286"}]}""");

        Assert.Equal((ReplyOutcome.Ok, 1L), (reply.Outcome, reply.Queued));
        SendResult item = Assert.Single(reply.Results);
        Assert.Equal(("8931c3", "+48600000001", 1L, "Zażółć", "7286"), (item.Id, item.Phone, item.Parts, item.Text, item.StatId));
        Assert.Equal((DeliveryStatus.Queued, new DateTime(2018, 5, 21, 19, 16, 22), DateTimeKind.Unspecified), (item.Status.Value, item.Queued, item.Queued!.Value.Kind));
        Assert.False(item.ErrorCode.IsPresent);
    }

    [Fact]
    public void An_item_that_was_not_taken_says_why()
    {
        SendReply reply = SendReply.Parse(
            """{"success":true,"queued":1,"unsent":1,"items":[{"id":"a","phone":"+481","status":"queued"},{"id":"b","phone":"+482","status":"unsent","error_code":3103,"error_message":"zły numer"}]}""");

        Assert.Equal(ReplyOutcome.PartlyFailed, reply.Outcome);
        Assert.Null(reply.Error);
        SendResult unsent = Assert.Single(reply.Results, r => r.IsFailed);
        Assert.Equal(("b", DeliveryStatus.Unsent, ApiError.InvalidRecipientNumber, "zły numer"), (unsent.Id, unsent.Status.Value, unsent.ErrorCode.Value, unsent.ErrorMessage));
        Assert.Equal(["status", "status", "error_code"], reply.Codes.Select(c => c.Field));
        Assert.Equal([0, 1, 1], reply.Codes.Select(c => c.ResultIndex));
    }

    [Theory]
    [InlineData("""{"success":true,"queued":0,"unsent":1}""")]
    [InlineData("""{"success":true,"queued":0,"unsent":"1"}""")]
    [InlineData("""{"success":true,"queued":1,"unsent":0,"items":[{"phone":"+481","status":"unsent"}]}""")]
    [InlineData("""{"success":true,"queued":1,"unsent":0,"items":[{"phone":"+481","error":"zły numer"}]}""")]
    public void A_success_of_nothing_is_none(string body) => Assert.Equal(ReplyOutcome.PartlyFailed, SendReply.Parse(body).Outcome);

    [Theory]
    [InlineData("""{"error":{"code":1001,"type":"InvalidUser","message":"Nieprawid\u0142owy login"}}""")]
    [InlineData("""{"success":false,"error":{"code":"1001","type":"InvalidUser","message":"Nieprawidłowy login"}}""")]
    [InlineData("""{"queued":0,"error":{"message":"Nieprawidłowy login","type":"InvalidUser","code":1001}}""")]
    public void A_call_was_refused(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, ApiError.InvalidCredentials, "1001"), (reply.Outcome, reply.Error!.Code.Value, reply.Error.Code.Raw));
        Assert.Equal(("InvalidUser", "Nieprawidłowy login"), (reply.Error.Type, reply.Error.Message));
    }

    [Theory]
    [InlineData("""{"error":{}}""")]
    [InlineData("""{"error":{"code":null}}""")]
    [InlineData("""{"error":"no code at all"}""")]
    [InlineData("""{"success":false}""")]
    public void A_broken_error_is_never_a_success(string body)
    {
        if (SendReply.TryParse(body, out SendReply? reply))
            Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        else
            Assert.Null(reply);
    }

    [Theory]
    [InlineData("""{"success":true,"queued":1,"error":{"code":1001,"type":"InvalidUser"}}""", "1001")]
    [InlineData("""{"error":{"code":9999},"success":true}""", "9999")]
    public void An_error_beside_a_flag_of_success_is_an_error(string body, string raw)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, raw), (reply.Outcome, reply.Error!.Code.Raw));
    }

    [Theory]
    [InlineData("""{"success":true,"queued":1,"unsent":0,"error":null}""")]
    [InlineData("""{"success":true,"queued":1,"unsent":0,"error":{}}""")]
    public void An_empty_error_beside_a_flag_of_success_is_none(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Ok, 1L), (reply.Outcome, reply.Queued));
    }

    [Fact]
    public void An_unknown_code_is_kept()
    {
        CodeSeen code = Assert.Single(SendReply.Parse("""{"error":{"code":9999,"type":"New","message":"?"}}""").Codes);

        Assert.Equal(("code", null, "ApiError", "9999", false), (code.Field, code.ResultIndex, code.Set, code.Raw, code.IsKnown));
    }
}
