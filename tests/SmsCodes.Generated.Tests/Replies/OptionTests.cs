using System;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What only the caller knows.</summary>
public sealed class OptionTests
{
    [Fact]
    public void The_default_knows_nothing()
    {
        StatusOptions options = default;

        Assert.Null(options.All);
        Assert.Null(options.Subject);
        Assert.Null(options.HttpStatus);
        Assert.Equal(ReplyFormat.Unknown, options.Format);
    }

    [Fact]
    public void A_choice_that_is_not_declared_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusOptions { All = 3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusOptions { All = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusOptions { Subject = (Subject)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusOptions { Subject = default(Subject) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusOptions { Format = (ReplyFormat)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StatusOptions { Format = (ReplyFormat)(-1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SendOptions { Cost = 4 });
    }

    [Fact]
    public void What_was_known_may_be_forgotten()
    {
        var options = new StatusOptions { All = 2, Subject = Subject.Hlr, Format = ReplyFormat.Json };
        options.All = null;
        options.Subject = null;
        options.Format = ReplyFormat.Unknown;

        Assert.Equal(default, options);
    }

    [Theory]
    [InlineData("""{"status":1}""")]
    [InlineData("<sms><status>1</status></sms>")]
    [InlineData("Status = 1")]
    public void All_does_not_matter_where_fields_have_names(string body)
    {
        for (int all = 0; all <= 2; all++)
            Assert.Equal(MessageStatus.Delivered, StatusReply.Parse(body, new StatusOptions { All = all }).Results[0].Status.Value);
    }
}
