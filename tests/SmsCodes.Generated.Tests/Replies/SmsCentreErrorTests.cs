using System;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>SMSCentre's errors to a question for statuses: none is ever read as a status, and no status as one of them.</summary>
public sealed class SmsCentreErrorTests
{
    private static readonly string[] Codes = ["1", "2", "4", "5", "9"];

    private static readonly string[] Forms =
    [
        "ERROR = # (why it failed)",
        "0,-#",
        "<result>\n<error>why it failed</error>\n<error_code>#</error_code>\n</result>",
        "{\n\"error\": \"why it failed\",\n\"error_code\": #\n}",
    ];

    public static TheoryData<string, string> Documented
    {
        get
        {
            var bodies = new TheoryData<string, string>();
            foreach (string form in Forms)
            {
                foreach (string code in Codes)
                    bodies.Add(form.Replace("#", code, StringComparison.Ordinal), code);
            }

            return bodies;
        }
    }

    [Theory]
    [MemberData(nameof(Documented))]
    public void Every_documented_error_is_read_in_every_format(string body, string code)
    {
        StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms });

        Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        Assert.Equal(code, reply.Error!.Code.Raw);
        Assert.True(reply.Error.Code.IsKnown);
        Assert.Equal(body.Contains("why", StringComparison.Ordinal) ? "why it failed" : null, reply.Error.Message);
        Assert.Equal(reply.Error.Message, reply.Message);
        Assert.Null(reply.Error.Id);
        Assert.Empty(reply.Results);
    }

    [Fact]
    public void A_wrong_password_is_no_message_handed_to_the_operator()
    {
        for (int all = 0; all <= 2; all++)
        {
            foreach (Subject subject in new[] { Subject.Sms, Subject.Hlr, Subject.Email })
            {
                StatusReply reply = StatusReply.Parse("0,-2", new StatusOptions { All = all, Subject = subject });

                Assert.Equal(RequestError.InvalidCredentials, reply.Error!.Code.Value);
                Assert.Empty(reply.Results);
            }
        }
    }

    [Theory]
    [InlineData("541,-7")]
    [InlineData("ERROR = 7 (invalid number), ID - 541")]
    [InlineData("<result><error>invalid number</error><error_code>7</error_code><id>541</id></result>")]
    [InlineData("""{"error":"invalid number","error_code":7,"id":541}""")]
    public void An_error_may_name_the_message_and_have_a_code_of_its_own(string body)
    {
        StatusReply reply = StatusReply.Parse(body);

        Assert.Equal("541", reply.Error!.Id);
        Assert.Equal("7", reply.Error.Code.Raw);
        Assert.False(reply.Error.Code.IsKnown);
        Assert.Empty(reply.Results);
    }

    [Theory]
    [InlineData("1,1710397613,0,11,79990001122\n12,-9", "12")]
    [InlineData("Status = 1, check_time = 14.03.2024 09:26:53, err = 0, id = 11\nERROR = 9 (wait, please), ID - 12", "12")]
    [InlineData("<list><sms><status>1</status><id>11</id></sms><result><error>wait</error><error_code>9</error_code></result></list>", null)]
    [InlineData("""[{"status":1,"id":11},{"error":"wait","error_code":9,"id":12}]""", "12")]
    public void An_error_within_a_list_does_not_hide_the_statuses(string body, string? id)
    {
        StatusReply reply = StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms });

        Assert.Equal(ReplyOutcome.PartlyFailed, reply.Outcome);
        Assert.Equal(RequestError.TooManyRequests, reply.Error!.Code.Value);
        Assert.Equal(id, reply.Error.Id);
        Assert.Equal("11", Assert.Single(reply.Results).Id);
    }

    [Theory]
    [InlineData("0,-4\n0,-4")]
    [InlineData("""[{"error":"blocked","error_code":4},{"error":"blocked","error_code":4}]""")]
    public void A_list_of_errors_alone_is_an_error(string body)
    {
        StatusReply reply = StatusReply.Parse(body);

        Assert.Equal(ReplyOutcome.Error, reply.Outcome);
        Assert.Equal(RequestError.IpBlocked, reply.Error!.Code.Value);
    }

    [Fact]
    public void An_error_may_come_in_another_format_than_was_asked_for()
    {
        foreach (ReplyFormat asked in new[] { ReplyFormat.Json, ReplyFormat.Xml, ReplyFormat.KeyValue, ReplyFormat.Delimited })
        {
            StatusReply reply = StatusReply.Parse("ERROR = 9 (duplicate request, wait a minute)", new StatusOptions { Format = asked });

            Assert.Equal(RequestError.TooManyRequests, reply.Error!.Code.Value);
            Assert.Equal("duplicate request, wait a minute", reply.Error.Message);
            Assert.Equal(ReplyFormat.KeyValue, reply.Format);
        }
    }

    [Fact]
    public void A_result_may_not_come_in_another_format_of_lines_than_was_asked_for()
    {
        Assert.False(StatusReply.TryParse("1,1710397613,0", new StatusOptions { Format = ReplyFormat.KeyValue }, out _));
        Assert.False(StatusReply.TryParse("Status = 1", new StatusOptions { Format = ReplyFormat.Delimited }, out _));
    }

    [Fact]
    public void The_text_of_an_error_keeps_its_brackets()
    {
        StatusReply reply = StatusReply.Parse("ERROR = 2 (authorise error (wrong (password))), ID - 5");

        Assert.Equal("authorise error (wrong (password))", reply.Error!.Message);
        Assert.Equal("5", reply.Error.Id);
    }

    [Fact]
    public void An_error_without_its_words_is_an_error()
    {
        Assert.Equal(RequestError.InvalidParameters, StatusReply.Parse("ERROR = 1").Error!.Code.Value);
        Assert.Equal(RequestError.InvalidParameters, StatusReply.Parse("""{"error_code":"1"}""").Error!.Code.Value);
        StatusReply wordless = StatusReply.Parse("""{"error":"parameters error"}""");
        Assert.Equal((ReplyOutcome.Error, false, "parameters error"), (wordless.Outcome, wordless.Error!.Code.IsPresent, wordless.Error.Message));
    }

    [Fact]
    public void An_error_of_many_digits_is_not_cut()
    {
        StatusReply reply = StatusReply.Parse("0,-1009");

        Assert.Equal("1009", reply.Error!.Code.Raw);
        Assert.False(reply.Error.Code.IsKnown);
        Assert.Null(reply.Error.Code.Value);
    }

    [Fact]
    public void A_page_of_a_proxy_is_no_reply()
    {
        Assert.False(StatusReply.TryParse("<html><body>502 Bad Gateway</body></html>", out StatusReply? reply));
        Assert.Null(reply);
    }
}
