using System;
using System.Text;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>The 24 layouts of SMSCentre's status reply, each as the document's own sample has it: every field that the layout carries, and
/// none that it does not.</summary>
public sealed class SmsCentreLayoutTests
{
    private static readonly DateTimeOffset Sent = new(2024, 3, 14, 9, 25, 0, TimeSpan.FromHours(3));
    private static readonly DateTimeOffset Changed = new(2024, 3, 14, 9, 26, 53, TimeSpan.FromHours(3));

    // 1 + 32 + 256 + 1024: a flash message from the second balance by a template; bits 10 and 9 are 1 and 0, the high one first.
    private static readonly FlagFields SmsFlag = new(MessageType.FlashSms, true, true, TemplateType.Authorization);
    private static readonly FlagFields HlrFlag = new(MessageType.HlrRequest, false, false, TemplateType.Service);

    // What all layouts have: the civil time of fmt=0 and the time stamp of fmt=1 are told apart below.
    private static readonly StatusFields Sms = new() { Status = MessageStatus.Delivered, Err = "0", DeliveryError = DeliveryError.NoError };

    private static readonly StatusFields Hlr = new()
    {
        Status = MessageStatus.Undeliverable,
        Err = "13",
        DeliveryError = DeliveryError.SubscriberBlocked,
        Imsi = "250020123456789",
        Msc = "79200000021",
        Mcc = "250",
        Mnc = "02",
        Cn = "Россия",
        Net = "Северная связь",
        Rcn = "Финляндия",
        Rnet = "Suomi Mobile",
    };

    [Fact]
    public void Sms_fmt0_all0() => Reads(
        Sms with { LastDate = Changed },
        ReplyFormat.KeyValue, 0, Subject.Sms,
        "Status = 1, check_time = 14.03.2024 09:26:53, err = 0");

    [Fact]
    public void Sms_fmt0_all1() => Reads(
        SmsDetails(Sms) with { LastDate = Changed, SendDate = Sent },
        ReplyFormat.KeyValue, 1, Subject.Sms,
        "Status = 1, check_time = 14.03.2024 09:26:53, err = 0, send_date = 14.03.2024 09:25:00, phone = 79990001122, cost = 1.20, "
        + "sender_id = BAKERY, status_name = Доставлено, message = Ваш хлеб готов, comment = заказ 7, type = 1");

    [Fact]
    public void Sms_fmt0_all2() => Reads(
        SmsSubscriber(SmsDetails(Sms)) with { LastDate = Changed, SendDate = Sent, Mccmnc = "25002", OperatorOrig = "Южная связь" },
        ReplyFormat.KeyValue, 2, Subject.Sms,
        "Status = 1, check_time = 14.03.2024 09:26:53, err = 0, send_date = 14.03.2024 09:25:00, phone = 79990001122, mccmnc = 25002, "
        + "country = Россия, operator = Северная связь, operator_orig= Южная связь, region = Псков, cost = 1.20, sender_id = BAKERY, "
        + "status_name = Доставлено, message = Ваш хлеб готов, comment = заказ 7, type = 1");

    [Fact]
    public void Sms_fmt1_all0() => Reads(
        Sms with { LastTimestamp = Changed },
        ReplyFormat.Delimited, 0, Subject.Sms,
        "1,1710397613,0");

    [Fact]
    public void Sms_fmt1_all1() => Reads(
        SmsDetails(Sms) with { LastTimestamp = Changed, SendTimestamp = Sent },
        ReplyFormat.Delimited, 1, Subject.Sms,
        "1,1710397613,0,1710397500,79990001122,1.20,BAKERY,Доставлено,Ваш хлеб готов, заказ 7, 1");

    [Fact]
    public void Sms_fmt1_all2() => Reads(
        SmsSubscriber(SmsDetails(Sms)) with { LastTimestamp = Changed, SendTimestamp = Sent },
        ReplyFormat.Delimited, 2, Subject.Sms,
        "1,1710397613,0,1710397500,79990001122,Россия,Северная связь,Псков,1.20,BAKERY,Доставлено,Ваш хлеб готов, заказ 7, 1");

