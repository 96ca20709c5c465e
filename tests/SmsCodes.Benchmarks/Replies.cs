using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks;

/// <summary>From a body to typed values: SMSCentre's status reply, generated and as clients write it by hand. Hand-written ones keep
/// codes, times and money as typed values too; they look for no errors, lists or other layouts, which the generated ones do.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Replies
{
    private readonly byte[] _json = Bodies.Json;
    private readonly byte[] _xml = Bodies.Xml;
    private readonly byte[] _delimited0 = Bodies.Delimited;
    private readonly byte[] _delimited1 = Bodies.FullDelimited;
    private readonly byte[] _keyValue0 = Bodies.Pairs;
    private readonly byte[] _keyValue1 = Bodies.FullPairs;
    private static readonly XmlSerializer Serializer = new(typeof(StatusXml));

    /// <summary>System.Text.Json's source-generated deserializer.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("json")]
    public StatusOfHand? JsonSourceGenerated() => JsonSerializer.Deserialize(_json, StatusJson.Default.StatusOfHand);

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("json")]
    public object JsonGenerated() => StatusReply.Parse(_json, Bodies.Usual);

    /// <summary>The reader alone, over the same bytes: it finds the tokens and takes no value.</summary>
    [Benchmark, BenchmarkCategory("json")]
    public int JsonWalk() => Walks.Json(_json);

    /// <summary>XmlSerializer, and its texts turned into values.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("xml")]
    public StatusOfHand XmlSerialized()
    {
        var xml = (StatusXml)Serializer.Deserialize(XmlReader.Create(new MemoryStream(_xml)))!;
        return Typed(xml.Status!, xml.LastDate!, xml.LastTimestamp!, xml.Flag!, xml.Err!);
    }

    /// <summary>XDocument, and its texts turned into values.</summary>
    [Benchmark, BenchmarkCategory("xml")]
    public StatusOfHand XmlDocument()
    {
        XElement xml = XDocument.Load(new MemoryStream(_xml)).Root!;
        return Typed(
            xml.Element("status")!.Value, xml.Element("last_date")!.Value, xml.Element("last_timestamp")!.Value,
            xml.Element("flag")!.Value, xml.Element("err")!.Value);
    }

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("xml")]
    public object XmlGenerated() => StatusReply.Parse(_xml, Bodies.Usual);

    /// <summary>string.Split and int.Parse.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("delimited, all=0")]
    public StatusOfHand Delimited0Split()
    {
        string[] parts = Encoding.UTF8.GetString(_delimited0).Split(',');
        return new StatusOfHand { Status = ByHand.Status(parts[0]), LastTimestamp = ByHand.UnixTime(parts[1]), Err = ByHand.DeliveryError(parts[2]) };
    }

    /// <summary>A compiled regular expression.</summary>
    [Benchmark, BenchmarkCategory("delimited, all=0")]
    public StatusOfHand Delimited0Regex()
    {
        Match line = Short.Match(Encoding.UTF8.GetString(_delimited0));
        return new StatusOfHand
        {
            Status = ByHand.Status(line.Groups[1].Value), LastTimestamp = ByHand.UnixTime(line.Groups[2].Value), Err = ByHand.DeliveryError(line.Groups[3].Value),
        };
    }

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("delimited, all=0")]
    public object Delimited0Generated() => StatusReply.Parse(_delimited0, Bodies.Usual);

    /// <summary>string.Split and int.Parse.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("delimited, all=1")]
    public StatusOfHand Delimited1Split() => OfParts(Encoding.UTF8.GetString(_delimited1).Split(','));

    /// <summary>A compiled regular expression.</summary>
    [Benchmark, BenchmarkCategory("delimited, all=1")]
    public StatusOfHand Delimited1Regex()
    {
        Match line = Long.Match(Encoding.UTF8.GetString(_delimited1));
        return OfParts([.. line.Groups.Cast<Group>().Skip(1).Select(g => g.Value)]);
    }

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("delimited, all=1")]
    public object Delimited1Generated() => StatusReply.Parse(_delimited1, Bodies.Full);

    /// <summary>string.Split and int.Parse.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("key = value, all=0")]
    public StatusOfHand KeyValue0Split() => OfPairs(Encoding.UTF8.GetString(_keyValue0));

    /// <summary>A compiled regular expression.</summary>
    [Benchmark, BenchmarkCategory("key = value, all=0")]
    public StatusOfHand KeyValue0Regex() => OfMatches(Encoding.UTF8.GetString(_keyValue0));

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("key = value, all=0")]
    public object KeyValue0Generated() => StatusReply.Parse(_keyValue0, Bodies.Usual);

    /// <summary>string.Split and int.Parse.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("key = value, all=1")]
    public StatusOfHand KeyValue1Split() => OfPairs(Encoding.UTF8.GetString(_keyValue1));

    /// <summary>A compiled regular expression.</summary>
    [Benchmark, BenchmarkCategory("key = value, all=1")]
    public StatusOfHand KeyValue1Regex() => OfMatches(Encoding.UTF8.GetString(_keyValue1));

    /// <summary>The generated parser.</summary>
    [Benchmark, BenchmarkCategory("key = value, all=1")]
    public object KeyValue1Generated() => StatusReply.Parse(_keyValue1, Bodies.Full);

    private static readonly Regex Short = new(@"^(-?\d+),(\d+),(\d+)$", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private static readonly Regex Long = new(
        @"^(-?\d+),(\d+),(\d+),(\d+),([^,]*),([\d.]+),([^,]*),([^,]*),(.*), ([^,]*), (\d+)$", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    private static readonly Regex Pairs = new(@"(\w+) ?= ?(.*?)(?=, \w+ ?= ?|$)", RegexOptions.Compiled | RegexOptions.CultureInvariant);

    internal static StatusOfHand Typed(string status, string lastDate, string lastTimestamp, string flag, string err) => new()
    {
        Status = ByHand.Status(status),
        LastDate = ByHand.CivilTime(lastDate),
        LastTimestamp = ByHand.UnixTime(lastTimestamp),
        Flag = new MessageFlagsOfHand(int.Parse(flag, CultureInfo.InvariantCulture)),
        Err = ByHand.DeliveryError(err),
    };

    private static StatusOfHand OfParts(string[] parts) => new()
    {
        Status = ByHand.Status(parts[0]),
        LastTimestamp = ByHand.UnixTime(parts[1]),
        Err = ByHand.DeliveryError(parts[2]),
        SendTimestamp = ByHand.UnixTime(parts[3]),
        Phone = parts[4],
        Cost = decimal.Parse(parts[5], CultureInfo.InvariantCulture),
        SenderId = parts[6],
        StatusName = parts[7],
        Message = parts[8],
        Comment = parts[9].Trim(),
        Type = ByHand.Type(parts[10].Trim()),
    };

    private static StatusOfHand OfPairs(string text)
    {
        var status = new StatusOfHand();
        foreach (string pair in text.Split(", "))
        {
            string[] parts = pair.Split(" = ");
            Set(status, parts[0], parts[1]);
        }

        return status;
    }

    private static StatusOfHand OfMatches(string text)
    {
        var status = new StatusOfHand();
        for (Match pair = Pairs.Match(text); pair.Success; pair = pair.NextMatch())
            Set(status, pair.Groups[1].Value, pair.Groups[2].Value);
        return status;
    }

    private static void Set(StatusOfHand status, string key, string value)
    {
        switch (key)
        {
            case "Status":
                status.Status = ByHand.Status(value);
                break;
            case "check_time":
                status.LastDate = ByHand.CivilTime(value);
                break;
            case "err":
                status.Err = ByHand.DeliveryError(value);
                break;
            case "send_date":
                status.SendDate = ByHand.CivilTime(value);
                break;
            case "phone":
                status.Phone = value;
                break;
            case "cost":
                status.Cost = decimal.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "sender_id":
                status.SenderId = value;
                break;
            case "status_name":
                status.StatusName = value;
                break;
            case "message":
                status.Message = value;
                break;
            case "comment":
                status.Comment = value;
                break;
            case "type":
                status.Type = ByHand.Type(value);
                break;
        }
    }
}
