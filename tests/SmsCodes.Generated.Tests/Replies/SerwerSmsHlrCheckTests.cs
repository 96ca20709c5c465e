using System.Linq;
using SmsCodes.SerwerSms;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SerwerSMS answers to the check of numbers.</summary>
public sealed class SerwerSmsHlrCheckTests
{
    [Fact]
    public void One_number()
    {
        HlrCheckReply reply = HlrCheckReply.Parse(
            """{"phone":"+48500600700","status":"OK","imsi":26006,"network":"Orange","ported":false,"network_ported":null,"description":null}""");

        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        HlrCheckResult result = Assert.Single(reply.Results);
        Assert.Equal(("+48500600700", HlrCheckStatus.Ok, "26006", "Orange", false), (result.Phone, result.Status.Value, result.Imsi, result.Network, result.Ported));
        Assert.Null(result.NetworkPorted);
        Assert.Null(result.Description);
    }

    [Fact]
    public void Several_numbers()
    {
        HlrCheckReply reply = HlrCheckReply.Parse(
            """
            {"status":"done","process":100,"items":[
            {"phone":"+48500600700","status":"ERR","imsi":26003,"network":"Orange","ported":false,"network_ported":null,"description":"ABSENT_SUBSCRIBER_SM"},
            {"phone":"+48600700800","status":"OK","imsi":260011234567890,"network":"Plus","ported":true,"network_ported":"Play","description":null}]}
            """);

        Assert.Equal(100L, reply.Process);
        Assert.Equal([HlrCheckStatus.Error, HlrCheckStatus.Ok], reply.Results.Select(r => r.Status.Value!.Value));
        Assert.Equal(["26003", "260011234567890"], reply.Results.Select(r => r.Imsi));
        Assert.Equal(("ABSENT_SUBSCRIBER_SM", true, "Play"), (reply.Results[0].Description, reply.Results[1].Ported, reply.Results[1].NetworkPorted));
        Assert.All(reply.Codes, code => Assert.True(code.IsKnown));
    }

    [Fact]
    public void A_check_that_is_under_way_has_an_id_and_no_status()
    {
        HlrCheckResult result = Assert.Single(HlrCheckReply.Parse("""{"phone":"+48500600700","id":"6970aa5525"}""").Results);

        Assert.Equal(("+48500600700", "6970aa5525", false), (result.Phone, result.Id, result.Status.IsPresent));
    }

    [Theory]
    [InlineData("""{"status":"pending","process":40,"items":[]}""", 40L)]
    [InlineData("""{"process":0}""", 0L)]
    public void A_check_of_several_that_is_under_way_has_no_items(string body, long process)
    {
        HlrCheckReply reply = HlrCheckReply.Parse(body);

        Assert.Equal((process, 0), (reply.Process, reply.Results.Count));
    }

    [Fact]
    public void A_call_was_refused()
    {
        HlrCheckReply reply = HlrCheckReply.Parse("""{"error":{"code":4102,"type":"Hlr","message":"brak uprawnień"}}""");

        Assert.Equal((ReplyOutcome.Error, ApiError.HlrNotAllowed, "Hlr"), (reply.Outcome, reply.Error!.Code.Value, reply.Error.Type));
    }
}
