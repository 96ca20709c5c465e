using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>SerwerSMS's replies, in each form that the contract names.</summary>
public sealed class SerwerSmsTests
{
    [Theory]
    [InlineData(
        "Send",
        "json",
        "",
        """{"success":true,"queued":1,"unsent":0}""",
        """
        json ok
        [{"queued":1,"unsent":0}]
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"success":true,"queued":1,"unsent":1,"items":[{"id":"a1","phone":"+48500000001","status":"queued","queued":"2024-03-01 08:09:10","parts":1,"text":"Zażółć","stat_id":"9"},{"id":"a2","phone":"+48500000002","status":"unsent","error_code":3003,"error_message":"Brak"}]}""",
        """
        json partlyFailed
        [{"id":"a1","phone":"+48500000001","status":"queued","queued":"2024-03-01T08:09:10","parts":1,"text":"Zażółć","stat_id":"9","unsent":1},{"id":"a2","phone":"+48500000002","status":"unsent","error_code":3003,"error_message":"Brak","unsent":1}]
        status of 0: DeliveryStatus queued Queued
        status of 1: DeliveryStatus unsent Unsent
        error_code of 1: ApiError 3003 SmsFullNotAllowed
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"success":true,"queued":0,"unsent":1}""",
        """
        json partlyFailed
        [{"queued":0,"unsent":1}]
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"error":{"code":1001,"type":"InvalidUser","message":"Nieprawid\u0142owy login"}}""",
        """
        json error: Nieprawidłowy login
        []
        code: ApiError 1001 InvalidCredentials
        """)]
    [InlineData(
        "HlrCheck",
        "json",
        "",
        """{"phone":"+48500000001","status":"OK","imsi":260011234567890,"network":"Plus","ported":false,"network_ported":null,"description":null}""",
        """
        json ok
        [{"phone":"+48500000001","status":"OK","imsi":"260011234567890","network":"Plus","ported":false}]
        status of 0: HlrCheckStatus OK Ok
        """)]
    [InlineData(
        "HlrCheck",
        "json",
        "",
        """{"phone":"+48500000001","id":"6970"}""",
        """
        json ok
        [{"phone":"+48500000001","id":"6970"}]
        """)]
    [InlineData(
        "HlrCheck",
        "json",
        "",
        """{"error":{"code":4999,"type":"New","message":"Nowy"}}""",
        """
        json error: Nowy
        []
        code: ApiError 4999 null
        """)]
    public void A_reply(string response, string format, string options, string body, string expected)
    {
        Decoded.Check("SerwerSms", response, format, options, body, expected);
    }
}
