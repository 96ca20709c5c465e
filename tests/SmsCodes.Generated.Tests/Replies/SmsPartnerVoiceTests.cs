using SmsCodes.SmsPartner;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSPartner answers to a request to send a voice message: a success has no code.</summary>
public sealed class SmsPartnerVoiceTests
{
    [Fact]
    public void A_message_was_taken()
    {
        VoiceReply reply = VoiceReply.Parse(
            """{"success":true,"campaignId":"Ff1","cost":0.15,"currency":"EUR","nbSms":1,"lang":"en","duration":6.3,"detail":{"33":{"nbSms":9,"cost":9,"duration":9}}}""");

        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        VoiceResult result = Assert.Single(reply.Results);
        Assert.Equal(("Ff1", 0.15m, "EUR", 1L, 6.3m), (result.CampaignId, result.Cost, result.Currency, result.NbSms, result.Duration));
        Assert.Empty(reply.Codes);
    }

    [Fact]
    public void A_message_was_cancelled()
    {
        VoiceResult result = Assert.Single(VoiceReply.Parse("""{"success":true,"campaignId":"D57","assignedCredit":"1.8","currency":"EUR"}""").Results);

        Assert.Equal(("D57", 1.8m, null), (result.CampaignId, result.AssignedCredit, result.Cost));
    }

    [Fact]
    public void A_message_was_refused()
    {
        VoiceReply reply = VoiceReply.Parse("""{"success":false,"code":"NOT_CREDIT","message":"no credit"}""");

        Assert.Equal((ReplyOutcome.Error, VoiceError.InsufficientCredit, "no credit"), (reply.Outcome, reply.Error!.Code.Value, reply.Message));
    }

    [Fact]
    public void A_known_code_beside_a_flag_of_success_is_an_error() =>
        Assert.Equal(ReplyOutcome.Error, VoiceReply.Parse("""{"success":true,"code":"NOT_CREDIT"}""").Outcome);

    [Fact]
    public void An_unknown_code_beside_a_flag_of_success_is_none() =>
        Assert.Equal(ReplyOutcome.Ok, VoiceReply.Parse("""{"success":true,"code":200,"campaignId":"Ff1"}""").Outcome);

    [Fact]
    public void A_number_is_a_code_that_nobody_knows() =>
        Assert.Equal("401", VoiceReply.Parse("""{"success":false,"code":401,"message":"?"}""").Error!.Code.Raw);
}
