using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>SMSCentre's replies, in each form that the contract names.</summary>
public sealed class SmsCentreTests
{
    [Theory]
    [InlineData(
        "Status",
        "keyValue",
        "subject=sms",
        "Status = 1, check_time = 01.03.2024 08:09:10, err = 0",
        """
        keyValue ok
        [{"status":1,"last_date":"2024-03-01T08:09:10+03:00","err":0}]
        status of 0: MessageStatus 1 Delivered
        err of 0: DeliveryError 0 NoError
        """)]
    [InlineData(
        "Status",
        "keyValue",
        "all=1 subject=sms",
        "Status = 20, check_time = 01.03.2024 08:09:10, err = 6, send_date = 01.03.2024 08:00:00, phone = 79990000001, cost = 1.20, sender_id = Shop, status_name = Нет, message = Код: 1, 2, err = 5, comment = a, type = 0",
        """
        keyValue ok
        [{"status":20,"last_date":"2024-03-01T08:09:10+03:00","err":6,"send_date":"2024-03-01T08:00:00+03:00","phone":"79990000001","cost":"1.20","sender_id":"Shop","status_name":"Нет","message":"Код: 1, 2, err = 5","comment":"a","type":0}]
        status of 0: MessageStatus 20 Undeliverable
        err of 0: DeliveryError 6 SubscriberOffline
        type of 0: MessageType 0 Sms
        """)]
    [InlineData(
        "Status",
        "delimited",
        "all=0 subject=sms",
        "1,1600000000,0,17,79990000001\r\n-3,0,0,18,79990000002\r\n",
        """
        delimited ok
        [{"status":1,"last_timestamp":"2020-09-13T12:26:40+00:00","err":0,"phone":"79990000001","id":"17"},{"status":-3,"err":0,"phone":"79990000002","id":"18"}]
        status of 0: MessageStatus 1 Delivered
        err of 0: DeliveryError 0 NoError
        status of 1: MessageStatus -3 NotFound
        err of 1: DeliveryError 0 NoError
        """)]
    [InlineData(
        "Status",
        "delimited",
        "all=1 subject=sms",
        "1,1600000000,0,1599999990,79990000001,1.20,Shop,Да,Один, два, три, заказ, 0",
        """
        delimited ok
        [{"status":1,"last_timestamp":"2020-09-13T12:26:40+00:00","err":0,"send_timestamp":"2020-09-13T12:26:30+00:00","phone":"79990000001","cost":"1.20","sender_id":"Shop","status_name":"Да","message":"Один, два, три","comment":"заказ","type":0}]
        status of 0: MessageStatus 1 Delivered
        err of 0: DeliveryError 0 NoError
        type of 0: MessageType 0 Sms
        """)]
    [InlineData(
        "Status",
        "delimited",
        "all=0 subject=hlr",
        "1,1600000000,0,250020000000001,79990000000,250,02,Россия,МегаФон,,",
        """
        delimited ok
        [{"status":1,"last_timestamp":"2020-09-13T12:26:40+00:00","err":0,"imsi":"250020000000001","msc":"79990000000","mcc":"250","mnc":"02","cn":"Россия","net":"МегаФон","rcn":"","rnet":""}]
        status of 0: MessageStatus 1 Delivered
        err of 0: DeliveryError 0 NoError
        """)]
    [InlineData(
        "Status",
        "delimited",
        "all=0 subject=email",
        "1,1600000000,255",
        """
        delimited ok
        [{"status":1,"last_timestamp":"2020-09-13T12:26:40+00:00","err":255}]
        status of 0: MessageStatus 1 Delivered
        err of 0: EmailError 255 RejectedByRecipientServer
        """)]
    [InlineData(
        "Status",
        "delimited",
        "all=0",
        "20,1600000000,6",
        """
        delimited ok
        [{"status":20,"last_timestamp":"2020-09-13T12:26:40+00:00","err":6}]
        status of 0: MessageStatus 20 Undeliverable
        err of 0: null 6 null
        """)]
    [InlineData(
        "Status",
        "xml",
        "subject=sms",
        "<sms><status>1</status><last_date>01.03.2024 08:09:10</last_date><last_timestamp>1600000000</last_timestamp><flag>4</flag><err>0</err></sms>",
        """
        xml ok
        [{"status":1,"last_date":"2024-03-01T08:09:10+03:00","last_timestamp":"2020-09-13T12:26:40+00:00","flag":4,"err":0}]
        status of 0: MessageStatus 1 Delivered
        err of 0: DeliveryError 0 NoError
        """)]
    [InlineData(
        "Status",
        "xml",
        "subject=sms",
        "<list><sms><status>0</status><id>17</id></sms><sms><status>77</status><id>18</id></sms></list>",
        """
        xml ok
        [{"status":0,"id":"17"},{"status":77,"id":"18"}]
        status of 0: MessageStatus 0 TransferredToOperator
        status of 1: MessageStatus 77 null
        """)]
    [InlineData(
        "Status",
        "json",
        "subject=sms",
        """[{"status":1,"last_date":"01.03.2024 08:09:10","last_timestamp":1600000000,"flag":0,"err":0,"id":17,"phone":"79990000001"}]""",
        """
        json ok
        [{"status":1,"last_date":"2024-03-01T08:09:10+03:00","last_timestamp":"2020-09-13T12:26:40+00:00","flag":0,"err":0,"phone":"79990000001","id":"17"}]
        status of 0: MessageStatus 1 Delivered
        err of 0: DeliveryError 0 NoError
        """)]
    [InlineData(
        "Status",
        "json",
        "subject=hlr",
        """{"status":1,"imsi":"250020000000001","msc":"79990000000","mcc":"250","mnc":"02","cn":"Россия","net":"МегаФон","rcn":"","rnet":""}""",
        """
        json ok
        [{"status":1,"imsi":"250020000000001","msc":"79990000000","mcc":"250","mnc":"02","cn":"Россия","net":"МегаФон","rcn":"","rnet":""}]
        status of 0: MessageStatus 1 Delivered
        """)]
    [InlineData(
        "Status",
        "keyValue",
        "",
        "ERROR = 9 (duplicate request, wait a minute)",
        """
        keyValue error: duplicate request, wait a minute
        []
        error_code: RequestError 9 TooManyRequests
        """)]
    [InlineData(
        "Status",
        "delimited",
        "",
        "0,-2",
        """
        delimited error
        []
        error_code: RequestError 2 InvalidCredentials
        """)]
    [InlineData(
        "Status",
        "xml",
        "",
        "<result><error>ip is blocked</error><error_code>4</error_code></result>",
        """
        xml error: ip is blocked
        []
        error_code: RequestError 4 IpBlocked
        """)]
    [InlineData(
        "Status",
        "json",
        "",
        """{"error":"parameters error","error_code":1}""",
        """
        json error: parameters error
        []
        error_code: RequestError 1 InvalidParameters
        """)]
    [InlineData(
        "Delete",
        "text",
        "",
        "OK",
        """
        text ok
        []
        """)]
    [InlineData(
        "Delete",
        "text",
        "",
        "ERROR = 5 (error deleting message)",
        """
        text error: error deleting message
        []
        error_code: RequestError 5 DeleteFailed
        """)]
    [InlineData(
        "Delete",
        "xml",
        "",
        "<result>OK</result>",
        """
        xml ok
        []
        """)]
    [InlineData(
        "Delete",
        "xml",
        "",
        "<result><error>error deleting message</error><error_code>5</error_code></result>",
        """
        xml error: error deleting message
        []
        error_code: RequestError 5 DeleteFailed
        """)]
    [InlineData(
        "Send",
        "keyValue",
        "",
        "OK - 1 SMS, ID - 279",
        """
        keyValue ok
        [{"id":"279","cnt":1}]
        """)]
    [InlineData(
        "Send",
        "keyValue",
        "",
        "ERROR = 3 (no money), ID - 275",
        """
        keyValue error: no money
        []
        error_code: SendError 3 InsufficientFunds
        """)]
    [InlineData(
        "Send",
        "delimited",
        "cost=3",
        "1234,1,1.40,100.50",
        """
        delimited ok
        [{"id":"1234","cnt":1,"cost":"1.40","balance":"100.50"}]
        """)]
    [InlineData(
        "Send",
        "delimited",
        "",
        "541,-7",
        """
        delimited error
        []
        error_code: SendError 7 InvalidNumber
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"id":63,"cnt":1,"cost":"3.8","balance":"286.55"}""",
        """
        json ok
        [{"id":"63","cnt":1,"cost":"3.8","balance":"286.55"}]
        """)]
    [InlineData(
        "Send",
        "json",
        "",
        """{"error":"can't to deliver","id":1,"error_code":8}""",
        """
        json error: can't to deliver
        []
        error_code: SendError 8 CannotBeDelivered
        """)]
    public void A_reply(string response, string format, string options, string body, string expected)
    {
        Decoded.Check("SmsCentre", response, format, options, body, expected);
    }
}
