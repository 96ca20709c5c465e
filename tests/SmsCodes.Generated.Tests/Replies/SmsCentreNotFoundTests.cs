using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Status -3, a message that was not found: in the formats 0, 2 and 3 a status alone, in format 1 the layout of a regular message.</summary>
public sealed class SmsCentreNotFoundTests
{
    private static readonly string[] Bodies =
    [
        "Status = -3",
        "-3",
        "-3,0,0",
        "<sms><status>-3</status></sms>",
        """{"status":-3}""",
    ];

    [Fact]
    public void It_is_a_status_and_no_error_whatever_was_asked()
    {
        foreach (string body in Bodies)
        {
            foreach (Subject subject in new[] { Subject.Sms, Subject.Hlr, Subject.Email })
            {
                StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = subject });

                Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
                Assert.Null(reply.Error);
                StatusResult result = Assert.Single(reply.Results);
                Assert.Equal(MessageStatus.NotFound, result.Status.Value);
                Assert.Null(result.LastTimestamp);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_may_stand_alone_where_all_was_asked_for(int all)
    {
        foreach (string body in new[] { "-3", "Status = -3", "<sms><status>-3</status></sms>", """{"status":-3}""" })
        {
            StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = all, Subject = Subject.Hlr });

            Assert.Equal(new StatusFields { Status = MessageStatus.NotFound }, StatusFields.Of(Assert.Single(reply.Results)));
        }
    }

    [Theory]
    [InlineData("sms", 0, "-3,0,0,138,79990001122")]
    [InlineData("hlr", 0, "-3,0,0,138,79990001122")]
    [InlineData("sms", 1, "-3,0,0,0,79990001122,0,,Не найдено,, , 0,138")]
    [InlineData("hlr", 1, "-3,0,0,0,79990001122,0,,Не найдено,, , 0,138")]
    [InlineData("sms", 2, "-3,0,0,0,79990001122,,,,0,,Не найдено,, , 0,138")]
    [InlineData("hlr", 2, "-3,0,0,0,79990001122,,,,0,,Не найдено,, , 0,138")]
    public void Format_1_answers_in_the_layout_of_a_regular_message(string subject, int all, string line)
    {
        StatusReply reply = StatusReply.Parse(line, new StatusOptions { All = all, Subject = subject == "sms" ? Subject.Sms : Subject.Hlr });

        Assert.Empty(reply.Doubts);
        StatusResult result = Assert.Single(reply.Results);
        Assert.Equal(MessageStatus.NotFound, result.Status.Value);
        Assert.Equal(("79990001122", "138", null), (result.Phone, result.Id, result.Imsi));
        Assert.Null(result.LastTimestamp);
        Assert.Null(result.SendTimestamp);
        Assert.Equal("0", result.Err);
        if (all > 0)
            Assert.Equal(("Не найдено", "", MessageType.Sms), (result.StatusName, result.Message, result.Type.Value));
    }

    [Theory]
    [InlineData("-3\n1,1710397613,0")]
    [InlineData("Status = -3\nStatus = 1, check_time = 14.03.2024 09:26:53, err = 0")]
    [InlineData("<list><sms><status>-3</status></sms><sms><status>1</status></sms></list>")]
    [InlineData("""[{"status":-3},{"status":1}]""")]
    public void It_stands_beside_messages_that_were_found(string body)
    {
        StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms });

        Assert.Equal(2, reply.Results.Count);
        Assert.Equal(MessageStatus.NotFound, reply.Results[0].Status.Value);
        Assert.Equal(MessageStatus.Delivered, reply.Results[1].Status.Value);
    }
}
