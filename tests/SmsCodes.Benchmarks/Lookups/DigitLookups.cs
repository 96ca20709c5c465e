using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>From digits, as they stand in a reply, to the enum: half of them codes, half of them none.</summary>
/// <typeparam name="TSet">The set of codes.</typeparam>
public class DigitLookups<TSet>
    where TSet : struct, INumberSet
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign;

    private static readonly FrozenSet<int> FrozenCodes = TSet.Codes.ToFrozenSet();

    private readonly string[] _texts = Questions.Mixed(Digits(TSet.Codes), Digits(Questions.UnknownTo(TSet.Codes)));
    private readonly byte[][] _utf8;

    /// <summary>Makes the questions.</summary>
    public DigitLookups() => _utf8 = [.. _texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("digits in a string")]
    public int StringGenerated()
    {
        int known = 0;
        foreach (string text in _texts)
            known += TSet.TryParse(text) ? 1 : 0;
        return known;
    }

    /// <summary>int.TryParse and a frozen set.</summary>
    [Benchmark(Description = "int.TryParse and FrozenSet", OperationsPerInvoke = Questions.Count), BenchmarkCategory("digits in a string")]
    public int StringByFrozenSet()
    {
        int known = 0;
        foreach (string text in _texts)
            known += int.TryParse(text, Style, CultureInfo.InvariantCulture, out int number) && FrozenCodes.Contains(number) ? 1 : 0;
        return known;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("digits in a span")]
    public int SpanGenerated()
    {
        int known = 0;
        foreach (string text in _texts)
            known += TSet.TryParse(text.AsSpan()) ? 1 : 0;
        return known;
    }

    /// <summary>int.TryParse and a frozen set.</summary>
    [Benchmark(Description = "int.TryParse and FrozenSet", OperationsPerInvoke = Questions.Count), BenchmarkCategory("digits in a span")]
    public int SpanByFrozenSet()
    {
        int known = 0;
        foreach (string text in _texts)
            known += int.TryParse(text.AsSpan(), Style, CultureInfo.InvariantCulture, out int number) && FrozenCodes.Contains(number) ? 1 : 0;
        return known;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("digits in UTF-8")]
    public int Utf8Generated()
    {
        int known = 0;
        foreach (byte[] text in _utf8)
            known += TSet.TryParse(text.AsSpan()) ? 1 : 0;
        return known;
    }

    /// <summary>int.TryParse of bytes and a frozen set.</summary>
    [Benchmark(Description = "int.TryParse and FrozenSet", OperationsPerInvoke = Questions.Count), BenchmarkCategory("digits in UTF-8")]
    public int Utf8ByFrozenSet()
    {
        int known = 0;
        foreach (byte[] text in _utf8)
            known += int.TryParse(text, Style, CultureInfo.InvariantCulture, out int number) && FrozenCodes.Contains(number) ? 1 : 0;
        return known;
    }

    private static string[] Digits(IReadOnlyList<int> numbers) => [.. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))];
}
