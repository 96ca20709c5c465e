using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSCentre answers to the deletion of a message.</summary>
public sealed class SmsCentreDeleteTests
{
    [Theory]
    [InlineData("OK", "Text")]
    [InlineData("OK\r\n", "Text")]
    [InlineData("<result>OK</result>", "Xml")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<result> OK </result>", "Xml")]
    public void A_message_was_deleted(string body, string format)
    {
        DeleteReply reply = DeleteReply.Parse(body);

        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        Assert.Equal(format, reply.Format.ToString());
        Assert.Null(reply.Error);
        Assert.Empty(reply.Codes);
    }

    [Theory]
    [InlineData("ERROR = 5 (cannot be deleted)")]
    [InlineData("0,-5")]
    [InlineData("<result><error>cannot be deleted</error><error_code>5</error_code></result>")]
    [InlineData("""{"error":"cannot be deleted","error_code":5}""")]
    public void A_message_was_not_deleted(string body)
    {
        DeleteReply reply = DeleteReply.Parse(body);

        Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        Assert.Equal(RequestError.DeleteFailed, reply.Error!.Code.Value);
        Assert.Equal(body[0] == '0' ? null : "cannot be deleted", reply.Error.Message);
    }

    [Theory]
    [InlineData("NO")]
    [InlineData("OKAY")]
    [InlineData("OK - 1 SMS, ID - 279")]
    [InlineData("<result></result>")]
    [InlineData("<result>NO</result>")]
    [InlineData("{}")]
    [InlineData("1,1710397613,0")]
    [InlineData("Status = 1")]
    public void Nothing_else_says_that_a_message_was_deleted(string body) => Assert.False(DeleteReply.TryParse(body, out _));
}
