using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SmsCodes.Replies.Tests.Support;
using Xunit;

namespace SmsCodes.Replies.Tests.Mutations;

/// <summary>A broken body never throws, and a broken error is never read as a success.</summary>
public sealed class MutationTests
{
    /// <summary>Error bodies of which a single changed byte may make a success that nobody can tell from a real one, and why.</summary>
    private static readonly Dictionary<string, (Func<string, bool> Accepts, string Because)> Lost = new()
    {
        ["Status, error as values"] = (
            body => Regex.IsMatch(body, "^0,0?,2$"), "A comma in place of the minus sign makes three values, as a status line has: status 0, no time, and an err."),
        ["Status, an error among several"] = (
            body => body.Split('\n').All(line => !Signs.NegativeSecond(line)), "The line of the error is gone, or has three values; the line of the message is left."),
        ["Octopush error, XML"] = (
            body => !Signs.ElementNotZero(body), "The code is gone, or is that of a success; replies of the newer API have none."),
    };

    public static TheoryData<string> Names { get; } = [.. Samples.All.Select(s => s.Name)];

    public static TheoryData<string> Errors { get; } = [.. Samples.All.Where(s => s.Sign != null).Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_read_as_what_it_is(string name)
    {
        Sample sample = Samples.Named(name);
        IReply? reply = sample.Parsing.Text(sample.Body);

        Assert.NotNull(reply);
        Assert.Equal(sample.Sign != null, sample.Sign?.Invoke(sample.Body) ?? false);
        Assert.Equal(sample.Sign != null, sample.Parsing.HasError(reply));
    }

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Names))]
    public Task A_broken_body_never_throws(string name) => Guard.Run(() =>
    {
        Sample sample = Samples.Named(name);
        foreach (byte[] body in Mutation.OfBytes(sample.Body).Concat(Mutation.OfParts(sample.Body)))
        {
            string text = Encoding.UTF8.GetString(body);
            string fromUtf8 = Shown.Reply(sample.Parsing.Utf8(body));
            string fromText = Shown.Reply(sample.Parsing.Text(text));
            string fromUtf16 = Shown.Reply(sample.Parsing.In(Encoding.Unicode, Encoding.Unicode.GetBytes(text)));
            sample.Parsing.In(Encoding.Latin1, body);

            Assert.Equal((text, fromText), (text, fromUtf8));
            Assert.Equal((text, fromText), (text, fromUtf16));
        }
    });

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Errors))]
    public Task A_broken_error_that_still_says_so_is_never_a_success(string name) => Guard.Run(() =>
    {
        Sample sample = Samples.Named(name);
        int still = 0;
        foreach (byte[] body in Mutation.OfBytes(sample.Body).Concat(Mutation.OfParts(sample.Body)))
        {
            string text = Encoding.UTF8.GetString(body);
            if (!sample.Sign!(text))
                continue;
            still++;
            Assert.True(sample.Parsing.Utf8(body) is not { } reply || sample.Parsing.HasError(reply), text);
        }

        Assert.NotEqual(0, still);
    });

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Errors))]
    public Task A_broken_error_is_a_success_only_where_nobody_could_tell(string name) => Guard.Run(() =>
    {
        Sample sample = Samples.Named(name);
        string[] successes =
        [
            .. Mutation.OfBytes(sample.Body).Concat(Mutation.OfParts(sample.Body)).Where(b => sample.Parsing.Utf8(b) is { } reply && !sample.Parsing.HasError(reply))
                .Select(Encoding.UTF8.GetString).Distinct(),
        ];

        if (Lost.TryGetValue(name, out var lost))
            Assert.All(successes, body => Assert.True(lost.Accepts(body), $"Not because of this: {lost.Because} {body}"));
        else
            Assert.Empty(successes);
    });
}
