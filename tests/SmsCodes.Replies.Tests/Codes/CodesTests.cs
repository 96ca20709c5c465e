using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SmsCodes.Replies.Tests.Mutations;
using SmsCodes.Replies.Tests.Support;
using Xunit;

namespace SmsCodes.Replies.Tests.Codes;

/// <summary>Who reads the codes alone reads the same as who reads the whole reply, and pays for nothing else.</summary>
public sealed class CodesTests
{
    /// <summary>Samples that cost bytes, and why.</summary>
    private static readonly Dictionary<string, string> Costly = new()
    {
        ["SMSPartner send, XML"] = "Values told by their position alone wait for the last of them.",
        ["SMSPartner error, XML"] = "The same.",
        ["SMSPartner status"] = "The code is written otherwise than the catalogue has it.",
        ["SMSPartner status, several"] = "One of the codes is a sentence.",
        ["SMSPartner HLR, JSON"] = "A number has several rows: a text tells which it is.",
        ["SMSPartner HLR, form"] = "The same.",
        ["SmsManager send, XML"] = "The number of a success is no code of the catalogue.",
    };

    public static TheoryData<string> Names { get; } = [.. Samples.All.Select(s => s.Name)];

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Names))]
    public Task They_are_those_of_the_whole_reply(string name) => Guard.Run(() =>
    {
        Sample sample = Samples.Named(name);
        CodesAlone codes = sample.Parsing.Codes();
        foreach (byte[] body in Mutation.OfBytes(sample.Body).Concat(Mutation.OfParts(sample.Body)).Prepend(Encoding.UTF8.GetBytes(sample.Body)))
        {
            string text = Encoding.UTF8.GetString(body);
            IReply? reply = sample.Parsing.Utf8(body);

            Assert.Equal((text, reply != null), (text, codes.Utf8(body)));
            Assert.Equal((text, codes.ShownOf(reply)), (text, codes.Shown()));
            Assert.Equal((text, sample.Parsing.TextFailure(text)?.Message), (text, codes.Failure(text)?.Message));
        }
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_allocated_but_the_text_of_a_code(string name)
    {
        Sample sample = Samples.Named(name);
        CodesAlone codes = sample.Parsing.Codes();
        byte[] body = Encoding.UTF8.GetBytes(sample.Body);
        for (int i = 0; i < 3; i++)
            Assert.True(codes.Utf8(body));

        long before = GC.GetAllocatedBytesForCurrentThread();
        codes.Utf8(body);

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated == 0 != Costly.ContainsKey(name), $"{allocated} bytes");
    }
}
