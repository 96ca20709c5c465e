using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SmsCodes.Octopush;
using SmsCodes.SerwerSms;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;
using SmsCodes.SmsPartner;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Replies read from the messages of an HTTP client.</summary>
public sealed class HttpResponseTests
{
    private const string Body = """{"status":1,"err":0,"status_name":"Доставлено"}""";

    [Theory]
    [InlineData("windows-1251", "text/plain; charset=windows-1251")]
    [InlineData("windows-1251", "text/plain; charset=\"windows-1251\"")]
    [InlineData("windows-1251", "application/json; Charset=Windows-1251")]
    [InlineData("koi8-r", "text/plain; charset=koi8-r")]
    [InlineData("utf-8", "application/json; charset=utf-8")]
    [InlineData("windows-1251", "text/plain; charset=utf-7")]
    [InlineData("windows-1251", "text/plain; charset=no-such-charset")]
    [InlineData("utf-8", "application/json")]
    [InlineData("utf-8", null)]
    [InlineData("windows-1251", "text/plain")]
    [InlineData("windows-1251", null)]
    public async Task The_charset_is_the_one_that_the_message_names_or_shows(string charset, string? contentType)
    {
        using HttpResponseMessage message = Message(HttpStatusCode.OK, Named(charset).GetBytes(Body), contentType);

        SmsCentre.StatusReply reply = await message.ReadSmsCentreStatusAsync(new SmsCentre.StatusOptions { Subject = Subject.Sms });

        Assert.Equal("Доставлено", reply.Results[0].StatusName);
        Assert.Equal(DeliveryError.NoError, reply.Results[0].DeliveryError.Value);
    }

    [Fact]
    public async Task An_error_is_read_whatever_the_HTTP_status()
    {
        using HttpResponseMessage message = Message(HttpStatusCode.Unauthorized, "ERROR|103"u8.ToArray(), "text/plain");

        ParseResult<SmsManager.SendReply> read = await message.TryReadSmsManagerSendAsync();

        Assert.True(read.Success);
        Assert.Equal(Error.InvalidCredentials, read.Reply.Error!.Code.Value);
    }

    [Fact]
    public async Task An_error_may_have_no_body_at_all()
    {
        using var bare = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        using HttpResponseMessage page = Message(HttpStatusCode.ServiceUnavailable, "<html><body>busy</body></html>"u8.ToArray(), "text/html");

        foreach (HttpResponseMessage message in new[] { bare, page })
        {
            Assert.Equal(Error.ServiceUnavailable, (await message.ReadSmsManagerSendAsync()).Error!.Code.Value);
            Assert.Equal(Error.ServiceUnavailable, (await message.ReadSmsManagerRequestStatusAsync()).Error!.Code.Value);
        }
    }

    [Fact]
    public async Task The_HTTP_status_of_the_message_counts_and_not_the_one_of_the_options()
    {
        using HttpResponseMessage message = Message(HttpStatusCode.OK, [], null);

        Assert.False((await message.TryReadSmsManagerSendAsync(new SmsManager.SendOptions { HttpStatus = 503 })).Success);
    }

    [Fact]
    public async Task What_is_no_reply_fails_without_an_exception_or_with_one()
    {
        using HttpResponseMessage message = Message(HttpStatusCode.BadGateway, "<html><body>busy</body></html>"u8.ToArray(), "text/html");

        ParseResult<SmsCentre.StatusReply> read = await message.TryReadSmsCentreStatusAsync();

        Assert.False(read.Success);
        Assert.Equal(("SmsCentre", "Status"), (read.Failure!.Provider, read.Failure.Response));
        await Assert.ThrowsAsync<SmsReplyException>(() => message.ReadSmsCentreStatusAsync());
    }

    [Fact]
    public async Task The_message_is_not_disposed()
    {
        var content = new WatchedContent(Encoding.UTF8.GetBytes(Body), null);
        using var message = new HttpResponseMessage { Content = content };

        await message.ReadSmsCentreStatusAsync();

        Assert.False(content.IsDisposed);
    }

    [Fact]
    public async Task The_message_can_be_read_again()
    {
        using HttpResponseMessage message = Message(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Body), "application/json");
        await message.Content.LoadIntoBufferAsync();

        Assert.False((await message.TryReadSmsCentreDeleteAsync()).Success);
        Assert.True((await message.TryReadSmsCentreStatusAsync()).Success);
        Assert.Equal(Body, await message.Content.ReadAsStringAsync());
        Assert.True((await message.TryReadSmsCentreStatusAsync()).Success);
    }

    [Fact]
    public async Task A_reading_can_be_cancelled()
    {
        using HttpResponseMessage message = Message(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Body), null);
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => message.TryReadSmsCentreStatusAsync(source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => message.ReadSmsCentreStatusAsync(source.Token));
    }

    [Fact]
    public async Task A_missing_message_is_an_argument_exception() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => ((HttpResponseMessage)null!).TryReadSmsCentreStatusAsync());

    [Fact]
    public async Task The_providers_do_not_clash()
    {
        using HttpResponseMessage json = Message(HttpStatusCode.BadRequest, """{"code":121,"message":"STOP"}"""u8.ToArray(), "application/json");

        Assert.Equal("121", (await json.ReadOctopushSendAsync()).Error!.Code.Raw);
        Assert.Equal("121", (await json.ReadSmsPartnerSendAsync()).Error!.Code.Raw);
        Assert.Equal("121", (await json.ReadSerwerSmsSendAsync()).Error!.Code.Raw);
    }

    private static HttpResponseMessage Message(HttpStatusCode status, byte[] body, string? contentType) =>
        new(status) { Content = new WatchedContent(body, contentType) };

    private static Encoding Named(string charset) => CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
}