    [Fact]
    public void Sms_fmt2_all0() => Reads(
        SmsTimes(Sms),
        ReplyFormat.Xml, 0, Subject.Sms,
        """
        <sms>
        <status>1</status>
        <last_date>14.03.2024 09:26:53</last_date>
        <last_timestamp>1710397613</last_timestamp>
        <flag>1313</flag>
        <err>0</err>
        </sms>
        """);

    [Fact]
    public void Sms_fmt2_all1() => Reads(
        SmsDetails(SmsTimes(Sms)) with { SendDate = Sent, SendTimestamp = Sent, SmsCnt = 2 },
        ReplyFormat.Xml, 1, Subject.Sms,
        """
        <sms>
        <status>1</status>
        <last_date>14.03.2024 09:26:53</last_date>
        <last_timestamp>1710397613</last_timestamp>
        <flag>1313</flag>
        <err>0</err>
        <send_date>14.03.2024 09:25:00</send_date>
        <send_timestamp>1710397500</send_timestamp>
        <phone>79990001122</phone>
        <cost>1.20</cost>
        <sender_id>BAKERY</sender_id>
        <status_name>Доставлено</status_name>
        <message>Ваш хлеб готов</message>
        <comment>заказ 7</comment>
        <type>1</type>
        <sms_cnt>2</sms_cnt>
        </sms>
        """);

    [Fact]
    public void Sms_fmt2_all2() => Reads(
        SmsSubscriber(SmsDetails(SmsTimes(Sms))) with
        {
            SendDate = Sent, SendTimestamp = Sent, Mccmnc = "25002", OperatorOrig = "Южная связь", SmsCnt = 2,
        },
        ReplyFormat.Xml, 2, Subject.Sms,
        """
        <sms>
        <status>1</status>
        <last_date>14.03.2024 09:26:53</last_date>
        <last_timestamp>1710397613</last_timestamp>
        <flag>1313</flag>
        <err>0</err>
        <send_date>14.03.2024 09:25:00</send_date>
        <send_timestamp>1710397500</send_timestamp>
        <phone>79990001122</phone>
        <cost>1.20</cost>
        <sender_id>BAKERY</sender_id>
        <status_name>Доставлено</status_name>
        <message>Ваш хлеб готов</message>
        <comment>заказ 7</comment>
        <mccmnc>25002</mccmnc>
        <country>Россия</country>
        <operator>Северная связь</operator>
        <operator_orig>Южная связь</operator_orig>
        <region>Псков</region>
        <type>1</type>
        <sms_cnt>2</sms_cnt>
        </sms>
        """);

    [Fact]
    public void Sms_fmt3_all0() => Reads(
        SmsTimes(Sms),
        ReplyFormat.Json, 0, Subject.Sms,
        """
        {
        "status": 1,
        "last_date": "14.03.2024 09:26:53",
        "last_timestamp": 1710397613,
        "flag": 1313,
        "err": 0
        }
        """);

    [Fact]
    public void Sms_fmt3_all1() => Reads(
        SmsDetails(SmsTimes(Sms)) with { SendDate = Sent, SendTimestamp = Sent, SmsCnt = 2 },
        ReplyFormat.Json, 1, Subject.Sms,
        """
        {
        "status": 1,
        "last_date": "14.03.2024 09:26:53",
        "last_timestamp": 1710397613,
        "flag": 1313,
        "err": 0,
        "send_date": "14.03.2024 09:25:00",
        "send_timestamp": 1710397500,
        "phone": "79990001122",
        "cost": "1.20",
        "sender_id": "BAKERY",
        "status_name": "Доставлено",
        "message": "Ваш хлеб готов",
        "comment": "заказ 7",
        "type": 1,
        "sms_cnt": 2
        }
        """);

