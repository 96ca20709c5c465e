using System;
using System.IO;
using System.Linq;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>The unit test that the README shows, as its readers would write it.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void A_wrong_password_is_given_up()
    {
        StatusReply reply = StatusReply.Parse("0,-2");

        Assert.Equal(RequestError.InvalidCredentials, reply.Error!.Code.Value);
        Assert.Equal(RetryDecision.No, reply.Error.Code.Retry.Decision);
    }

    [Fact]
    public void It_stands_there_as_it_stands_here()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!folder!.EnumerateFiles("global.json").Any())
            folder = folder.Parent;
        string readme = File.ReadAllText(Path.Combine(folder.FullName, "README.md")).ReplaceLineEndings("\n");

        Assert.Contains("""
                StatusReply reply = StatusReply.Parse("0,-2");

                Assert.Equal(RequestError.InvalidCredentials, reply.Error!.Code.Value);
                Assert.Equal(RetryDecision.No, reply.Error.Code.Retry.Decision);
            """.ReplaceLineEndings("\n"), readme, StringComparison.Ordinal);
    }
}
