using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;
using Xunit;

namespace SmsCodes.Replies.Tests.Xml;

/// <summary>The scan of plain documents tells a reader exactly what XmlReader tells it.</summary>
public sealed class XmlReadingTests
{
    private static readonly ReplyShape[] Shapes =
    [
        new ReplyShape { XmlRoots = ["r", "s"], XmlLists = ["l"], Expected = "<r> or <l>" },
        new ReplyShape { XmlRoots = ["r", "s"], XmlLists = ["l"], XmlOk = "OK", OkSlot = 7, Expected = "<r> or <l>" },
        new ReplyShape
        {
            XmlRoots = ["r", "s"],
            XmlPositional = "e",
            XmlRows =
            [
                new ReplyPositions { Slots = [1] },
                new ReplyPositions { Slots = [2], Each = [1, 3], Context = 1 },
                new ReplyPositions { Slots = [1, 2] },
            ],
            Expected = "<r>",
        },
    ];

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_plain_document_reads_alike() => Guard.Run(() => Check(XmlDocuments.Plain, 1500));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_document_with_all_that_XML_has_reads_alike() => Guard.Run(() => Check(XmlDocuments.Odd, 2500));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_broken_document_reads_alike() => Guard.Run(() => Check(XmlDocuments.Broken, 4000));

    // Otherwise the tests above would compare XmlReader with itself.
    [Fact(Timeout = Guard.Milliseconds)]
    public Task The_scan_reads_every_plain_document_itself() => Guard.Run(() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(XmlDocuments.Plain.ToArbitrary(), body => Assert.True(IsScanned(body), Encoding.UTF8.GetString(body)))));

    [Theory]
    [InlineData("<r>\r\n  <v1>1</v1>\r\n</r>", true)]
    [InlineData("<r>\r\n</r>", false)]
    [InlineData("<r><v1>a\r\nb</v1></r>", false)]
    [InlineData("<r><v1>a]b</v1></r>", false)]
    [InlineData("<r><v1>&#65;</v1></r>", false)]
    [InlineData("<r><!-- --></r>", false)]
    [InlineData("<r xmlns=\"urn:a\"/>", false)]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<r/>", true)]
    [InlineData("<r/><r/>", false)]
    [InlineData("<r>", false)]
    public void What_is_not_plain_is_left_to_XmlReader(string document, bool isPlain)
    {
        byte[] body = Encoding.UTF8.GetBytes(document);

        Assert.Equal(isPlain, IsScanned(body));
        AssertAlike(body);
    }

    [Fact]
    public void The_same_attribute_among_many_is_refused_by_both()
    {
        for (int count = 1; count <= 12; count++)
        {
            for (int again = 0; again < count; again++)
            {
                string attributes = string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}='{i}'"));
                AssertAlike(Encoding.UTF8.GetBytes($"<r{attributes}/>"));
                AssertAlike(Encoding.UTF8.GetBytes($"<r{attributes} a{again}='x'/>"));
            }
        }
    }

    [Fact]
    public void Elements_are_counted_alike_to_the_deepest()
    {
        for (int depth = 1; depth <= XmlReplies.MostLevels + 2; depth++)
        {
            foreach (string name in new[] { "x", "o1", "v1", "e" })
            {
                string open = string.Concat(Enumerable.Repeat($"<{name}>", depth - 1));
                string close = string.Concat(Enumerable.Repeat($"</{name}>", depth - 1));
                AssertAlike(Encoding.UTF8.GetBytes($"<r>{open}1{close}</r>"));
                AssertAlike(Encoding.UTF8.GetBytes($"<r>{open}<v2/>{close}</r>"));
            }
        }
    }

    private static void Check(Gen<byte[]> documents, int count) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(documents.ToArbitrary(), AssertAlike));

    private static void AssertAlike(byte[] document)
    {
        // Some way into the body, as behind a byte order mark.
        byte[] body = [(byte)' ', (byte)' ', .. document];
        int start = 2;
        if (body.AsSpan(start).IndexOfAnyExcept((byte)' ', (byte)'\n') is not 0 || document[0] != (byte)'<')
            return;
        foreach (ReplyShape shape in Shapes)
        {
            var scanned = default(Recorder);
            var read = default(Recorder);
            var scannedFailure = default(ReplyFailure);
            var readFailure = default(ReplyFailure);
            bool isScanned = XmlReplies.Read(body, start, shape, ref scanned, ref scannedFailure);
            bool isRead = XmlReplies.ReadAny(body, start, shape, ref read, ref readFailure);

            Assert.Equal((isRead, Encoding.UTF8.GetString(document)), (isScanned, Encoding.UTF8.GetString(document)));
            if (isRead)
                Assert.Equal(read.Calls, scanned.Calls);
            else
                Assert.InRange(scannedFailure.Offset, 0, body.Length);
        }
    }

    private static bool IsScanned(byte[] body)
    {
        // No name is refused here: what is judged is the document alone.
        var shape = new ReplyShape { XmlRoots = ["r", "s", "l"], Expected = "" };
        var scan = new XmlScan<Recorder>(body, 0, new XmlFeed<Recorder>(shape, default));
        bool isScanned = scan.Read();
        scan.Clear();
        return isScanned;
    }
}