    [Fact]
    public void Sms_fmt3_all2() => Reads(
        SmsSubscriber(SmsDetails(SmsTimes(Sms))) with
        {
            SendDate = Sent, SendTimestamp = Sent, Mccmnc = "25002", OperatorOrig = "Южная связь", SmsCnt = 2,
        },
        ReplyFormat.Json, 2, Subject.Sms,
        """
        {
        "status": 1,
        "last_date": "14.03.2024 09:26:53",
        "last_timestamp": 1710397613,
        "flag": 1313,
        "err": 0,
        "send_date": "14.03.2024 09:25:00",
        "send_timestamp": 1710397500,
        "phone": "79990001122",
        "cost": "1.20",
        "sender_id": "BAKERY",
        "status_name": "Доставлено",
        "message": "Ваш хлеб готов",
        "comment": "заказ 7",
        "mccmnc": "25002",
        "country": "Россия",
        "operator": "Северная связь",
        "operator_orig": "Южная связь",
        "region": "Псков",
        "type": 1,
        "sms_cnt": 2
        }
        """);

    [Fact]
    public void Hlr_fmt0_all0() => Reads(
        Hlr with { LastDate = Changed },
        ReplyFormat.KeyValue, 0, Subject.Hlr,
        "Status = 20, check_time = 14.03.2024 09:26:53, err = 13, imsi = 250020123456789, msc = 79200000021, mcc = 250, mnc = 02, cn = Россия, "
        + "net = Северная связь, rcn = Финляндия, rnet = Suomi Mobile");

    [Fact]
    public void Hlr_fmt0_all1() => Reads(
        HlrDetails(Hlr) with { LastDate = Changed, SendDate = Sent },
        ReplyFormat.KeyValue, 1, Subject.Hlr,
        "Status = 20, check_time = 14.03.2024 09:26:53, err = 13, imsi = 250020123456789, msc = 79200000021, mcc = 250, mnc = 02, cn = Россия, "
        + "net = Северная связь, rcn = Финляндия, rnet = Suomi Mobile, send_date = 14.03.2024 09:25:00, phone = 79990001122, cost = 0.20, "
        + "sender_id = HLR, status_name = Невозможно доставить, message = , type = 4");

    [Fact]
    public void Hlr_fmt0_all2() => Reads(
        HlrSubscriber(HlrDetails(Hlr)) with { LastDate = Changed, SendDate = Sent },
        ReplyFormat.KeyValue, 2, Subject.Hlr,
        "Status = 20, check_time = 14.03.2024 09:26:53, err = 13, imsi = 250020123456789, msc = 79200000021, mcc = 250, mnc = 02, cn = Россия, "
        + "net = Северная связь, rcn = Финляндия, rnet = Suomi Mobile, send_date = 14.03.2024 09:25:00, phone = 79990001122, country = Россия, "
        + "operator = Южная связь, region = Псков, cost = 0.20, sender_id = HLR, status_name = Невозможно доставить, message = , type = 4");

    [Fact]
    public void Hlr_fmt1_all0() => Reads(
        Hlr with { LastTimestamp = Changed },
        ReplyFormat.Delimited, 0, Subject.Hlr,
        "20,1710397613,13,250020123456789,79200000021,250,02,Россия,Северная связь,Финляндия,Suomi Mobile");

    [Fact]
    public void Hlr_fmt1_all1() => Reads(
        HlrDetails(Hlr) with { LastTimestamp = Changed, SendTimestamp = Sent },
        ReplyFormat.Delimited, 1, Subject.Hlr,
        "20,1710397613,13,250020123456789,79200000021,250,02,Россия,Северная связь,Финляндия,Suomi Mobile,"
        + "1710397500,79990001122,0.20,HLR,Невозможно доставить,,4");

    [Fact]
    public void Hlr_fmt1_all2() => Reads(
        HlrSubscriber(HlrDetails(Hlr)) with { LastTimestamp = Changed, SendTimestamp = Sent },
        ReplyFormat.Delimited, 2, Subject.Hlr,
        "20,1710397613,13,250020123456789,79200000021,250,02,Россия,Северная связь,Финляндия,Suomi Mobile,"
        + "1710397500,79990001122,Россия,Южная связь,Псков,0.20,HLR,Невозможно доставить,,4");

