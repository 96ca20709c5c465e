using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace SmsCodes.Replies.Tests.Values;

/// <summary>Times in texts, of which eight characters are looked at at once: the same answers as the framework gives, for times and for
/// texts that differ from one by a character.</summary>
public sealed class TimeTests
{
    private const int Times = 2_000;

    [Theory]
    [InlineData("dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm:ss")]
    [InlineData("yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss")]
    [InlineData("ddMMyyHHmm", "ddMMyyHHmm")]
    [InlineData("yyyyMMdd", "yyyyMMdd")]
    [InlineData("HH:mm", "HH:mm")]
    public void A_time_is_read_as_the_framework_reads_it(string pattern, string format)
    {
        var time = new ReplyTime(pattern);
        var random = new Random(pattern.Length);
        int read = 0;
        for (int i = 0; i < Times; i++)
        {
            string text = new DateTime(2000, 1, 1).AddSeconds(random.NextInt64(99L * 365 * 86_400)).ToString(format, CultureInfo.InvariantCulture);
            for (int at = -1; at < text.Length; at++)
            {
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                if (at >= 0)
                    utf8[at] = (byte)random.Next(256);
                bool fits = utf8.Select((b, p) => text[p] is >= '0' and <= '9' ? b is >= (byte)'0' and <= (byte)'9' : b == text[p]).All(ok => ok);
                Assert.Equal(fits, time.Fits(utf8));
                DateTime? expected = fits && DateTime.TryParseExact(Encoding.UTF8.GetString(utf8), format, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out DateTime parsed)
                    ? parsed
                    : null;
                // Two digits of a year are of this century here, and of whichever the framework's calendar says there.
                Assert.Equal(Century(expected), Century(time.Read(utf8)));
                read += expected == null ? 0 : 1;
            }
        }

        Assert.True(read > Times);
    }

    [Fact]
    public void Another_length_is_no_time()
    {
        var time = new ReplyTime("dd.MM.yyyy");
        Assert.False(time.Fits("1.1.2017"u8));
        Assert.False(time.Fits("01.01.2017 "u8));
        Assert.True(time.Fits(default));
        Assert.Null(time.Read(default));
    }

    private static DateTime? Century(DateTime? time) => time is { Year: >= 1900 and < 2000 } early ? early.AddYears(100) : time;
}
