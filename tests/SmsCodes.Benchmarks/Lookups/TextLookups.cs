using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>From a word, as it stands in a reply, to the enum: half of them codes, half of them none.</summary>
/// <typeparam name="TSet">The set of codes.</typeparam>
public class TextLookups<TSet>
    where TSet : struct, IWordSet
{
    private static readonly Dictionary<string, int> Numbers = TSet.Codes.ToDictionary(c => c.Code, c => c.Value, StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, int> Frozen = Numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FrozenSpans = Frozen.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string[] _texts = Questions.Mixed([.. TSet.Codes.Select(c => c.Code)], Questions.UnknownTo(TSet.Codes));
    private readonly string[] _names = Questions.Mixed([.. TSet.Codes.Select(c => c.Name)], Questions.UnknownTo(TSet.Codes));
    private readonly byte[][] _utf8;

    /// <summary>Makes the questions.</summary>
    public TextLookups() => _utf8 = [.. _texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Asks once whether what is written by hand knows the same codes.</summary>
    [GlobalSetup]
    public void Check()
    {
        if (TSet.Codes.FirstOrDefault(c => TSet.BySwitch(c.Code) != c.Value) is { Code: { } lacking })
            throw new InvalidOperationException($"The switch of {typeof(TSet).Name} that is written by hand lacks {lacking}.");
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a string")]
    public int StringGenerated()
    {
        int known = 0;
        foreach (string text in _texts)
            known += TSet.TryParse(text) ? 1 : 0;
        return known;
    }

    /// <summary>A switch, written by hand.</summary>
    [Benchmark(Description = "switch that minds case", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a string")]
    public int StringBySwitch()
    {
        int known = 0;
        foreach (string text in _texts)
            known += TSet.BySwitch(text) != 0 ? 1 : 0;
        return known;
    }

    /// <summary>A dictionary that ignores case.</summary>
    [Benchmark(Description = "Dictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a string")]
    public int StringByDictionary()
    {
        int known = 0;
        foreach (string text in _texts)
            known += Numbers.TryGetValue(text, out _) ? 1 : 0;
        return known;
    }

    /// <summary>A frozen dictionary that ignores case.</summary>
    [Benchmark(Description = "FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a string")]
    public int StringByFrozenDictionary()
    {
        int known = 0;
        foreach (string text in _texts)
            known += Frozen.TryGetValue(text, out _) ? 1 : 0;
        return known;
    }

    /// <summary>Enum.TryParse, asked for the members' names.</summary>
    [Benchmark(Description = "Enum.TryParse", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a string")]
    public int NameByEnum()
    {
        int known = 0;
        foreach (string name in _names)
            known += TSet.TryParseName(name) ? 1 : 0;
        return known;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a span")]
    public int SpanGenerated()
    {
        int known = 0;
        foreach (string text in _texts)
            known += TSet.TryParse(text.AsSpan()) ? 1 : 0;
        return known;
    }

    /// <summary>A frozen dictionary that ignores case, asked by span.</summary>
    [Benchmark(Description = "FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in a span")]
    public int SpanByFrozenDictionary()
    {
        int known = 0;
        foreach (string text in _texts)
            known += FrozenSpans.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        return known;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in UTF-8")]
    public int Utf8Generated()
    {
        int known = 0;
        foreach (byte[] text in _utf8)
            known += TSet.TryParse(text.AsSpan()) ? 1 : 0;
        return known;
    }

    /// <summary>Bytes made a string and looked up.</summary>
    [Benchmark(Description = "a string and FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in UTF-8")]
    public int Utf8ByFrozenDictionary()
    {
        int known = 0;
        foreach (byte[] text in _utf8)
            known += Frozen.TryGetValue(Encoding.UTF8.GetString(text), out _) ? 1 : 0;
        return known;
    }

    /// <summary>Bytes made characters on the stack and looked up by span.</summary>
    [Benchmark(Description = "characters on the stack and FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("a word in UTF-8")]
    public int Utf8ByFrozenDictionaryOnStack()
    {
        const int Longest = 64;
        Span<char> characters = stackalloc char[Longest];
        int known = 0;
        foreach (byte[] text in _utf8)
            known += FrozenSpans.TryGetValue(characters[..Encoding.UTF8.GetChars(text, characters)], out _) ? 1 : 0;
        return known;
    }
}
