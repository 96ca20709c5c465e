using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>SmsManager's replies, in each form that the contract names.</summary>
public sealed class SmsManagerTests
{
    [Theory]
    [InlineData(
        "Send",
        "delimited",
        "",
        "OK|12345|420777000001,420777000002|my-1\n",
        """
        delimited ok
        [{"request_id":"12345","numbers":["420777000001","420777000002"],"custom_id":"my-1"}]
        """)]
    [InlineData(
        "Send",
        "delimited",
        "",
        "OK",
        """
        delimited ok
        []
        """)]
    [InlineData(
        "Send",
        "delimited",
        "",
        "ERROR|103",
        """
        delimited error
        []
        code: Error 103 InvalidCredentials
        """)]
    [InlineData(
        "Send",
        "delimited",
        "",
        "ERROR|201|no valid | number",
        """
        delimited error: no valid | number
        []
        code: Error 201 NoValidNumbers
        """)]
    [InlineData(
        "Send",
        "delimited",
        "",
        "ERROR|950",
        """
        delimited error
        []
        code: Error 950 SystemError
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        """<Result><ResultHeader Version="1"><Interface>XML</Interface></ResultHeader><Response Type="OK" ID="0">OK</Response><ResponseRequestList><ResponseRequest SmsCount="2" SmsPrice="1.80"><RequestID>55</RequestID><CustomID>7</CustomID><ResponseNumbersList><Number>420777000001</Number><Number>420777000002</Number></ResponseNumbersList></ResponseRequest></ResponseRequestList></Result>""",
        """
        xml ok: OK
        [{"request_id":"55","numbers":["420777000001","420777000002"],"custom_id":"7","sms_count":2,"sms_price":"1.80"}]
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        """<Result><Response Type="ERROR" ID="103">Neplatne prihlaseni</Response></Result>""",
        """
        xml error: Neplatne prihlaseni
        []
        code: Error 103 InvalidCredentials
        """)]
    [InlineData(
        "RequestStatus",
        "delimited",
        "",
        "420777000001|2|0|8",
        """
        delimited ok
        [{"number":"420777000001","state":2,"remaining":0,"delivery":8}]
        state of 0: RequestState 2 Sent
        delivery of 0: DeliveryStatus 8 UndeliveredContactSupport
        """)]
    [InlineData(
        "RequestStatus",
        "delimited",
        "",
        "ERROR|101",
        """
        delimited error
        []
        code: Error 101 RequestDataMissing
        """)]
    public void A_reply(string response, string format, string options, string body, string expected)
    {
        Decoded.Check("SmsManager", response, format, options, body, expected);
    }
}
