using BenchmarkDotNet.Attributes;
using SmsCodes.SmsPartner;

namespace SmsCodes.Benchmarks;

/// <summary>From an integer code to what is known of it: SMSPartner's HLR errors, 63 numbers from 0 to 4104, in random order.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class IntegerLookups
{
    private const int Count = 4096;
    private readonly HlrError[] _codes = CodeTables.Shuffled(CodeTables.HlrDictionary.Keys, Count);
    private readonly HlrError[] _unknown = CodeTables.Shuffled([(HlrError)2, (HlrError)77, (HlrError)4000, (HlrError)(-1), (HlrError)90000], Count);

    /// <summary>A frozen dictionary of the same texts.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("description")]
    public int DescriptionFrozenDictionary()
    {
        int length = 0;
        foreach (HlrError code in _codes)
            length += CodeTables.HlrFrozen.TryGetValue(code, out string? text) ? text.Length : 0;
        return length;
    }

    /// <summary>A dictionary of the same texts.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("description")]
    public int DescriptionDictionary()
    {
        int length = 0;
        foreach (HlrError code in _codes)
            length += CodeTables.HlrDictionary.TryGetValue(code, out string? text) ? text.Length : 0;
        return length;
    }

    /// <summary>The generated lookup.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("description")]
    public int DescriptionGenerated()
    {
        int length = 0;
        foreach (HlrError code in _codes)
            length += code.GetDescription() is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>A frozen dictionary of the same answers.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("permanent")]
    public int PermanentFrozenDictionary()
    {
        int yes = 0;
        foreach (HlrError code in _codes)
            yes += CodeTables.HlrFrozenPermanent.TryGetValue(code, out bool? permanent) && permanent == true ? 1 : 0;
        return yes;
    }

    /// <summary>The generated predicate.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("permanent")]
    public int PermanentGenerated()
    {
        int yes = 0;
        foreach (HlrError code in _codes)
            yes += code.IsPermanent() == true ? 1 : 0;
        return yes;
    }

    /// <summary>A frozen set of the same codes, asked for others.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("unknown")]
    public int UnknownFrozenSet()
    {
        int known = 0;
        foreach (HlrError code in _unknown)
            known += CodeTables.HlrFrozenSet.Contains(code) ? 1 : 0;
        return known;
    }

    /// <summary>The generated question, asked for codes that are none.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("unknown")]
    public int UnknownGenerated()
    {
        int known = 0;
        foreach (HlrError code in _unknown)
            known += code.IsDefined() ? 1 : 0;
        return known;
    }

    /// <summary>The generated advice on sending again.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("retry")]
    public int RetryGenerated()
    {
        int yes = 0;
        foreach (HlrError code in _codes)
            yes += (int)code.GetRetry().Decision;
        return yes;
    }
}