    [Fact]
    public void Hlr_fmt2_all0() => Reads(
        HlrTimes(Hlr),
        ReplyFormat.Xml, 0, Subject.Hlr,
        """
        <sms>
        <status>20</status>
        <last_date>14.03.2024 09:26:53</last_date>
        <last_timestamp>1710397613</last_timestamp>
        <flag>4</flag>
        <err>13</err>
        <imsi>250020123456789</imsi>
        <msc>79200000021</msc>
        <mcc>250</mcc>
        <mnc>02</mnc>
        <cn>Россия</cn>
        <net>Северная связь</net>
        <rcn>Финляндия</rcn>
        <rnet>Suomi Mobile</rnet>
        </sms>
        """);

    [Fact]
    public void Hlr_fmt2_all1() => Reads(
        HlrDetails(HlrTimes(Hlr)) with { SendDate = Sent, SendTimestamp = Sent },
        ReplyFormat.Xml, 1, Subject.Hlr,
        """
        <sms>
        <status>20</status>
        <last_date>14.03.2024 09:26:53</last_date>
        <last_timestamp>1710397613</last_timestamp>
        <flag>4</flag>
        <err>13</err>
        <imsi>250020123456789</imsi>
        <msc>79200000021</msc>
        <mcc>250</mcc>
        <mnc>02</mnc>
        <cn>Россия</cn>
        <net>Северная связь</net>
        <rcn>Финляндия</rcn>
        <rnet>Suomi Mobile</rnet>
        <send_date>14.03.2024 09:25:00</send_date>
        <send_timestamp>1710397500</send_timestamp>
        <phone>79990001122</phone>
        <cost>0.20</cost>
        <sender_id>HLR</sender_id>
        <status_name>Невозможно доставить</status_name>
        <message></message>
        <type>4</type>
        </sms>
        """);

    [Fact]
    public void Hlr_fmt2_all2() => Reads(
        HlrSubscriber(HlrDetails(HlrTimes(Hlr))) with { SendDate = Sent, SendTimestamp = Sent },
        ReplyFormat.Xml, 2, Subject.Hlr,
        """
        <sms>
        <status>20</status>
        <last_date>14.03.2024 09:26:53</last_date>
        <last_timestamp>1710397613</last_timestamp>
        <flag>4</flag>
        <err>13</err>
        <imsi>250020123456789</imsi>
        <msc>79200000021</msc>
        <mcc>250</mcc>
        <mnc>02</mnc>
        <cn>Россия</cn>
        <net>Северная связь</net>
        <rcn>Финляндия</rcn>
        <rnet>Suomi Mobile</rnet>
        <send_date>14.03.2024 09:25:00</send_date>
        <send_timestamp>1710397500</send_timestamp>
        <phone>79990001122</phone>
        <cost>0.20</cost>
        <sender_id>HLR</sender_id>
        <status_name>Невозможно доставить</status_name>
        <message></message>
        <country>Россия</country>
        <operator>Южная связь</operator>
        <region>Псков</region>
        <type>4</type>
        </sms>
        """);

    [Fact]
    public void Hlr_fmt3_all0() => Reads(
        HlrTimes(Hlr),
        ReplyFormat.Json, 0, Subject.Hlr,
        """
        {
        "status": 20,
        "last_date": "14.03.2024 09:26:53",
        "last_timestamp": 1710397613,
        "flag": 4,
        "err": 13,
        "imsi": "250020123456789",
        "msc": "79200000021",
        "mcc": "250",
        "mnc": "02",
        "cn": "Россия",
        "net": "Северная связь",
        "rcn": "Финляндия",
        "rnet": "Suomi Mobile"
        }
        """);

    [Fact]
    public void Hlr_fmt3_all1() => Reads(
        HlrDetails(HlrTimes(Hlr)) with { SendDate = Sent, SendTimestamp = Sent },
        ReplyFormat.Json, 1, Subject.Hlr,
        """
        {
        "status": 20,
        "last_date": "14.03.2024 09:26:53",
        "last_timestamp": 1710397613,
        "flag": 4,
        "err": 13,
        "imsi": "250020123456789",
        "msc": "79200000021",
        "mcc": "250",
        "mnc": "02",
        "cn": "Россия",
        "net": "Северная связь",
        "rcn": "Финляндия",
        "rnet": "Suomi Mobile",
        "send_date": "14.03.2024 09:25:00",
        "send_timestamp": 1710397500,
        "phone": "79990001122",
        "cost": "0.20",
        "sender_id": "HLR",
        "status_name": "Невозможно доставить",
        "message": "",
        "type": 4
        }
        """);

