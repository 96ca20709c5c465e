using SmsCodes.Cli.Lookup;
using Xunit;

namespace SmsCodes.Cli.Tests.Usage;

/// <summary>Which names count as near.</summary>
public sealed class NearMissTests
{
    private static readonly string[] Names = ["Delivered", "NotDelivered", "Expired", "Read"];

    [Theory]
    [InlineData("delivered", "Delivered", "NotDelivered")]
    [InlineData("Delivred", "Delivered")]
    [InlineData("Deilvered", "Delivered")]
    [InlineData("Deliveredd", "Delivered")]
    [InlineData("Not", "NotDelivered")]
    [InlineData("Raed", "Read")]
    [InlineData("Sent")]
    [InlineData("Re")]
    [InlineData("")]
    public void The_nearest_names_come_first(string asked, params string[] expected)
    {
        Assert.Equal(expected, NearMiss.Nearest(asked, Names));
    }

    [Fact]
    public void At_most_three_are_named()
    {
        Assert.Equal(["Codea", "Codeb", "Codec"], NearMiss.Nearest("Code", ["Codea", "Codeb", "Codec", "Coded"]));
    }
}
