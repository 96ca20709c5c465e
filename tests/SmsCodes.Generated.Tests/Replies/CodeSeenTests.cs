using System.Linq;
using SmsCodes.SmsCentre;
using SmsCodes.SmsPartner;
using Xunit;
using StatusOptions = SmsCodes.SmsCentre.StatusOptions;
using StatusReply = SmsCodes.SmsCentre.StatusReply;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Every code that was met, for logs and alarms.</summary>
public sealed class CodeSeenTests
{
    [Fact]
    public void The_codes_of_the_reply_come_first_and_then_those_of_its_results()
    {
        StatusReply reply = StatusReply.Parse(
            """[{"status":1,"err":0,"type":0},{"status":777,"err":999},{"error":"wait","error_code":9}]""", new StatusOptions { Subject = Subject.Sms });

        Assert.Equal(
            [
                ("error_code", null, "RequestError", "9", true),
                ("status", 0, "MessageStatus", "1", true),
                ("err", 0, "DeliveryError", "0", true),
                ("type", 0, "MessageType", "0", true),
                ("status", 1, "MessageStatus", "777", false),
                ("err", 1, "DeliveryError", "999", false),
            ],
            reply.Codes.Select(c => (c.Field, c.ResultIndex, c.Set, c.Raw, c.IsKnown)));
    }

    [Fact]
    public void A_code_has_the_facts_of_the_catalogue()
    {
        CodeSeen code = Assert.Single(StatusReply.Parse("0,-9").Codes);

        Assert.Equal("TooManyRequests", code.Info.Name);
        Assert.Equal("9", code.ToString());
        Assert.False(StatusReply.Parse("0,-77").Codes[0].Info.IsDefined);
    }

    [Fact]
    public void A_code_of_success_is_a_code_too()
    {
        CodeSeen code = Assert.Single(CancelReply.Parse("""{"success":true,"code":200,"message":"done"}""").Codes);

        Assert.Equal(("code", null, "CancelError", "200", true), (code.Field, code.ResultIndex, code.Set, code.Raw, code.IsKnown));
    }

    [Fact]
    public void A_code_that_the_HTTP_status_tells_was_not_met_in_the_body()
    {
        SmsManager.SendReply reply = SmsManager.SendReply.Parse("", new SmsManager.SendOptions { HttpStatus = 503 });

        Assert.Empty(reply.Codes);
        Assert.Equal((true, false, ""), (reply.Error!.Code.IsKnown, reply.Error.Code.IsPresent, reply.Error.Code.Raw));
    }

    [Fact]
    public void The_default_is_nothing()
    {
        CodeSeen none = default;

        Assert.Equal(("", null, null, "", false), (none.Field, none.ResultIndex, none.Set, none.Raw, none.IsKnown));
        Assert.False(none.Info.IsDefined);
    }
}
