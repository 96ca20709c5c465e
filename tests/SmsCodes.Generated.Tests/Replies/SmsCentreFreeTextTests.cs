using System;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Messages, comments and names hold whatever people write: commas, line breaks, and what looks like a field.</summary>
public sealed class SmsCentreFreeTextTests
{
    private const string Fmt1 = "1,1710397613,0,1710397500,79990001122,1.20,BAKERY,Доставлено,";
    private const string Fmt0 = "Status = 1, check_time = 14.03.2024 09:26:53, err = 0, send_date = 14.03.2024 09:25:00, phone = 79990001122, "
        + "cost = 1.20, sender_id = BAKERY, status_name = Доставлено, ";

    [Theory]
    [InlineData("код 12,5,7", "заказ 7")]
    [InlineData(",,,", "")]
    [InlineData("", ",,")]
    [InlineData("", "")]
    [InlineData("\"quoted\", not", "x")]
    public void Fmt2_and_fmt3_keep_every_text(string message, string comment)
    {
        string json = $$"""{"status":1,"message":{{System.Text.Json.JsonSerializer.Serialize(message)}},"comment":"{{comment}}"}""";
        string xml = $"<sms><status>1</status><message>{message}</message><comment>{comment}</comment></sms>";

        Assert.Equal((message, comment), Texts(StatusReply.Parse(json)));
        Assert.Equal((message, comment), Texts(StatusReply.Parse(xml)));
    }

    [Theory]
    [InlineData("Хлеб готов", "заказ 7")]
    [InlineData("Хлеб,соль,вода", "заказ 7")]
    [InlineData("код 12,5", "")]
    [InlineData("", "")]
    [InlineData("Хлеб", "заказ 7,8")]
    public void Fmt1_keeps_commas_where_only_one_reading_is_left(string message, string comment)
    {
        StatusReply reply = Read($"{Fmt1}{message}, {comment}, 0", 1);

        Assert.Empty(reply.Doubts);
        Assert.Equal((message, comment), Texts(reply));
        Assert.Equal(MessageType.Sms, reply.Results[0].Type.Value);
    }

    [Fact]
    public void Fmt1_says_so_where_two_readings_are_left()
    {
        StatusReply reply = Read(Fmt1 + "Хлеб, соль, вода, заказ 7, 0", 1);

        Assert.Equal(("Хлеб, соль, вода", "заказ 7"), Texts(reply));
        ReplyDoubt doubt = Assert.Single(reply.Doubts);
        Assert.Equal(0, doubt.ResultIndex);
        Assert.Contains("comment", doubt.Because, StringComparison.Ordinal);
        Assert.DoesNotContain("Хлеб", doubt.Because, StringComparison.Ordinal);
        Assert.Equal(("79990001122", 1.20m, "BAKERY"), (reply.Results[0].Phone, reply.Results[0].Cost!.Value, reply.Results[0].SenderId));
    }

    [Fact]
    public void A_doubt_belongs_to_its_line()
    {
        StatusReply reply = Read(Fmt1 + "Хлеб, свежий, 0,11\n" + Fmt1 + "Хлеб, соль, вода, 0,12\n" + Fmt1 + "Хлеб, , 0,13", 1);

        Assert.Equal(3, reply.Results.Count);
        Assert.Equal(1, Assert.Single(reply.Doubts).ResultIndex);
    }

    [Fact]
    public void A_comma_in_the_name_of_an_operator_leaves_what_stands_around_it_certain()
    {
        StatusReply reply = Read("1,1710397613,0,1710397500,79990001122,Россия,Север, ПАО,Псков,1.20,BAKERY,Доставлено,Хлеб, свежий, 0", 2);
        StatusResult result = Assert.Single(reply.Results);

        Assert.NotEmpty(reply.Doubts);
        Assert.Equal(("79990001122", 1.20m, "BAKERY", "Доставлено"), (result.Phone, result.Cost!.Value, result.SenderId, result.StatusName));
        Assert.Equal(("Хлеб", "свежий"), Texts(reply));
    }

    [Fact]
    public void A_comma_in_the_name_of_an_operator_is_certain_in_the_other_formats()
    {
        const string Pairs = "Status = 1, country = Россия, operator = Север, ПАО, operator_orig= Юг, ООО, region = Псков, город, cost = 1.20";
        const string Json = """{"status":1,"operator":"Север, ПАО","operator_orig":"Юг, ООО","region":"Псков, город"}""";
        const string Xml = "<sms><status>1</status><operator>Север, ПАО</operator><operator_orig>Юг, ООО</operator_orig><region>Псков, город</region></sms>";

        foreach (string body in new[] { Pairs, Json, Xml })
        {
            StatusReply reply = Read(body, 2);
            StatusResult result = reply.Results[0];

            Assert.Empty(reply.Doubts);
            Assert.Equal(("Север, ПАО", "Юг, ООО", "Псков, город"), (result.Operator, result.OperatorOrig, result.Region));
        }
    }

