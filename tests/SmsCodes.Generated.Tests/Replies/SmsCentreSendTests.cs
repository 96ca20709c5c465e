using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSCentre answers to a request to send messages.</summary>
public sealed class SmsCentreSendTests
{
    [Theory]
    [InlineData("OK - 1 SMS, ID - 279", null, null)]
    [InlineData("OK - 1 SMS, ID - 279, COST - 1.40", "1.40", null)]
    [InlineData("OK - 1 SMS, ID - 279, COST - 1.40, BALANCE - 100.50", "1.40", "100.50")]
    [InlineData("""{"id":279,"cnt":1}""", null, null)]
    [InlineData("""{"id":279,"cnt":1,"cost":"1.40","balance":"100.50"}""", "1.40", "100.50")]
    [InlineData("""{"id":"279","cnt":"1","cost":1.40,"balance":100.50}""", "1.40", "100.50")]
    public void A_message_was_taken(string body, string? cost, string? balance)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        SendResult result = Assert.Single(reply.Results);
        Assert.Equal(("279", 1L), (result.Id, result.Cnt));
        Assert.Equal((cost, balance), (Digits(result.Cost), Digits(result.Balance)));
    }

    [Theory]
    [InlineData(0, "279,1", "279", null, null)]
    [InlineData(1, "1.40,1", null, "1.40", null)]
    [InlineData(2, "279,1,1.40", "279", "1.40", null)]
    [InlineData(3, "279,1,1.40,100.50", "279", "1.40", "100.50")]
    public void Fmt1_has_a_layout_for_each_way_to_ask_for_the_cost(int asked, string body, string? id, string? cost, string? balance)
    {
        SendResult result = Assert.Single(SendReply.Parse(body, new SendOptions { Cost = asked }).Results);

        Assert.Equal((id, 1L), (result.Id, result.Cnt));
        Assert.Equal((cost, balance), (Digits(result.Cost), Digits(result.Balance)));
    }

    [Theory]
    [InlineData("ERROR = 3 (no money), ID - 275", "275")]
    [InlineData("275,-3", "275")]
    [InlineData("""{"error":"no money","error_code":3,"id":275}""", "275")]
    [InlineData("ERROR = 3 (no money)", null)]
    [InlineData("0,-3", null)]
    [InlineData("""{"error":"no money","error_code":3}""", null)]
    public void A_message_was_refused(string body, string? id)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        Assert.Equal(SendError.InsufficientFunds, reply.Error!.Code.Value);
        Assert.Equal(id, reply.Error.Id);
        Assert.Empty(reply.Results);
    }

    [Fact]
    public void The_same_code_means_another_thing_than_in_the_status_reply()
    {
        Assert.Equal(SendError.InvalidDateFormat, SendReply.Parse("0,-5").Error!.Code.Value);
        Assert.Equal(RequestError.DeleteFailed, StatusReply.Parse("0,-5").Error!.Code.Value);
    }

    private static string? Digits(decimal? money) => money?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
