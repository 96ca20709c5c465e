using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Explain;

/// <summary>The JSON that <c>explain</c> prints.</summary>
public sealed class ExplainJsonTests
{
    [Fact]
    public void Each_row_is_that_of_codes_with_the_sets_summary()
    {
        JsonElement answer = Tool.Run("explain", "SMSmanager", "2", "--json").Json();

        Assert.Equal(["provider", "asked", "found"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal("SmsManager", answer.GetProperty("provider").GetString());
        Assert.Equal("2", answer.GetProperty("asked").GetString());
        List<JsonElement> found = [.. answer.GetProperty("found").EnumerateArray()];
        Assert.Equal(["RequestState", "DeliveryStatus"], found.Select(row => row.GetProperty("set").GetString()));
        foreach (JsonElement row in found)
        {
            JsonElement listed = Tool.Run("codes", "smsmanager", row.GetProperty("set").GetString()!, "--json").Json()
                .EnumerateArray().Single(other => other.GetProperty("name").GetString() == row.GetProperty("name").GetString());
            Assert.Equal(Compact(listed.EnumerateObject()), Compact(row.EnumerateObject().SkipLast(1)));
            Assert.Equal("summary", row.EnumerateObject().Last().Name);
        }

        Assert.Equal("State of a request to send messages.", found[0].GetProperty("summary").GetString());
    }

    [Fact]
    public void A_code_within_a_class_keeps_what_was_asked()
    {
        JsonElement answer = Tool.Run("explain", "smsmanager", "950", "--json").Json();

        Assert.Equal("950", answer.GetProperty("asked").GetString());
        Assert.Equal("9xx", answer.GetProperty("found")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Of_a_pasted_reply_only_the_code_is_repeated()
    {
        ToolResult result = Tool.Run("explain", "smscentre", """{"error":"phone 79990000001 is wrong","id":1,"error_code":7}""", "--json");

        Assert.Equal("7", result.Json().GetProperty("asked").GetString());
        Assert.DoesNotContain("79990000001", result.Output, StringComparison.Ordinal);
    }

    private static string Compact(IEnumerable<JsonProperty> members) =>
        string.Join(", ", members.Select(member => $"{member.Name}: {JsonSerializer.Serialize(member.Value)}"));
}
