using System;
using SmsCodes.Octopush;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What Octopush posts when a message is delivered, or is not.</summary>
public sealed class OctopushDeliveryReportTests
{
    [Theory]
    [InlineData("""{"channel":"sms","message_id":"sms_7","list_name":"Friends","number":"+33600000001","status":"DELIVERED","unit_price":0.5,"delivery_date":"2025-01-22 11:46:06","meta_data":"order 7"}""", "Json")]
    [InlineData("channel=sms&message_id=sms_7&list_name=Friends&number=%2B33600000001&status=DELIVERED&unit_price=0.5&delivery_date=2025-01-22+11%3A46%3A06&meta_data=order%207", "Form")]
    public void A_report_is_read(string body, string format)
    {
        DeliveryReportReply reply = DeliveryReportReply.Parse(body);

        Assert.Equal(format, reply.Format.ToString());
        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        DeliveryReportResult report = Assert.Single(reply.Results);
        Assert.Equal(("sms", "sms_7", "Friends", "+33600000001"), (report.Channel, report.MessageId, report.ListName, report.Number));
        Assert.Equal((DeliveryStatus.Delivered, "DELIVERED", 0.5m, "order 7"), (report.Status.Value, report.Status.Raw, report.UnitPrice, report.MetaData));
        Assert.Equal(new DateTime(2025, 1, 22, 11, 46, 6), report.DeliveryDate);
        Assert.Equal(DateTimeKind.Unspecified, report.DeliveryDate!.Value.Kind);
    }

    [Theory]
    [InlineData("ACK", true)]
    [InlineData("NOT_DELIVERED", true)]
    [InlineData("BLACKLISTED_NUMBER", true)]
    [InlineData("blacklisted_number", true)]
    [InlineData("LOST_IN_SPACE", false)]
    public void Any_status_is_kept(string status, bool isKnown)
    {
        foreach (string body in new[] { $$"""{"message_id":"sms_7","status":"{{status}}"}""", "message_id=sms_7&status=" + status })
        {
            DeliveryReportResult report = DeliveryReportReply.Parse(body).Results[0];

            Assert.Equal((status, isKnown), (report.Status.Raw, report.Status.IsKnown));
            Assert.Null(report.DeliveryDate);
        }
    }

    [Theory]
    [InlineData("""{"status":"DELIVERED","meta_data":{"pressed_keys_code":"3545","status":"OTHER"}}""")]
    [InlineData("""{"status":"DELIVERED","meta_data":{}}""")]
    [InlineData("""{"status":"DELIVERED","meta_data":[]}""")]
    public void Data_of_another_shape_does_not_disturb(string body) =>
        Assert.Equal(DeliveryStatus.Delivered, DeliveryReportReply.Parse(body).Results[0].Status.Value);

    [Theory]
    [InlineData("message_id=sms_7")]
    [InlineData("""{"message_id":"sms_7"}""")]
    [InlineData("status=%zz")]
    [InlineData("status=DELIVERED&status=ACK")]
    [InlineData("DELIVERED")]
    public void Without_one_status_there_is_no_report(string body) => Assert.False(DeliveryReportReply.TryParse(body, out _));
}
