using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>Every layout of SMSCentre's status reply is read back as it was written, or the reply says that it can't be.</summary>
public sealed class StatusRoundTripTests
{
    public static TheoryData<int, int, bool, bool> Layouts { get; } = Table(StatusLayout.Every);

    /// <summary>Layouts in which a text can look like what stands between two fields.</summary>
    public static TheoryData<int, int, bool, bool> Ambiguous { get; } = Table(
        StatusLayout.Every.Where(l => l.Fmt == 1 ? l.IsHlr || l.All > 0 : l.Fmt == 0 && l.All > 0));

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Layouts))]
    public Task What_was_written_is_read_without_a_doubt(int fmt, int all, bool isHlr, bool isList)
    {
        var layout = new StatusLayout(fmt, all, isHlr, isList);
        return Guard.Run(() => Check(layout, fmt == 1 ? Fields.Plain : Fields.WithCommas, 80, (messages, reply, _) =>
        {
            Assert.Empty(reply.Doubts);
            AssertSame(messages, reply);
        }));
    }

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Ambiguous))]
    public Task What_may_have_been_another_text_is_doubted(int fmt, int all, bool isHlr, bool isList)
    {
        var layout = new StatusLayout(fmt, all, isHlr, isList);
        Gen<string> texts = fmt == 1 ? Fields.WithCommas : isHlr ? Fields.WithOtherPairs : Fields.WithPairs;
        return Guard.Run(() => Check(layout, texts, 150, (messages, reply, body) =>
        {
            Assert.Equal(messages.Count, reply.Results.Count);
            for (int i = 0; i < messages.Count; i++)
            {
                bool isDoubted = reply.Doubts.Any(d => d.ResultIndex == i);
                if (!isDoubted && !IsReadAsOneOfSeveral(layout, reply.Results[i]))
                    Assert.Equal((body, Written(messages[i])), (body, Shown.Fields(reply.Results[i].Fields)));
                if (!MayBeDoubted(layout, messages[i]))
                    Assert.False(isDoubted, body);
            }
        }));
    }

    [Fact]
    public void A_comma_in_one_text_is_doubted_only_where_another_text_could_have_it()
    {
        // Before the comment stands a blank, so that only the first of these can be read in two ways.
        const string Start = "1,1495823972,0,1495823965,79160000001,1.40,Shop,Delivered,";
        var options = new StatusOptions { All = 1, Subject = Subject.Sms };

        StatusReply doubtful = StatusReply.Parse(Start + "one, two, three, 0", options);
        StatusReply plain = StatusReply.Parse(Start + "one,two, three, 0", options);

        Assert.Single(doubtful.Doubts);
        Assert.Equal(("one, two", "three"), (doubtful.Results[0].Message, doubtful.Results[0].Comment));
        Assert.Empty(plain.Doubts);
        Assert.Equal(("one,two", "three"), (plain.Results[0].Message, plain.Results[0].Comment));
    }

    /// <summary>Whether the layout leaves room for more than one reading: a free text holds what parts the fields.</summary>
    private static bool MayBeDoubted(StatusLayout layout, Field[] message) => layout.Fmt == 1
        ? message.Any(f => f.IsFree && f.Text.Contains(','))
        : message.Any(f => f.IsFree && f.Text.Contains("comment", StringComparison.Ordinal));

    /// <summary>Whether the answer to one HLR request was read as one of several, which end with an id: with commas in its texts it can look
    /// exactly like one, and nothing in the body tells the two apart.</summary>
    private static bool IsReadAsOneOfSeveral(StatusLayout layout, StatusResult result) =>
        layout is { Fmt: 1, IsHlr: true, IsList: false } && result.Id != null;

    private static void Check(StatusLayout layout, Gen<string> texts, int count, Action<IReadOnlyList<Field[]>, StatusReply, string> assert)
    {
        Gen<Field[]> message = layout.Message(texts);
        Gen<(Field[][] Messages, int Style)> replies =
            from size in layout.IsList ? Gen.Choose(1, 5) : Gen.Constant(1)
            from messages in Gen.CollectToArray(Enumerable.Range(0, size), _ => message)
            from style in Gen.Choose(0, int.MaxValue - 1)
            select (messages, style);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(replies.ToArbitrary(), written =>
        {
            string body = StatusWriter.Write(layout, written.Messages, written.Style);
            var options = new StatusOptions { All = layout.All, Subject = layout.Subject };

            ParseResult<StatusReply> read = StatusReply.Read(body, options);

            Assert.True(read.Success, $"{read.Failure?.Message}\n{body}");
            Assert.Null(read.Reply.Error);
            Assert.Equal(ReplyOutcome.Ok, read.Reply.Outcome);
            Assert.Equal(Shown.Reply(read.Reply), Shown.Reply(StatusReply.Parse(Encoding.UTF8.GetBytes(body), options)));
            assert(written.Messages, read.Reply, body);
        }));
    }

    private static void AssertSame(IReadOnlyList<Field[]> messages, StatusReply reply) =>
        Assert.Equal(messages.Select(Written), reply.Results.Select(r => Shown.Fields(r.Fields)));

    private static string Written(Field[] message) =>
        string.Join('\n', message.Where(f => f.Value != null).Select(f => $"{f.Name}={f.Value}").Order(StringComparer.Ordinal));

    private static TheoryData<int, int, bool, bool> Table(IEnumerable<StatusLayout> layouts)
    {
        var table = new TheoryData<int, int, bool, bool>();
        foreach (StatusLayout layout in layouts)
            table.Add(layout.Fmt, layout.All, layout.IsHlr, layout.IsList);
        return table;
    }
}
