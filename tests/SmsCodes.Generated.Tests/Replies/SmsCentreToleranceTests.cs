using System;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Services are looser than their documents: what costs nothing to accept is accepted, what would be a guess is not.</summary>
public sealed class SmsCentreToleranceTests
{
    private static readonly DateTimeOffset Changed = new(2024, 3, 14, 6, 26, 53, TimeSpan.Zero);

    [Theory]
    [InlineData("""{"status":1,"last_date":"14.03.2024 09:26:53","last_timestamp":1710397613}""")]
    [InlineData("<sms><status>1</status><last_date>14.03.2024 09:26:53</last_date><last_timestamp>1710397613</last_timestamp></sms>")]
    public void Flag_and_err_may_be_missing(string body)
    {
        StatusFields fields = StatusFields.Of(StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms }).Results[0]);

        Assert.Equal(new StatusFields { Status = MessageStatus.Delivered, LastDate = Changed, LastTimestamp = Changed }, fields);
    }

    [Fact]
    public void Numbers_may_stand_in_quotes_and_keys_in_any_order()
    {
        const string Body = """{"err":"13","flag":"32","type":"0","sms_cnt":"2","cost":1.20,"last_timestamp":"1710397613","status":"20","phone":79990001122,"mnc":"02","id":"7"}""";

        Assert.Equal(
            new StatusFields
            {
                Status = MessageStatus.Undeliverable, Err = "13", DeliveryError = DeliveryError.SubscriberBlocked,
                Flag = new FlagFields(MessageType.Sms, true, false, TemplateType.Service), Type = MessageType.Sms, SmsCnt = 2, Cost = 1.20m,
                LastTimestamp = Changed, Phone = "79990001122", Mnc = "02", Id = "7",
            },
            StatusFields.Of(StatusReply.Parse(Body, new StatusOptions { Subject = Subject.Sms }).Results[0]));
    }

    [Theory]
    [InlineData("Status = 1, check_time = 14.03.2024 09:26:53, err = 0")]
    [InlineData("1,1710397613,0")]
    [InlineData("<sms><status>1</status></sms>")]
    [InlineData("""{"status":1}""")]
    public void A_mark_of_the_byte_order_and_blanks_around_a_body_do_not_matter(string body)
    {
        foreach (string around in new[] { "\uFEFF" + body, " " + body, "\r\n\t" + body + " \r\n\r\n", "\uFEFF  " + body + "\n" })
            Assert.Equal(MessageStatus.Delivered, StatusReply.Parse(around, new StatusOptions { All = 0 }).Results[0].Status.Value);
    }

    [Fact]
    public void The_case_of_keys_and_blanks_around_their_signs_do_not_matter()
    {
        StatusResult result = StatusReply.Parse("STATUS=1,Check_Time =14.03.2024 09:26:53, ERR= 0,operator_orig= Юг , ID = 5").Results[0];

        Assert.Equal((MessageStatus.Delivered, Changed, "0", "Юг", "5"), (result.Status.Value, result.LastDate, result.Err, result.OperatorOrig, result.Id));
    }

    [Fact]
    public void Unknown_keys_are_passed_over()
    {
        Assert.Equal("7", StatusReply.Parse("""{"new":{"deep":[1,{"status":20}]},"status":1,"id":7,"more":null}""").Results[0].Id);
        Assert.Equal("7", StatusReply.Parse("<sms><new><status>20</status></new><status>1</status><id>7</id></sms>").Results[0].Id);
        Assert.Equal("7", StatusReply.Parse("Status = 1, brand_new = 20, id = 7").Results[0].Id);
    }

    [Theory]
    [InlineData("Status = 1, rcn = , rnet = ")]
    [InlineData("1,1710397613,0,25002,79200000021,250,02,Россия,Север,,")]
    [InlineData("<sms><status>1</status><rcn></rcn><rnet/></sms>")]
    [InlineData("""{"status":1,"rcn":"","rnet":""}""")]
    public void A_text_that_is_there_and_empty_is_empty_and_one_that_is_not_there_is_null(string body)
    {
        StatusResult result = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Hlr }).Results[0];

        Assert.Equal(("", "", null), (result.Rcn, result.Rnet, result.Phone));
    }

    [Fact]
    public void A_null_of_JSON_is_a_field_that_is_left_out()
    {
        StatusResult result = StatusReply.Parse("""{"status":1,"err":null,"phone":null,"cost":null,"last_date":null,"flag":null}""").Results[0];

        Assert.Equal(new StatusFields { Status = MessageStatus.Delivered }, StatusFields.Of(result));
    }

    [Fact]
    public void An_unknown_status_is_kept_and_is_never_final()
    {
        foreach (string body in new[] { "Status = 777", "777,1710397613,0", "<sms><status>777</status></sms>", """{"status":777}""" })
        {
            CodeValue<MessageStatus> status = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms }).Results[0].Status;

            Assert.Equal(("777", false, null, null), (status.Raw, status.IsKnown, status.Value, status.IsFinal));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"err":0}""")]
    [InlineData("""{"status":null}""")]
    [InlineData("""[{"status":1},{"err":0}]""")]
    [InlineData("<sms></sms>")]
    [InlineData("<sms><err>0</err></sms>")]
    [InlineData("err = 0")]
    [InlineData(",1710397613,0")]
    public void Without_a_status_there_is_no_result(string body) =>
        Assert.False(StatusReply.TryParse(body, new StatusOptions { All = 0, Subject = Subject.Sms }, out _));

    [Theory]
    [InlineData("""{"status":1,"status":20}""")]
    [InlineData("<sms><status>1</status><status>20</status></sms>")]
    [InlineData("Status = 1, Status = 20")]
    public void Of_two_statuses_none_is_chosen(string body) => Assert.False(StatusReply.TryParse(body, out _));

    [Fact]
    public void The_page_breaks_of_the_document_within_a_layout_do_not_matter()
    {
        const string Body = "20,1710397613,13,25002,79200000021,250,02,Россия,Север,,,\n1710397500,79990001122,0.20,HLR,Нет,,4";

        StatusResult result = Assert.Single(StatusReply.Parse(Body, new StatusOptions { All = 1, Subject = Subject.Hlr }).Results);

        Assert.Equal(("79990001122", "HLR", MessageType.HlrRequest), (result.Phone, result.SenderId, result.Type.Value));
        Assert.Equal(1710397500, result.SendTimestamp!.Value.ToUnixTimeSeconds());
    }

    [Fact]
    public void Fmt1_is_read_as_what_was_asked_for()
    {
        // Eleven values: an SMS with all=1, or an HLR request with all=0.
        const string Sms = "1,1710397613,0,1710397500,79990001122,1.20,BAKERY,Доставлено,Хлеб, свежий, 0";

        Assert.Equal("79990001122", StatusReply.Parse(Sms, new StatusOptions { Subject = Subject.Sms }).Results[0].Phone);
        Assert.Equal("79990001122", StatusReply.Parse(Sms, new StatusOptions { All = 1 }).Results[0].Phone);
    }

    [Fact]
    public void The_culture_of_the_thread_does_not_matter()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "fi-FI", "ar-SA", "tr-TR", "de-DE" })
            {
                System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(culture);
                StatusResult result = StatusReply.Parse("STATUS = -3, check_time = 14.03.2024 09:26:53, cost = 1.20, id = 7").Results[0];

                Assert.Equal((MessageStatus.NotFound, 1.20m, Changed), (result.Status.Value, result.Cost, result.LastDate));
            }
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
