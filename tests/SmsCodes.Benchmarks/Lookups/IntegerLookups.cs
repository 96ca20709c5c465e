using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>From an integer code to what is known of it.</summary>
/// <typeparam name="TSet">The set of codes.</typeparam>
public class IntegerLookups<TSet>
    where TSet : struct, INumberSet
{
    private static readonly Dictionary<int, string> Texts = TSet.Codes.ToDictionary(c => c, c => TSet.Description(c)!);
    private static readonly FrozenDictionary<int, string> FrozenTexts = Texts.ToFrozenDictionary();
    private static readonly FrozenDictionary<int, bool?> FrozenFacts = TSet.Codes.ToFrozenDictionary(c => c, TSet.Fact);
    private static readonly FrozenSet<int> FrozenCodes = TSet.Codes.ToFrozenSet();

    private int[] _known = [];
    private int[] _unknown = [];
    private int[] _mixed = [];

    /// <summary>The order of the questions.</summary>
    [Params(Order.Random, Order.Repeated)]
    public Order Order { get; set; }

    /// <summary>Makes the questions, once what is written by hand has been found to know the same codes.</summary>
    [GlobalSetup]
    public void Ask()
    {
        IReadOnlyList<int> unknown = Questions.UnknownTo(TSet.Codes);
        foreach (int code in TSet.Codes.Concat(unknown))
        {
            bool isKnown = TSet.IsDefined(code);
            if (TSet.IsDefinedByTable(code) != isKnown || TSet.DescriptionBySwitch(code) is null == isKnown)
                throw new InvalidOperationException($"The tables of {typeof(TSet).Name} that are written by hand lack {code}, or have it too much.");
        }

        _known = Questions.Of(TSet.Codes, Order);
        _unknown = Questions.Of(unknown, Order);
        _mixed = Questions.Mixed(TSet.Codes, unknown, Order);
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int DescriptionGenerated()
    {
        int length = 0;
        foreach (int code in _known)
            length += TSet.Description(code) is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A table of bytes, written by hand.</summary>
    [Benchmark(Description = "offset table by hand", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int DescriptionByTable()
    {
        int length = 0;
        foreach (int code in _known)
            length += TSet.DescriptionByTable(code) is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A switch, written by hand.</summary>
    [Benchmark(Description = "switch", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int DescriptionBySwitch()
    {
        int length = 0;
        foreach (int code in _known)
            length += TSet.DescriptionBySwitch(code) is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A dictionary of the same texts.</summary>
    [Benchmark(Description = "Dictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int DescriptionByDictionary()
    {
        int length = 0;
        foreach (int code in _known)
            length += Texts.TryGetValue(code, out string? text) ? text.Length : 0;
        return length;
    }

    /// <summary>A frozen dictionary of the same texts.</summary>
    [Benchmark(Description = "FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int DescriptionByFrozenDictionary()
    {
        int length = 0;
        foreach (int code in _known)
            length += FrozenTexts.TryGetValue(code, out string? text) ? text.Length : 0;
        return length;
    }

    /// <summary>The member's name, which is what one has without any table.</summary>
    [Benchmark(Description = "Enum.ToString", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int NameByEnum()
    {
        int length = 0;
        foreach (int code in _known)
            length += TSet.NameByEnum(code).Length;
        return length;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("fact")]
    public int FactGenerated()
    {
        int yes = 0;
        foreach (int code in _known)
            yes += TSet.Fact(code) == true ? 1 : 0;
        return yes;
    }

    /// <summary>A table of bytes, written by hand.</summary>
    [Benchmark(Description = "offset table by hand", OperationsPerInvoke = Questions.Count), BenchmarkCategory("fact")]
    public int FactByTable()
    {
        int yes = 0;
        foreach (int code in _known)
            yes += TSet.FactByTable(code) == true ? 1 : 0;
        return yes;
    }

    /// <summary>A frozen dictionary of the same answers.</summary>
    [Benchmark(Description = "FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("fact")]
    public int FactByFrozenDictionary()
    {
        int yes = 0;
        foreach (int code in _known)
            yes += FrozenFacts.TryGetValue(code, out bool? fact) && fact == true ? 1 : 0;
        return yes;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("is it defined?")]
    public int DefinedGenerated()
    {
        int known = 0;
        foreach (int code in _mixed)
            known += TSet.IsDefined(code) ? 1 : 0;
        return known;
    }

    /// <summary>A frozen set of the same codes.</summary>
    [Benchmark(Description = "FrozenSet", OperationsPerInvoke = Questions.Count), BenchmarkCategory("is it defined?")]
    public int DefinedByFrozenSet()
    {
        int known = 0;
        foreach (int code in _mixed)
            known += FrozenCodes.Contains(code) ? 1 : 0;
        return known;
    }

    /// <summary>What the framework knows.</summary>
    [Benchmark(Description = "Enum.IsDefined", OperationsPerInvoke = Questions.Count), BenchmarkCategory("is it defined?")]
    public int DefinedByEnum()
    {
        int known = 0;
        foreach (int code in _mixed)
            known += TSet.IsDefinedByEnum(code) ? 1 : 0;
        return known;
    }

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description of unknown codes")]
    public int UnknownGenerated()
    {
        int length = 0;
        foreach (int code in _unknown)
            length += TSet.Description(code) is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A table of bytes, written by hand.</summary>
    [Benchmark(Description = "offset table by hand", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description of unknown codes")]
    public int UnknownByTable()
    {
        int length = 0;
        foreach (int code in _unknown)
            length += TSet.DescriptionByTable(code) is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A switch, written by hand.</summary>
    [Benchmark(Description = "switch", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description of unknown codes")]
    public int UnknownBySwitch()
    {
        int length = 0;
        foreach (int code in _unknown)
            length += TSet.DescriptionBySwitch(code) is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A frozen dictionary of the same texts.</summary>
    [Benchmark(Description = "FrozenDictionary", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description of unknown codes")]
    public int UnknownByFrozenDictionary()
    {
        int length = 0;
        foreach (int code in _unknown)
            length += FrozenTexts.TryGetValue(code, out string? text) ? text.Length : 0;
        return length;
    }
}
