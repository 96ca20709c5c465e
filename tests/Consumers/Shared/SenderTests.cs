using SmsCodes;
using SmsCodes.SmsManager;
using Xunit;

public class SenderTests
{
    [Fact]
    public void The_last_error_is_worth_a_retry() => Assert.Equal(RetryDecision.Yes, Internals.Sender.Last.GetRetry().Decision);

    [Fact]
    public void A_reply_is_read_with_the_types_of_the_library()
    {
        SendReply reply = SendReply.Parse("ERROR|103", new SendOptions { HttpStatus = 401 });

        Assert.Equal("103", reply.Error?.Code.Raw);
    }
}
