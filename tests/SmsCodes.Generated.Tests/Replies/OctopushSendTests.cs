using System.Linq;
using SmsCodes.Octopush;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What Octopush answers to a request to send messages, in both generations of its API.</summary>
public sealed class OctopushSendTests
{
    private const string Xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <octopush>
        <error_code>000</error_code>
        <cost>0.110</cost>
        <balance>12.50</balance>
        <ticket>api7</ticket>
        <sending_date>1710397500</sending_date>
        <number_of_sendings>2</number_of_sendings>
        <currency_code>€</currency_code>
        <successs>
        <success><recipient>+33600000001</recipient><country_code>FR</country_code><cost>0.055</cost><sms_needed>1</sms_needed></success>
        <success><recipient>+33600000002</recipient><country_code>FR</country_code><cost>0.055</cost></success>
        </successs>
        <failures/>
        </octopush>
        """;

    private const string Head = """{"error_code":"000","cost":0.055,"balance":12.5,"ticket":"api7","sending_date":1710397500,"number_of_sendings":1,"currency_code":"\u20ac",""";
    private const string One = """{"recipient":33600000001,"country_code":"FR","cost":0.0550,"sms_needed":1}""";

    [Fact]
    public void The_old_API_answers_in_XML()
    {
        SendReply reply = SendReply.Parse(Xml);

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Xml), (reply.Outcome, reply.Format));
        Assert.Null(reply.Error);
        Assert.Equal((ApiResult.Ok, "000"), (reply.Code.Value, reply.Code.Raw));
        Assert.Equal((0.110m, 12.50m, "api7", 1710397500L), (reply.Cost, reply.Balance, reply.Ticket, reply.SendingDate!.Value.ToUnixTimeSeconds()));
        Assert.Equal((2L, "€"), (reply.NumberOfSendings, reply.CurrencyCode));
        Assert.Equal(["+33600000001", "+33600000002"], reply.Results.Select(r => r.Recipient));
        Assert.Equal(("FR", 0.055m, 1L), (reply.Results[0].CountryCode, reply.Results[0].Cost!.Value, reply.Results[0].SmsNeeded!.Value));
        Assert.Null(reply.Results[1].SmsNeeded);
        Assert.False(reply.Results[0].ErrorCode.IsPresent);
        Assert.Null(reply.SmsTicket);
    }

    [Theory]
    [InlineData(Head + "\"failures\":[],\"successs\":" + One + "}")]
    [InlineData(Head + "\"successs\":{\"success\":" + One + "},\"failures\":[]}")]
    [InlineData(Head + "\"successs\":[" + One + "],\"failures\":[]}")]
    [InlineData(Head + "\"successs\":{\"success\":[" + One + "]},\"failures\":{}}")]
    public void The_old_API_has_one_recipient_in_JSON_in_several_shapes(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        Assert.Equal((ApiResult.Ok, "000", "€", 0.055m), (reply.Code.Value, reply.Code.Raw, reply.CurrencyCode, reply.Cost));
        SendResult result = Assert.Single(reply.Results);
        Assert.Equal(("33600000001", "FR", 0.0550m, 1L), (result.Recipient, result.CountryCode, result.Cost, result.SmsNeeded));
    }

    [Theory]
    [InlineData("""{"error_code":"000","successs":[],"failures":[]}""", 0)]
    [InlineData("""{"error_code":"000","successs":{"success":[{"recipient":1},{"recipient":2}]},"failures":[]}""", 2)]
    [InlineData("""{"error_code":"000","ticket":"api7"}""", 0)]
    public void The_old_API_has_any_number_of_recipients_in_JSON(string body, int count)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Ok, count), (reply.Outcome, reply.Results.Count));
    }

    [Theory]
    [InlineData("""<octopush><error_code>000</error_code><successs><success><recipient>+331</recipient></success></successs><failures><failure><error_code>150</error_code><recipient>+334</recipient></failure></failures></octopush>""")]
    [InlineData("""<octopush><failures><failure><error_code>150</error_code><recipient>+334</recipient></failure></failures><successs><success><recipient>+331</recipient></success></successs><error_code>000</error_code></octopush>""")]
    [InlineData("""{"error_code":"000","successs":{"recipient":"+331"},"failures":{"error_code":"150","recipient":"+334"}}""")]
    [InlineData("""{"error_code":"000","successs":{"success":{"recipient":"+331"}},"failures":{"failure":[{"error_code":"150","recipient":"+334"}]}}""")]
    public void A_recipient_that_was_refused_is_no_error_of_the_request(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal(ReplyOutcome.PartlyFailed, reply.Outcome);
        Assert.Null(reply.Error);
        Assert.Equal(ApiResult.Ok, reply.Code.Value);
        SendResult refused = Assert.Single(reply.Results, r => r.IsFailed);
        Assert.Equal(("+334", ApiResult.CountryNotFound), (refused.Recipient, refused.ErrorCode.Value));
        Assert.Equal("+331", Assert.Single(reply.Results, r => !r.IsFailed).Recipient);
    }

    [Theory]
    [InlineData("""{"sms_ticket":"sms_7","number_of_contacts":2,"total_cost":0.0333,"number_of_sms_needed":1,"residual_credit":99.5}""")]
    [InlineData("""{"sms_ticket":"sms_7","number_of_contacts":"2","total_cost":"0.0333","number_of_sms_needed":"1","residual_credit":"99.5"}""")]
    [InlineData("""{"code":0,"message":"","sms_ticket":"sms_7","number_of_contacts":2,"total_cost":0.0333,"number_of_sms_needed":1,"residual_credit":99.5}""")]
    public void The_new_API_answers_in_JSON(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Ok, ReplyFormat.Json), (reply.Outcome, reply.Format));
        Assert.Null(reply.Error);
        Assert.Equal(("sms_7", 2L, 0.0333m, 1L, 99.5m), (reply.SmsTicket, reply.NumberOfContacts, reply.TotalCost, reply.NumberOfSmsNeeded, reply.ResidualCredit));
        Assert.Empty(reply.Results);
    }

    [Theory]
    [InlineData("""{"code":0,"message":""}""", "0")]
    [InlineData("""{"error_code":"000"}""", "000")]
    [InlineData("<octopush><error_code>000</error_code></octopush>", "000")]
    public void A_code_of_success_alone_is_a_success(string body, string raw)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Ok, ApiResult.Ok, raw), (reply.Outcome, reply.Code.Value, reply.Code.Raw));
    }

    [Theory]
    [InlineData("""{"code":121,"message":"STOP is missing"}""")]
    [InlineData("""{"code":"121","message":"STOP is missing"}""")]
    [InlineData("""{"error_code":"121","detail":"STOP is missing"}""")]
    [InlineData("<octopush><error_code>121</error_code><message>STOP is missing</message></octopush>")]
    public void A_request_was_refused(string body)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        Assert.Equal((ApiResult.PremiumStopMentionMissing, "121"), (reply.Error!.Code.Value, reply.Error.Code.Raw));
        Assert.Equal("STOP is missing", reply.Error.Message);
        Assert.False(reply.Code.IsPresent);
    }

    [Theory]
    [InlineData("<octopush><error_code>001</error_code></octopush>", "001")]
    [InlineData("""{"error_code":"307"}""", "307")]
    [InlineData("""{"code":401,"message":"unauthorized"}""", "401")]
    [InlineData("""{"code":1009}""", "1009")]
    public void An_unknown_code_is_an_error_that_is_kept(string body, string raw)
    {
        SendReply reply = SendReply.Parse(body);

        Assert.Equal((ReplyOutcome.Error, raw, false), (reply.Outcome, reply.Error!.Code.Raw, reply.Error.Code.IsKnown));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"message":null}""")]
    [InlineData("<octopush></octopush>")]
    [InlineData("<html><head><title>502</title></head><body>error_code 000</body></html>")]
    [InlineData("000")]
    public void Nothing_else_says_that_a_message_was_taken(string body) => Assert.False(SendReply.TryParse(body, out _));
}