    [Theory]
    [InlineData("Хлеб, соль, вода", "заказ 7, срочно")]
    [InlineData("x, type = 5", "y")]
    [InlineData("x", "y, type = 5")]
    [InlineData("x, cost = 99, err = 255, Status = 20", "y, phone = 1")]
    [InlineData("a=b, c = d", "")]
    [InlineData("", "")]
    public void Fmt0_keeps_what_looks_like_further_pairs(string message, string comment)
    {
        StatusReply reply = Read($"{Fmt0}message = {message}, comment = {comment}, type = 0", 1);
        StatusResult result = Assert.Single(reply.Results);

        Assert.Empty(reply.Doubts);
        Assert.Equal((message, comment), Texts(reply));
        Assert.Equal((MessageStatus.Delivered, MessageType.Sms, 1.20m, "0"), (result.Status.Value, result.Type.Value, result.Cost!.Value, result.Err));
    }

    [Fact]
    public void Fmt0_says_so_where_a_text_holds_the_very_key_that_follows_it()
    {
        StatusReply reply = Read(Fmt0 + "message = x, type = 5, comment = y, comment = z, type = 0", 1);

        Assert.Equal(("x, type = 5, comment = y", "z"), Texts(reply));
        Assert.Equal(0, Assert.Single(reply.Doubts).ResultIndex);
        Assert.Equal(MessageType.Sms, reply.Results[0].Type.Value);
    }

    [Fact]
    public void Fmt0_has_unknown_keys_behind_the_type()
    {
        StatusReply reply = Read(Fmt0 + "message = x, ID = 5, comment = , type = 0, ID = 206, int_id = 40, sms_cnt = 1, format = 0, crc = 307", 1);
        StatusResult result = Assert.Single(reply.Results);

        Assert.Equal(("x, ID = 5", ""), Texts(reply));
        Assert.Equal(("206", 1L, MessageType.Sms), (result.Id, result.SmsCnt!.Value, result.Type.Value));
        Assert.Empty(reply.Doubts);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void A_message_may_have_lines(string end)
    {
        string message = $"Хлеб{end}соль{end}вода", comment = $"заказ{end}7";

        Assert.Equal((message, comment), Texts(Read($"{Fmt0}message = {message}, comment = {comment}, type = 0", 1)));
        Assert.Equal((message, comment), Texts(Read($"{Fmt1}{message}, {comment}, 0", 1)));
        string json = $$"""{"status":1,"message":{{System.Text.Json.JsonSerializer.Serialize(message)}},"comment":{{System.Text.Json.JsonSerializer.Serialize(comment)}}}""";
        Assert.Equal((message, comment), Texts(Read(json, 1)));
    }

    [Fact]
    public void Messages_with_lines_stand_in_lists()
    {
        string pairs = Fmt0 + "message = Хлеб\nсоль, comment = , type = 0, id = 11\n" + Fmt0 + "message = вода, comment = a\nb, type = 0, id = 12\n";
        string rows = Fmt1 + "Хлеб\nсоль, , 0,11\n" + Fmt1 + "вода, a\nb, 0,12\n";

        foreach (string body in new[] { pairs, rows })
        {
            StatusReply reply = Read(body, 1);

            Assert.Equal(2, reply.Results.Count);
            Assert.Equal(("Хлеб\nсоль", "", "11"), (reply.Results[0].Message, reply.Results[0].Comment, reply.Results[0].Id));
            Assert.Equal(("вода", "a\nb", "12"), (reply.Results[1].Message, reply.Results[1].Comment, reply.Results[1].Id));
        }
    }

    [Theory]
    [InlineData("ERROR = 2 (x)")]
    [InlineData("0,-2")]
    [InlineData("x\n0,-2\ny")]
    [InlineData("{\"error_code\":2}")]
    public void A_message_is_never_taken_for_an_error(string message)
    {
        foreach (string body in new[] { $"{Fmt0}message = {message}, comment = , type = 0", $"{Fmt1}{message}, , 0" })
        {
            StatusReply reply = Read(body, 1);

            Assert.Null(reply.Error);
            Assert.Equal((message, ""), Texts(reply));
        }
    }

    [Fact]
    public void Clients_have_seen_fmt1_without_blanks_and_without_a_comment()
    {
        Assert.Equal(("Хлеб", (string?)null), Texts(Read(Fmt1 + "Хлеб,0", 1)));
        Assert.Equal(("Хлеб", "заказ 7"), Texts(Read(Fmt1 + "Хлеб,заказ 7,0", 1)));
    }

    private static StatusReply Read(string body, int all) => StatusReply.Parse(body, new StatusOptions { All = all, Subject = Subject.Sms });

    private static (string?, string?) Texts(StatusReply reply)
    {
        StatusResult result = Assert.Single(reply.Results);
        return (result.Message, result.Comment);
    }
}
