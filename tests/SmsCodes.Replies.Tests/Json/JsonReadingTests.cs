using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;
using Xunit;

namespace SmsCodes.Replies.Tests.Json;

/// <summary>The scan of JSON tells a reader exactly what the framework's reader tells it, and refuses what that refuses.</summary>
public sealed class JsonReadingTests
{
    private static readonly ReplyShape[] Shapes = [new ReplyShape { Expected = "an object" }, new ReplyShape { HasBareList = true, Expected = "an object" }];

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_document_reads_alike() => Guard.Run(() => Check(JsonDocuments.Sound, 3000));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task An_odd_document_reads_alike() => Guard.Run(() => Check(JsonDocuments.Odd, 5000));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task A_broken_document_reads_alike() => Guard.Run(() => Check(JsonDocuments.Broken, 6000));

    // The scan looks at eight bytes at once: each byte there is tried, at each place of the eight.
    [Fact]
    public void Every_byte_of_a_text_reads_alike_at_every_place()
    {
        for (int place = 0; place < 20; place++)
        {
            for (int value = 0; value <= byte.MaxValue; value++)
            {
                byte[] text = Encoding.UTF8.GetBytes(new string('a', 20));
                text[place] = (byte)value;
                AssertAlike([.. "{\"v1\":\""u8, .. text, .. "\",\"v2\":\"b\"}"u8]);
            }
        }
    }

    [Fact]
    public void Two_odd_bytes_read_alike_at_every_distance()
    {
        foreach (string pair in new[] { "\\\"", "\"\\", "\\n", "\u0001\"", "\"\u0001", "!\"", "#\"", "[\\", "]\\", "\u001F ", "\u0020!", "é\"", "\\u0041" })
        {
            for (int before = 0; before < 17; before++)
            {
                for (int between = 0; between < 9; between++)
                {
                    string text = new string('a', before) + pair[0] + new string('b', between) + pair[1..] + "ccc";
                    AssertAlike(Encoding.UTF8.GetBytes($"{{\"v1\":\"{text}\"}}"));
                }
            }
        }
    }

    [Fact]
    public void Levels_are_counted_alike_to_the_deepest()
    {
        foreach (string name in new[] { "v1", "x", "o1" })
        {
            for (int depth = 28; depth < 36; depth++)
            {
                AssertAlike(Encoding.UTF8.GetBytes($"{{\"{name}\":{new string('[', depth)}{new string(']', depth)}}}"));
                AssertAlike(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat($"{{\"{name}\":", depth))}1{new string('}', depth)}"));
            }
        }
    }

    private static void Check(Gen<byte[]> documents, int count) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(documents.ToArbitrary(), AssertAlike));

    private static void AssertAlike(byte[] document)
    {
        // What is handed on begins with an object or a list, and has no white space behind it.
        while (document.Length > 0 && ReplyBody.IsBlank(document[^1]))
            document = document[..^1];
        if (document.Length == 0 || (document[0] != (byte)'{' && document[0] != (byte)'['))
            return;
        byte[] body = [(byte)' ', (byte)' ', .. document];
        foreach (ReplyShape shape in Shapes)
        {
            var scanned = default(Recorder);
            var read = default(Recorder);
            var failure = default(ReplyFailure);
            bool isScanned = JsonReplies.Read(body, 2, shape, ref scanned, ref failure);
            bool isRead = JsonByReader.Read(body, 2, shape, ref read);

            Assert.Equal((isRead, Encoding.UTF8.GetString(document)), (isScanned, Encoding.UTF8.GetString(document)));
            if (isRead)
                Assert.Equal(read.Calls, scanned.Calls);
            else
                Assert.InRange(failure.Offset, 2, body.Length);
        }
    }
}
