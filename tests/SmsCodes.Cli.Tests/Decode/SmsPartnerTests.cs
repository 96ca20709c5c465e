using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>SMSPartner's replies, in each form that the contract names.</summary>
public sealed class SmsPartnerTests
{
    [Theory]
    [InlineData(
        "Send",
        "json",
        "",
        """{"success":true,"code":200,"message_id":306,"nb_sms":2,"cost":0.076,"currency":"EUR","scheduledDeliveryDate":"2024-03-01 08:09:10"}""",
        """
        json ok
        [{"code":200,"message_id":"306","nb_sms":2,"cost":"0.076","currency":"EUR","scheduledDeliveryDate":"2024-03-01T08:09:10"}]
        code: SendError 200 Success
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"success":true,"code":200,"message_id":307,"currency":"EUR","cost":0.038,"nbSMS":1,"SMSResponse_List":[{"success":true,"code":200,"nbSms":1,"cost":0.038,"phoneNumber":"+33600000001"},{"success":false,"code":4,"phoneNumber":"+33"}]}""",
        """
        json partlyFailed
        [{"success":true,"code":200,"phoneNumber":"+33600000001","nbSms":1,"cost":"0.038","message_id":"307","nb_sms":1,"currency":"EUR"},{"success":false,"code":4,"phoneNumber":"+33","message_id":"307","nb_sms":1,"currency":"EUR"}]
        code: SendError 200 Success
        code of 0: SendError 200 Success
        code of 1: SendError 4 MessageNotFound
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"success":false,"code":"10","message":"Clé API incorrecte"}""",
        """
        json error: Clé API incorrecte
        []
        code: SendError 10 InvalidApiKey
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        """<?xml version="1.0" encoding="UTF-8"?><result><entry>true</entry><entry>200</entry><entry>306</entry><entry>1</entry><entry>0.038</entry><entry><![CDATA[EUR]]></entry></result>""",
        """
        xml ok
        [{"code":200,"message_id":"306","nb_sms":1,"cost":"0.038","currency":"EUR"}]
        code: SendError 200 Success
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        "<result><entry>true</entry><entry>200</entry><entry>306</entry><entry>EUR</entry><entry>0.038</entry><entry>1</entry><entry><entry><entry>true</entry><entry>200</entry><entry>1</entry><entry>0.038</entry><entry>+33600000001</entry></entry></entry></result>",
        """
        xml ok
        [{"success":true,"code":200,"phoneNumber":"+33600000001","nbSms":1,"cost":"0.038","message_id":"306","nb_sms":1,"currency":"EUR"}]
        code: SendError 200 Success
        code of 0: SendError 200 Success
        """)]
    [InlineData(
        "Send",
        "xml",
        "",
        "<result><entry>false</entry><entry>9</entry><entry><entry><entry>sender</entry><entry>Too long</entry></entry><entry><entry>message</entry><entry>Missing</entry></entry></entry></result>",
        """
        xml error: Too long; Missing
        []
        code: SendError 9 ValidationFailed
        """)]
    [InlineData(
        "Status",
        "json",
        "",
        """{"success":true,"code":200,"number":"0600000001","messageId":"1111","stopSms":false,"date":"1600000000","statut":"Delivered","cost":"0.045","countryCode":"FR","currency":"EUR"}""",
        """
        json ok
        [{"phoneNumber":"0600000001","messageId":"1111","status":"Delivered","date":"2020-09-13T12:26:40+00:00","stopSms":false,"cost":"0.045","currency":"EUR","countryCode":"FR","code":200}]
        code: StatusError 200 Success
        status of 0: MessageStatus Delivered Delivered
        """)]
    [InlineData(
        "Status",
        "json",
        "",
        """{"success":true,"code":200,"message_id":"2222","StatutResponse_List":[{"phoneNumber":"+33600000001","status":"Waiting","stopSMS":true,"date":"2024-03-01 08:09:10"}]}""",
        """
        json ok
        [{"phoneNumber":"+33600000001","status":"Waiting","date":"2024-03-01T08:09:10","stopSms":true,"code":200,"message_id":"2222"}]
        code: StatusError 200 Success
        status of 0: MessageStatus Waiting Waiting
        """)]
    [InlineData(
        "Status",
        "json",
        "",
        """{"success":true,"code":200,"StatutResponse_List":[{"success":true,"code":200,"phoneNumber":"+33600000001","messageId":1,"status":"Not delivered","date":"1600000000","stopSms":"0","isSpam":"1"},{"success":false,"code":4,"phoneNumber":"+33600000002","messageId":2,"status":"Nobody of that number"}]}""",
        """
        json partlyFailed
        [{"success":true,"code":200,"phoneNumber":"+33600000001","messageId":"1","status":"Not delivered","date":"2020-09-13T12:26:40+00:00","stopSms":false,"isSpam":true},{"success":false,"code":4,"phoneNumber":"+33600000002","messageId":"2","status":"Nobody of that number"}]
        code: StatusError 200 Success
        code of 0: StatusError 200 Success
        status of 0: MessageStatus Not delivered NotDelivered
        code of 1: StatusError 4 MessageNotFound
        status of 1: MessageStatus Nobody of that number null
        """)]
    [InlineData(
        "Status",
        "json",
        "",
        """{"success":false,"code":10,"message":"Clé API incorrecte"}""",
        """
        json error: Clé API incorrecte
        []
        code: StatusError 10 InvalidApiKey
        """)]
    [InlineData(
        "Cancel",
        "json",
        "",
        """{"success":true,"code":200,"message":"L'envoi est annulé."}""",
        """
        json ok: L'envoi est annulé.
        [{"code":200}]
        code: CancelError 200 Success
        """)]
    [InlineData(
        "Cancel",
        "json",
        "",
        """{"success":false,"code":6,"message":"trop tard"}""",
        """
        json error: trop tard
        []
        code: CancelError 6 InvalidFormat
        """)]
    [InlineData(
        "Voice",
        "json",
        "",
        """{"success":true,"campaignId":"Ff1","cost":0.9,"currency":"EUR","nbSms":1,"lang":"en","duration":6.3}""",
        """
        json ok
        [{"campaignId":"Ff1","cost":"0.9","currency":"EUR","nbSms":1,"duration":"6.3"}]
        """)]
    [InlineData(
        "Voice",
        "json",
        "",
        """{"success":false,"code":"PHONE_NUMBER_REQUIRED","message":"phone number required"}""",
        """
        json error: phone number required
        []
        code: VoiceError PHONE_NUMBER_REQUIRED PhoneNumberRequired
        """)]
    [InlineData(
        "HlrNotification",
        "json",
        "",
        """{"phone":"+33600000001","messageId":"HLR1","mccMnc":"20815","ported":1,"errorGrpId":0,"errorName":"NO_ERROR","errorDesc":"No error","date":"2024-03-01T08:09:10.250+0000"}""",
        """
        json ok
        [{"phone":"+33600000001","messageId":"HLR1","mccMnc":"20815","ported":true,"errorGrpId":0,"errorName":"NO_ERROR","errorDesc":"No error","date":"2024-03-01T08:09:10.250+00:00"}]
        errorGrpId of 0: HlrError 0 NoError
        """)]
    [InlineData(
        "HlrNotification",
        "form",
        "",
        "phone=%2B33600000001&messageId=HLR1&mccMnc=20815&ported=0&errorGrpId=1&errorName=EC_UNKNOWN_SUBSCRIBER&errorDesc=Unknown+subscriber&date=2024-03-01T08%3A09%3A10.000%2B0000",
        """
        form ok
        [{"phone":"+33600000001","messageId":"HLR1","mccMnc":"20815","ported":false,"errorGrpId":1,"errorName":"EC_UNKNOWN_SUBSCRIBER","errorDesc":"Unknown subscriber","date":"2024-03-01T08:09:10+00:00"}]
        errorGrpId of 0: HlrError 1 UnknownSubscriber
        """)]
    public void A_reply(string response, string format, string options, string body, string expected)
    {
        Decoded.Check("SmsPartner", response, format, options, body, expected);
    }
}
