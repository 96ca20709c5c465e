using System;
using SmsCodes.SmsPartner;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What SMSPartner posts when a number was checked.</summary>
public sealed class SmsPartnerHlrNotificationTests
{
    [Theory]
    [InlineData("""{"phone":"+33600000001","messageId":"12-34","mccMnc":"20801","ported":1,"errorGrpId":0,"errorName":"NO_ERROR ","errorDesc":"No error","date":"2018-03-05T10:34:52.355+0000"}""", "Json")]
    [InlineData("phone=%2B33600000001&messageId=12-34&mccMnc=20801&ported=1&errorGrpId=0&errorName=NO_ERROR+&errorDesc=No+error&date=2018-03-05T10%3A34%3A52.355%2B0000", "Form")]
    public void A_number_was_checked(string body, string format)
    {
        HlrNotificationReply reply = HlrNotificationReply.Parse(body);

        Assert.Equal(format, reply.Format.ToString());
        HlrNotificationResult result = Assert.Single(reply.Results);
        Assert.Equal(("+33600000001", "12-34", "20801", true), (result.Phone, result.MessageId, result.MccMnc, result.Ported));
        Assert.Equal((HlrError.NoError, "NO_ERROR", "No error"), (result.Error.Value, result.ErrorName!.Trim(), result.ErrorDesc));
        Assert.Equal(new DateTimeOffset(2018, 3, 5, 10, 34, 52, 355, TimeSpan.Zero), result.Date);
    }

    [Fact]
    public void Two_outcomes_share_a_code_and_are_told_apart_by_name()
    {
        HlrNotificationResult result = HlrNotificationReply.Parse("""{"phone":"06","errorGrpId":2053,"errorName":"EC_SOURCE_ADDRESS_BLACKLISTED"}""").Results[0];

        Assert.Equal((HlrError.BlacklistedSenderAddress, HlrError.SourceAddressBlacklisted), (result.Error.Value, result.Error.Value));
        Assert.Equal(("SourceAddressBlacklisted", "2053"), (result.Error.Info.Name, result.Error.Raw));
        Assert.Equal("EC_SOURCE_ADDRESS_BLACKLISTED", result.ErrorName);
    }

    [Fact]
    public void An_unknown_outcome_is_kept()
    {
        CodeSeen code = Assert.Single(HlrNotificationReply.Parse("phone=06&errorGrpId=9999").Codes);

        Assert.Equal(("errorGrpId", 0, "HlrError", "9999", false), (code.Field, code.ResultIndex, code.Set, code.Raw, code.IsKnown));
    }
}
