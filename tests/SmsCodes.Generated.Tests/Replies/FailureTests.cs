using System;
using System.Linq;
using System.Text;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;
using Xunit;
using Octo = SmsCodes.Octopush;
using Partner = SmsCodes.SmsPartner;
using Serwer = SmsCodes.SerwerSms;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>A body that is no reply: nothing throws unasked, and what is said of the body is none of it.</summary>
public sealed class FailureTests
{
    private const string Secret = "79990001122";

    public static TheoryData<string?> Garbage =>
    [
        null, "", " ", "\n", "\uFEFF", "?", "what is this?", "null", "true", "\"text\"", "{", "[", "{]", "[[]]", "[1]", "{\"a\":", "<", "<>", "<a", "<a></b>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "=", "&", "&&", "|", ",", ",,,", "\0", "\uD800", "a=b", "-", "0", "1 2",
    ];

    [Theory]
    [MemberData(nameof(Garbage))]
    public void What_is_no_reply_gives_false_and_null(string? body)
    {
        byte[]? bytes = body == null ? null : Encoding.UTF8.GetBytes(body);

        Assert.False(StatusReply.TryParse(body, out StatusReply? status));
        Assert.Null(status);
        Assert.False(StatusReply.TryParse(body, new StatusOptions { All = 2, Subject = Subject.Hlr }, out status));
        Assert.Null(status);
        Assert.False(StatusReply.TryParse(bytes.AsSpan(), out status));
        Assert.Null(status);
        Assert.False(StatusReply.TryParse(bytes, Encoding.UTF8, default, out status));
        Assert.Null(status);
        Assert.False(DeleteReply.TryParse(body, out DeleteReply? deleted));
        Assert.Null(deleted);
        Assert.False(Octo.SendReply.TryParse(body, out Octo.SendReply? octopush));
        Assert.Null(octopush);
        Assert.False(Octo.DeliveryReportReply.TryParse(body, out Octo.DeliveryReportReply? report));
        Assert.Null(report);
        Assert.False(Partner.SendReply.TryParse(body, out Partner.SendReply? partner));
        Assert.Null(partner);
        Assert.False(Partner.HlrNotificationReply.TryParse(body, out Partner.HlrNotificationReply? notification));
        Assert.Null(notification);
        Assert.False(Serwer.HlrCheckReply.TryParse(body, out Serwer.HlrCheckReply? check));
        Assert.Null(check);
        Assert.False(SmsManager.SendReply.TryParse(body, out SmsManager.SendReply? sent));
        Assert.Null(sent);
        Assert.False(RequestStatusReply.TryParse(body, out RequestStatusReply? request));
        Assert.Null(request);
    }

    [Theory]
    [InlineData("{\"status\":1,\"phone\":\"" + Secret + "\"")]
    [InlineData("{\"status\":1,\"phone\":\"" + Secret + "\\x\"}")]
    [InlineData("<sms><status>1</status><phone>" + Secret + "</phone>")]
    [InlineData("<sms><status>1</status><phone>" + Secret + "</telephone></sms>")]
    [InlineData("<" + "s" + Secret + "/>")]
    [InlineData("Status = " + Secret + "x")]
    [InlineData("1,1,1," + Secret)]
    [InlineData("{\"" + Secret + "\":" + Secret + "}")]
    [InlineData(Secret)]
    public void An_exception_holds_nothing_of_the_body(string body)
    {
        SmsReplyException failure = Assert.Throws<SmsReplyException>(() => StatusReply.Parse(body, new StatusOptions { All = 0 }));

        Assert.Equal(("SmsCentre", "Status"), (failure.Provider, failure.Response));
        Assert.NotEqual("", failure.Expected);
        Assert.InRange(failure.Offset, 0, body.Length);
        Assert.Contains(failure.Expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
        Assert.Empty(failure.Data);
    }

    [Fact]
    public void No_reply_shows_itself_as_its_body()
    {
        StatusReply reply = StatusReply.Parse("{\"status\":1,\"phone\":\"" + Secret + "\",\"message\":\"" + Secret + "\"}");

        Assert.DoesNotContain(Secret, reply.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, reply.Results[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"message\":\"Хлеб 🥐\",\"status\":1")]
    [InlineData("{\"message\":\"Хлеб 🥐\" \"status\":1}")]
    [InlineData("<sms><message>Хлеб 🥐</message><status>1</sms>")]
    [InlineData("  message = Хлеб 🥐, err = 0")]
    [InlineData("1,1710397613,0,Хлеб 🥐,1,1\nneither")]
    [InlineData("\uFEFF{\"message\":\"Хлеб\",")]
    public void An_offset_counts_characters_of_a_text_and_bytes_of_bytes(string body)
    {
        var options = new StatusOptions { All = 0, Subject = Subject.Sms };
        SmsReplyException inText = Assert.Throws<SmsReplyException>(() => StatusReply.Parse(body, options));
        SmsReplyException inBytes = Assert.Throws<SmsReplyException>(() => StatusReply.Parse(Encoding.UTF8.GetBytes(body), options));

        Assert.Equal(Encoding.UTF8.GetByteCount(body.AsSpan(0, inText.Offset)), inBytes.Offset);
        Assert.Equal(inText.Expected, inBytes.Expected);
    }

    [Theory]
    [InlineData("[{\"message\":\"Хлеб\",\"status\":1},5]", 31)]
    [InlineData("<sms><message>Хлеб</message><stat us>1</stat us></sms>", 36)]
    [InlineData("  Status = 1 or 2", 2)]
    [InlineData("\uFEFF1,1710397613", 1)]
    public void An_offset_is_where_the_body_broke(string body, int offset)
    {
        SmsReplyException failure = Assert.Throws<SmsReplyException>(() => StatusReply.Parse(body, new StatusOptions { All = 0, Subject = Subject.Sms }));

        Assert.Equal(offset, failure.Offset);
    }

    [Fact]
    public void Only_a_missing_argument_is_an_argument_exception()
    {
        Assert.Throws<ArgumentNullException>(() => StatusReply.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => StatusReply.Parse((byte[])null!, Encoding.UTF8));
        Assert.Throws<ArgumentNullException>(() => StatusReply.Parse([1], null!));
        Assert.Throws<ArgumentNullException>(() => StatusReply.Parse((System.IO.Stream)null!, Encoding.UTF8));
    }

    [Fact]
    public void A_failure_can_be_had_without_an_exception()
    {
        ParseResult<StatusReply> read = StatusReply.Read("garbage");

        Assert.False(read.Success);
        Assert.Equal(("SmsCentre", "Status", 0), (read.Failure!.Provider, read.Failure.Response, read.Failure.Offset));
        Assert.Same(read.Failure, Assert.Throws<SmsReplyException>(() => read.Reply));
    }

    [Fact]
    public void A_reply_that_reports_an_error_is_read_well()
    {
        ParseResult<StatusReply> read = StatusReply.Read("0,-2");

        Assert.True(read.Success);
        Assert.Null(read.Failure);
        Assert.NotNull(read.Reply.Error);
    }

    [Fact]
    public void The_default_of_a_result_is_a_failure_without_a_reason()
    {
        ParseResult<StatusReply> nothing = default;

        Assert.False(nothing.Success);
        Assert.Null(nothing.Failure);
        Assert.Throws<SmsReplyException>(() => nothing.Reply);
    }

    [Fact]
    public void The_default_of_an_outcome_is_no_success()
    {
        Assert.Equal(ReplyOutcome.Error, default(ReplyOutcome));
        Assert.Equal(3, Enum.GetValues<ReplyOutcome>().Distinct().Count());
    }
}
