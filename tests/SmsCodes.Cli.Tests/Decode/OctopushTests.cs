using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>Octopush's replies, of both generations of its API, in each form that the contract names.</summary>
public sealed class OctopushTests
{
    [Theory]
    [InlineData(
        "Send",
        "xml",
        "",
        "<octopush><error_code>000</error_code><cost>0.210</cost><balance>41.5</balance><ticket>api170000000001</ticket><sending_date>1600000000</sending_date><number_of_sendings>2</number_of_sendings><currency_code>€</currency_code><successs><success><recipient>+33600000001</recipient><country_code>FR</country_code><cost>0.105</cost></success><success><recipient>+33600000002</recipient><country_code>FR</country_code><cost>0.105</cost></success></successs><failures/></octopush>",
        """
        xml ok
        [{"recipient":"+33600000001","country_code":"FR","cost":"0.105","error_code":"000","balance":"41.5","ticket":"api170000000001","sending_date":"2020-09-13T12:26:40+00:00","number_of_sendings":2,"currency_code":"€"},{"recipient":"+33600000002","country_code":"FR","cost":"0.105","error_code":"000","balance":"41.5","ticket":"api170000000001","sending_date":"2020-09-13T12:26:40+00:00","number_of_sendings":2,"currency_code":"€"}]
        error_code: ApiResult 000 Ok
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        "<octopush><error_code>000</error_code><successs><success><recipient>+33600000001</recipient></success></successs><failures><failure><error_code>150</error_code><recipient>+999</recipient></failure></failures></octopush>",
        """
        xml partlyFailed
        [{"recipient":"+33600000001"},{"recipient":"+999","error_code":150}]
        error_code: ApiResult 000 Ok
        error_code of 1: ApiResult 150 CountryNotFound
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        "<octopush><error_code>101</error_code></octopush>",
        """
        xml error
        []
        error_code: ApiResult 101 InvalidCredentials
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        "<octopush><error_code>987</error_code></octopush>",
        """
        xml error
        []
        error_code: ApiResult 987 null
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"error_code":"000","cost":0.055,"balance":6.5,"ticket":"api1","sending_date":1600000000,"number_of_sendings":1,"currency_code":"\u20ac","failures":[],"successs":{"recipient":33600000001,"country_code":"FR","cost":0.550,"sms_needed":1}}""",
        """
        json ok
        [{"recipient":"33600000001","country_code":"FR","cost":"0.550","sms_needed":1,"error_code":"000","balance":"6.5","ticket":"api1","sending_date":"2020-09-13T12:26:40+00:00","number_of_sendings":1,"currency_code":"€"}]
        error_code: ApiResult 000 Ok
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"sms_ticket":"sms_1","number_of_contacts":1,"total_cost":0.0333,"number_of_sms_needed":1,"residual_credit":99.5}""",
        """
        json ok
        [{"sms_ticket":"sms_1","number_of_contacts":1,"total_cost":"0.0333","number_of_sms_needed":1,"residual_credit":"99.5"}]
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"code":121,"message":"The STOP clause is missing"}""",
        """
        json error: The STOP clause is missing
        []
        error_code: ApiResult 121 PremiumStopMentionMissing
        """)]
    [InlineData(
        "DeliveryReport",
        "json",
        "",
        """{"channel":"sms","message_id":"sms_1","number":"+33600000001","status":"NOT_DELIVERED","delivery_date":"2024-03-01 08:09:10","meta_data":""}""",
        """
        json ok
        [{"message_id":"sms_1","channel":"sms","number":"+33600000001","status":"NOT_DELIVERED","delivery_date":"2024-03-01T08:09:10","meta_data":""}]
        status of 0: DeliveryStatus NOT_DELIVERED NotDelivered
        """)]
    [InlineData(
        "DeliveryReport",
        "form",
        "",
        "channel=sms&message_id=sms_1&number=%2B33600000001&status=ASLEEP&delivery_date=2024-03-01+08%3A09%3A10",
        """
        form ok
        [{"message_id":"sms_1","channel":"sms","number":"+33600000001","status":"ASLEEP","delivery_date":"2024-03-01T08:09:10"}]
        status of 0: DeliveryStatus ASLEEP null
        """)]
    public void A_reply(string response, string format, string options, string body, string expected)
    {
        Decoded.Check("Octopush", response, format, options, body, expected);
    }
}
