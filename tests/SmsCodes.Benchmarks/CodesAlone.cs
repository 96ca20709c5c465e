using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks;

/// <summary>Who wants to know no more than status and error, against the whole reply.</summary>
[MemoryDiagnoser]
public class CodesAlone
{
    /// <summary>The question.</summary>
    internal const string Question = "status and error";

    /// <summary>The peer's name.</summary>
    internal const string Whole = "the whole reply";

    private static readonly Dictionary<string, (byte[] Body, StatusOptions Options)> All = new()
    {
        ["json, all=0"] = (Bodies.Json, Bodies.Usual),
        ["json, all=1"] = (Bodies.FullJson, Bodies.Full),
        ["json, 100 messages"] = (Bodies.ManyJson, Bodies.Usual),
        ["xml, all=0"] = (Bodies.Xml, Bodies.Usual),
        ["key = value, all=0"] = (Bodies.Pairs, Bodies.Usual),
        ["key = value, all=1"] = (Bodies.FullPairs, Bodies.Full),
        ["delimited, all=0"] = (Bodies.Delimited, Bodies.Usual),
        ["delimited, all=1"] = (Bodies.FullDelimited, Bodies.Full),
    };

    private readonly StatusReplyCodes _codes = new();
    private byte[] _body = [];
    private StatusOptions _options;

    /// <summary>The body's form.</summary>
    [ParamsSource(nameof(Forms))]
    public string Form { get; set; } = "";

    /// <summary>All forms.</summary>
    public static IEnumerable<string> Forms => All.Keys;

    /// <summary>Takes the body, once both have been found to read it alike.</summary>
    [GlobalSetup]
    public void Take()
    {
        (_body, _options) = All[Form.Length == 0 ? "json, all=0" : Form];
        StatusReply reply = StatusReply.Parse(_body, _options);
        if (!_codes.TryParse(_body, _options) || _codes.Results.Count != reply.Results.Count || _codes.Results[0].Status != reply.Results[0].Status)
            throw new InvalidOperationException($"The codes of {Form} are not those of the reply.");
    }

    /// <summary>The codes, into the same object again and again.</summary>
    [Benchmark(Description = "generated"), BenchmarkCategory(Question)]
    public bool Codes() => _codes.TryParse(_body, _options);

    /// <summary>The reply with all its values.</summary>
    [Benchmark(Description = Whole), BenchmarkCategory(Question)]
    public object Reply() => StatusReply.Parse(_body, _options);
}
