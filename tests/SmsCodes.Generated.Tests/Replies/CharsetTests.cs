using System.IO;
using System.Text;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Bodies in the charsets that services use, as arrays and as streams.</summary>
public sealed class CharsetTests
{
    private static readonly StatusOptions Options = new() { All = 1, Subject = Subject.Sms };

    private static readonly string[] Bodies =
    [
        "Status = 1, err = 0, status_name = Доставлено, message = Ваш хлеб, готов, comment = заказ, type = 0",
        "1,1710397613,0,1710397500,79990001122,1.20,BAKERY,Доставлено,Ваш хлеб, готов, заказ, 0",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><sms><status>1</status><status_name>Доставлено</status_name><message>Ваш хлеб, готов</message></sms>",
        """{"status":1,"status_name":"Доставлено","message":"Ваш хлеб, готов"}""",
    ];

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_body_is_read_in_the_charset_that_is_said(string charset)
    {
        Encoding encoding = Named(charset);
        foreach (string body in Bodies)
        {
            byte[] bytes = encoding.GetBytes(body);
            using var stream = new MemoryStream(bytes);
            Assert.True(StatusReply.TryParse(bytes, encoding, Options, out StatusReply? tried));
            StatusReply[] replies =
            [
                StatusReply.Parse(bytes, encoding, Options), StatusReply.Parse(stream, encoding, Options), StatusReply.Read(bytes, encoding, Options).Reply, tried,
            ];

            foreach (StatusReply reply in replies)
                Assert.Equal(("Доставлено", "Ваш хлеб, готов"), (reply.Results[0].StatusName, reply.Results[0].Message));
        }
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""junk{"status":1}"""));
        stream.Position = 4;

        Assert.True(StatusReply.TryParse(stream, Encoding.UTF8, default, out _));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void A_stream_that_cannot_be_read_is_no_body()
    {
        var closed = new MemoryStream();
        closed.Dispose();

        Assert.False(StatusReply.TryParse(closed, Encoding.UTF8, default, out StatusReply? reply));
        Assert.Null(reply);
        Assert.Throws<System.ObjectDisposedException>(() => StatusReply.Parse(closed, Encoding.UTF8));
    }

    [Fact]
    public void A_body_that_is_not_in_a_strict_charset_is_no_reply()
    {
        byte[] bytes = Named("windows-1251").GetBytes("""{"status":1,"message":"Хлеб"}""");
        Encoding strict = Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

        Assert.False(StatusReply.TryParse(bytes, strict, default, out _));
        Assert.Throws<SmsReplyException>(() => StatusReply.Parse(bytes, strict));
    }

    [Fact]
    public void No_charset_is_registered_for_the_whole_process()
    {
        Assert.True(StatusReply.TryParse(Named("koi8-r").GetBytes(Bodies[0]), Named("koi8-r"), Options, out _));
        Assert.Throws<System.ArgumentException>(() => Encoding.GetEncoding("koi8-r"));
    }

    private static Encoding Named(string charset) => CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
}
