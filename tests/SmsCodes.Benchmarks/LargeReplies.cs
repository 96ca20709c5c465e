using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks;

/// <summary>Larger bodies of SMSCentre's status: 100 messages, and one message whose text is a mebibyte long.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class LargeReplies
{
    private static readonly XmlSerializer Serializer = new(typeof(StatusListXml));
    private readonly byte[] _json = Bodies.ManyJson;
    private readonly byte[] _xml = Bodies.ManyXml;
    private readonly byte[] _lines = Bodies.ManyLines;
    private readonly byte[] _long = Bodies.LongJson;

    /// <summary>System.Text.Json's source-generated deserializer.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("json, 100 messages")]
    public StatusOfHand[]? JsonSourceGenerated() => JsonSerializer.Deserialize(_json, StatusJson.Default.StatusOfHandArray);

    /// <summary>JsonDocument, and its texts turned into values.</summary>
    [Benchmark, BenchmarkCategory("json, 100 messages")]
    public StatusOfHand[] JsonDocumentTyped()
    {
        using JsonDocument json = JsonDocument.Parse(_json);
        return [.. json.RootElement.EnumerateArray().Select(m => Replies.Typed(
            m.GetProperty("status").GetRawText(), m.GetProperty("last_date").GetString()!, m.GetProperty("last_timestamp").GetRawText(),
            m.GetProperty("flag").GetRawText(), m.GetProperty("err").GetRawText()))];
    }

    /// <summary>The reader alone.</summary>
    [Benchmark, BenchmarkCategory("json, 100 messages")]
    public int JsonWalk() => Walks.Json(_json);

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("json, 100 messages")]
    public object JsonGenerated() => StatusReply.Parse(_json, Bodies.Usual);

    /// <summary>XmlSerializer, and its texts turned into values.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("xml, 100 messages")]
    public StatusOfHand[] XmlSerialized() =>
        [.. ((StatusListXml)Serializer.Deserialize(XmlReader.Create(new MemoryStream(_xml)))!).Results!.Select(
            m => Replies.Typed(m.Status!, m.LastDate!, m.LastTimestamp!, m.Flag!, m.Err!))];

    /// <summary>XDocument, and its texts turned into values.</summary>
    [Benchmark, BenchmarkCategory("xml, 100 messages")]
    public StatusOfHand[] XmlDocument() =>
        [.. XDocument.Load(new MemoryStream(_xml)).Root!.Elements("sms").Select(m => Replies.Typed(
            m.Element("status")!.Value, m.Element("last_date")!.Value, m.Element("last_timestamp")!.Value, m.Element("flag")!.Value, m.Element("err")!.Value))];

    /// <summary>The reader alone.</summary>
    [Benchmark, BenchmarkCategory("xml, 100 messages")]
    public int XmlWalk() => Walks.Xml(_xml);

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("xml, 100 messages")]
    public object XmlGenerated() => StatusReply.Parse(_xml, Bodies.Usual);

    /// <summary>string.Split and int.Parse.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("delimited, 100 messages")]
    public StatusOfHand[] DelimitedSplit() => [.. Encoding.UTF8.GetString(_lines).Split('\n').Select(line =>
    {
        string[] parts = line.Split(',');
        return new StatusOfHand
        {
            Status = ByHand.Status(parts[0]), LastTimestamp = ByHand.UnixTime(parts[1]), Err = ByHand.DeliveryError(parts[2]), Phone = parts[4],
        };
    })];

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("delimited, 100 messages")]
    public object DelimitedGenerated() => StatusReply.Parse(_lines, Bodies.Usual);

    /// <summary>System.Text.Json's source-generated deserializer.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("json, a text of 1 MiB")]
    public StatusOfHand? LongSourceGenerated() => JsonSerializer.Deserialize(_long, StatusJson.Default.StatusOfHand);

    /// <summary>The reader alone.</summary>
    [Benchmark, BenchmarkCategory("json, a text of 1 MiB")]
    public int LongWalk() => Walks.Json(_long);

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("json, a text of 1 MiB")]
    public object LongGenerated() => StatusReply.Parse(_long, Bodies.Usual);
}
