using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>What was read stays as it was read.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Types =
    [
        .. typeof(StatusReply).Assembly.GetTypes().Where(t => typeof(IReply).IsAssignableFrom(t) && t.IsClass),
        .. typeof(StatusReply).Assembly.GetTypes().Where(t => t.Namespace != null && t.Namespace.StartsWith("SmsCodes.", StringComparison.Ordinal)
            && t.Namespace != typeof(ImmutabilityTests).Namespace && (t.Name.EndsWith("Result", StringComparison.Ordinal) || t.Name.EndsWith("ReplyError", StringComparison.Ordinal)) && t.IsClass),
        typeof(ReplyErrorDetail),
    ];

    [Fact]
    public void Nothing_of_a_reply_can_be_set_or_derived_from()
    {
        Assert.True(Types.Length > 30);
        Assert.All(Types, type =>
        {
            Assert.True(type.IsSealed, type.FullName);
            Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance));
            Assert.All(type.GetProperties(), property => Assert.Null(property.GetSetMethod()));
        });
    }

    [Fact]
    public void Nobody_makes_a_reply_but_a_parser() => Assert.All(
        Types.Where(t => t != typeof(ReplyErrorDetail)), type => Assert.Empty(type.GetConstructors(BindingFlags.Public | BindingFlags.Instance)));

    [Fact]
    public void A_list_of_results_is_a_list_to_read()
    {
        ReplyList<StatusResult> results = StatusReply.Parse("""[{"status":1},{"status":20},{"status":-3}]""").Results;

        Assert.Equal(3, results.Count);
        Assert.IsNotAssignableFrom<IList>(results);
        Assert.IsNotAssignableFrom<ICollection<StatusResult>>(results);
        Assert.Throws<ArgumentOutOfRangeException>(() => results[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => results[-1]);
        Assert.Equal(["1", "20", "-3"], results.Select(r => r.Status.Raw));
        var seen = new List<string>();
        foreach (StatusResult result in results)
            seen.Add(result.Status.Raw);
        Assert.Equal(["1", "20", "-3"], seen);
    }

    [Fact]
    public void The_default_list_is_empty()
    {
        ReplyList<StatusResult> none = default;

        Assert.Empty(none);
        Assert.Empty(none);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void A_list_of_codes_is_the_callers_own()
    {
        StatusReply reply = StatusReply.Parse("""{"status":1}""");

        Assert.NotSame(reply.Codes, reply.Codes);
        Assert.Equal(reply.Codes, reply.Codes);
    }

    [Fact]
    public void What_is_read_does_not_change_with_the_body()
    {
        byte[] body = "{\"status\":777,\"phone\":\"79990001122\"}"u8.ToArray();
        StatusResult result = StatusReply.Parse(body).Results[0];
        Array.Clear(body);

        Assert.Equal(("777", "79990001122"), (result.Status.Raw, result.Phone));
    }
}
