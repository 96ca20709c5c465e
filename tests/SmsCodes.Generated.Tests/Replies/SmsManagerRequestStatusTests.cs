using System.Linq;
using SmsCodes.SmsManager;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>The state of a request at SmsManager: two codes of the same digits and of different meaning in one line.</summary>
public sealed class SmsManagerRequestStatusTests
{
    [Fact]
    public void The_two_codes_of_a_line_belong_to_different_sets()
    {
        RequestStatusReply reply = RequestStatusReply.Parse("420777111222|2|0|2");

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Delimited), (reply.Outcome, reply.Format));
        RequestStatusResult result = Assert.Single(reply.Results);
        Assert.Equal(("420777111222", RequestState.Sent, 0L, DeliveryStatus.Delivered), (result.Number, result.State.Value, result.Remaining, result.Delivery.Value));
        Assert.Equal([("state", "RequestState", "2"), ("delivery", "DeliveryStatus", "2")], reply.Codes.Select(c => (c.Field, c.Set!, c.Raw)));
    }

    [Theory]
    [InlineData("420777111222|2|0|2\n420777333444|3|1|6")]
    [InlineData("420777111222|2|0|2\r\n420777333444|3|1|6\r\n")]
    [InlineData(" 420777111222|2|0|2\n\n420777333444|3|1|6 ")]
    public void There_may_be_several_lines(string body)
    {
        RequestStatusReply reply = RequestStatusReply.Parse(body);

        Assert.Equal(["420777111222", "420777333444"], reply.Results.Select(r => r.Number));
        Assert.Equal([RequestState.Sent, RequestState.PartlySent], reply.Results.Select(r => r.State.Value!.Value));
        Assert.Equal([DeliveryStatus.Delivered, DeliveryStatus.Expired], reply.Results.Select(r => r.Delivery.Value!.Value));
        Assert.Equal(1L, reply.Results[1].Remaining);
    }

    [Fact]
    public void A_state_that_is_a_hole_in_the_document_is_kept()
    {
        RequestStatusResult result = RequestStatusReply.Parse("420777111222|8|0|8").Results[0];

        Assert.Equal(("8", false), (result.State.Raw, result.State.IsKnown));
        Assert.Equal(DeliveryStatus.UndeliveredContactSupport, result.Delivery.Value);
    }

    [Theory]
    [InlineData("ERROR|103")]
    [InlineData("ERROR|103|x")]
    public void A_question_was_refused(string body)
    {
        RequestStatusReply reply = RequestStatusReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, Error.InvalidCredentials), (reply.Outcome, reply.Error!.Code.Value));
        Assert.Empty(reply.Results);
    }

    [Fact]
    public void An_error_may_be_told_by_the_HTTP_status_alone() => Assert.Equal(
        Error.ServiceUnavailable, RequestStatusReply.Parse("", new RequestStatusOptions { HttpStatus = 503 }).Error!.Code.Value);

    [Theory]
    [InlineData("420777111222|2|0")]
    [InlineData("420777111222|2|0|2|1")]
    [InlineData("|||")]
    [InlineData("OK")]
    public void Anything_else_is_no_reply(string body) => Assert.False(RequestStatusReply.TryParse(body, out _));
}
