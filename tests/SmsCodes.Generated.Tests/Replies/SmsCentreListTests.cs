using System.Collections.Generic;
using System.Linq;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Statuses of several messages in one body.</summary>
public sealed class SmsCentreListTests
{
    private static readonly string[] Ends = ["\n", "\r\n", "\n\n", "\r\n\r\n"];

    [Fact]
    public void Fmt0_has_a_line_for_each()
    {
        foreach (string end in Ends)
        {
            string body = "Status = 1, check_time = 14.03.2024 09:26:53, err = 0, id = 11, phone = 79990001122" + end
                + "Status = 20, check_time = 14.03.2024 09:27:00, err = 13, id = 12, phone = 79990001133" + end
                + "Status = -3, id = 13, phone = 79990001144";

            AreThree(body);
            AreThree(body + end);
        }
    }

    [Fact]
    public void Fmt1_has_a_line_for_each()
    {
        foreach (string end in Ends)
        {
            string body = "1,1710397613,0,11,79990001122" + end + "20,1710397620,13,12,79990001133" + end + "-3,0,0,13,79990001144";

            AreThree(body);
            AreThree(body + end);
        }
    }

    [Fact]
    public void Fmt2_has_a_list_element() => AreThree(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <list>
        <sms><status>1</status><err>0</err><id>11</id><phone>79990001122</phone></sms>
        <sms><status>20</status><err>13</err><id>12</id><phone>79990001133</phone></sms>
        <sms><status>-3</status><id>13</id><phone>79990001144</phone></sms>
        </list>
        """);

    [Fact]
    public void Fmt3_has_a_list() => AreThree(
        """
        [
        {"status":1,"err":0,"id":11,"phone":"79990001122"},
        {"status":20,"err":13,"id":12,"phone":"79990001133"},
        {"status":-3,"id":13,"phone":"79990001144"}
        ]
        """);

    [Theory]
    [InlineData("Status = 1, check_time = 14.03.2024 09:26:53, err = 0, id = 11, phone = 79990001122\n")]
    [InlineData("1,1710397613,0,11,79990001122\r\n")]
    [InlineData("<list><sms><status>1</status><id>11</id><phone>79990001122</phone></sms></list>")]
    [InlineData("""[{"status":1,"id":11,"phone":"79990001122"}]""")]
    [InlineData("<sms><status>1</status><id>11</id><phone>79990001122</phone></sms>")]
    [InlineData("""{"status":1,"id":11,"phone":"79990001122"}""")]
    public void A_list_of_one_is_one_be_it_a_list_or_not(string body)
    {
        StatusResult result = Assert.Single(StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms }).Results);

        Assert.Equal(("11", "79990001122"), (result.Id, result.Phone));
    }

    [Fact]
    public void Fmt0_has_the_keys_of_a_list_wherever_they_stand()
    {
        const string Front = "id = 11, Status = 1, check_time = 14.03.2024 09:26:53, err = 0\nid = 12, Status = 20, err = 13";
        const string Behind = "Status = 1, err = 0, send_date = 14.03.2024 09:25:00, message = x, comment = y, type = 0, id = 11\n"
            + "Status = 20, err = 13, send_date = 14.03.2024 09:25:00, message = x, comment = y, type = 0, id = 12";

        Assert.Equal(["11", "12"], Ids(Front, 0));
        Assert.Equal(["11", "12"], Ids(Behind, 1));
    }

    [Theory]
    [InlineData(1, "1,1710397613,0,1710397500,79990001122,1.20,BAKERY,Доставлено,Хлеб, свежий, 0,11\n20,1710397613,13,1710397500,79990001133,1.20,BAKERY,Нет,Хлеб, , 0,12")]
    [InlineData(2, "1,1710397613,0,1710397500,79990001122,Россия,Север,Псков,1.20,BAKERY,Доставлено,Хлеб, свежий, 0,11\n"
        + "20,1710397613,13,1710397500,79990001133,Россия,Север,,1.20,BAKERY,Нет,Хлеб, , 0,12")]
    public void Fmt1_has_the_id_at_the_end_where_all_was_asked_for(int all, string body)
    {
        StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = all, Subject = Subject.Sms });

        Assert.Equal(["11", "12"], reply.Results.Select(r => r.Id));
        Assert.Equal(["свежий", ""], reply.Results.Select(r => r.Comment));
        Assert.Equal(["79990001122", "79990001133"], reply.Results.Select(r => r.Phone));
        Assert.Empty(reply.Doubts);
    }

    [Fact]
    public void An_id_may_stand_for_several_numbers()
    {
        StatusReply reply = StatusReply.Parse("""[{"status":1,"id":32,"phone":"79990001122"},{"status":1,"id":32,"phone":"79990001133"}]""");

        Assert.Equal(["32", "32"], reply.Results.Select(r => r.Id));
    }

    [Fact]
    public void An_empty_list_has_no_result_and_is_no_reply()
    {
        Assert.False(StatusReply.TryParse("[]", out _));
        Assert.False(StatusReply.TryParse("<list></list>", out _));
    }

    [Fact]
    public void One_bad_line_spoils_the_list()
    {
        var options = new StatusOptions { All = 0, Subject = Subject.Sms };

        Assert.False(StatusReply.TryParse("1,1710397613,0,11,79990001122\nx,1710397613,0,12,79990001133", options, out _));
        Assert.False(StatusReply.TryParse("1,1710397613,0,11,79990001122\nwhat is this?", options, out _));
        Assert.False(StatusReply.TryParse("Status = 1, id = 11\nStatus = x, id = 12", options, out _));
        Assert.False(StatusReply.TryParse("Status = 1, phone = 79990001122\nwhat is this?", options, out _));
        Assert.False(StatusReply.TryParse("<list><sms><status>1</status></sms><sms><id>12</id></sms></list>", options, out _));
        Assert.False(StatusReply.TryParse("""[{"status":1},{"id":12}]""", options, out _));
    }

    private static IEnumerable<string?> Ids(string body, int all) =>
        StatusReply.Parse(body, new StatusOptions { All = all, Subject = Subject.Sms }).Results.Select(r => r.Id);

    private static void AreThree(string body)
    {
        StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms });

        Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
        Assert.Empty(reply.Doubts);
        Assert.Equal([MessageStatus.Delivered, MessageStatus.Undeliverable, MessageStatus.NotFound], reply.Results.Select(r => r.Status.Value));
        Assert.Equal(["11", "12", "13"], reply.Results.Select(r => r.Id));
        Assert.Equal(["79990001122", "79990001133", "79990001144"], reply.Results.Select(r => r.Phone));
        Assert.Equal(DeliveryError.SubscriberBlocked, reply.Results[1].DeliveryError.Value);
    }
}