    [Fact]
    public void Hlr_fmt3_all2() => Reads(
        HlrSubscriber(HlrDetails(HlrTimes(Hlr))) with { SendDate = Sent, SendTimestamp = Sent },
        ReplyFormat.Json, 2, Subject.Hlr,
        """
        {
        "status": 20,
        "last_date": "14.03.2024 09:26:53",
        "last_timestamp": 1710397613,
        "flag": 4,
        "err": 13,
        "imsi": "250020123456789",
        "msc": "79200000021",
        "mcc": "250",
        "mnc": "02",
        "cn": "Россия",
        "net": "Северная связь",
        "rcn": "Финляндия",
        "rnet": "Suomi Mobile",
        "send_date": "14.03.2024 09:25:00",
        "send_timestamp": 1710397500,
        "phone": "79990001122",
        "cost": "0.20",
        "sender_id": "HLR",
        "status_name": "Невозможно доставить",
        "message": "",
        "country": "Россия",
        "operator": "Южная связь",
        "region": "Псков",
        "type": 4
        }
        """);

    private static StatusFields SmsTimes(StatusFields fields) => fields with { LastDate = Changed, LastTimestamp = Changed, Flag = SmsFlag };

    private static StatusFields HlrTimes(StatusFields fields) => fields with { LastDate = Changed, LastTimestamp = Changed, Flag = HlrFlag };

    private static StatusFields SmsDetails(StatusFields fields) => fields with
    {
        Phone = "79990001122",
        Cost = 1.20m,
        SenderId = "BAKERY",
        StatusName = "Доставлено",
        Message = "Ваш хлеб готов",
        Comment = "заказ 7",
        Type = MessageType.FlashSms,
    };

    private static StatusFields SmsSubscriber(StatusFields fields) =>
        fields with { Country = "Россия", Operator = "Северная связь", Region = "Псков" };

    private static StatusFields HlrDetails(StatusFields fields) => fields with
    {
        Phone = "79990001122",
        Cost = 0.20m,
        SenderId = "HLR",
        StatusName = "Невозможно доставить",
        Message = "",
        Type = MessageType.HlrRequest,
    };

    private static StatusFields HlrSubscriber(StatusFields fields) =>
        fields with { Country = "Россия", Operator = "Южная связь", Region = "Псков" };

    /// <summary>Reads a body with its form said and with its form to be found, as a text and as bytes.</summary>
    private static void Reads(StatusFields expected, ReplyFormat format, int all, Subject subject, string body)
    {
        var options = new StatusOptions { All = all, Subject = subject };
        var said = new StatusOptions { All = all, Subject = subject, Format = format };
        StatusReply[] replies =
        [
            StatusReply.Parse(body, options),
            StatusReply.Parse(body, said),
            StatusReply.Parse(Encoding.UTF8.GetBytes(body), options),
        ];

        foreach (StatusReply reply in replies)
        {
            Assert.Equal((format, ReplyOutcome.Ok), (reply.Format, reply.Outcome));
            Assert.Null(reply.Error);
            Assert.Empty(reply.Doubts);
            StatusResult result = Assert.Single(reply.Results);
            Assert.Equal(expected, StatusFields.Of(result));
            Assert.Equal(expected.LastDate?.Offset, result.LastDate?.Offset);
            Assert.Equal(expected.LastTimestamp == null ? null : TimeSpan.Zero, result.LastTimestamp?.Offset);
            Assert.Equal(expected.SendDate?.Offset, result.SendDate?.Offset);
            Assert.Equal(expected.SendTimestamp == null ? null : TimeSpan.Zero, result.SendTimestamp?.Offset);
            Assert.All(reply.Codes, code => Assert.True(code.IsKnown));
        }
    }
}
