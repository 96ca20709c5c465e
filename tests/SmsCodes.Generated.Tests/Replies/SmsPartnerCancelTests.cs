using SmsCodes.SmsPartner;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSPartner answers to the request to cancel a message.</summary>
public sealed class SmsPartnerCancelTests
{
    [Fact]
    public void A_message_was_cancelled()
    {
        CancelReply reply = CancelReply.Parse("""{"success":true,"code":200,"message":"The message is cancelled."}""");

        Assert.Equal((ReplyOutcome.Ok, CancelError.Success), (reply.Outcome, reply.Code.Value));
        Assert.Null(reply.Error);
        Assert.Equal("The message is cancelled.", reply.Message);
    }

    [Theory]
    [InlineData("""{"success":false,"code":7,"message":"already sent"}""")]
    [InlineData("""{"message":"already sent","code":"7","success":"false"}""")]
    public void A_message_was_not_cancelled(string body)
    {
        CancelReply reply = CancelReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, CancelError.AlreadySent), (reply.Outcome, reply.Error!.Code.Value));
        Assert.Equal(("already sent", "already sent"), (reply.Error.Message, reply.Message));
        Assert.False(reply.Code.IsPresent);
    }

    [Fact]
    public void A_message_of_words_alone_is_no_success() =>
        Assert.Equal(ReplyOutcome.Error, CancelReply.Parse("""{"message":"The message is cancelled."}""").Outcome);
}
