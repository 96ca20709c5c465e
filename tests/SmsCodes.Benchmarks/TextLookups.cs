using System;
using System.Globalization;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SmsCodes.SerwerSms;
using SmsCodes.SmsPartner;

namespace SmsCodes.Benchmarks;

/// <summary>From a code as it stands in a reply to the enum: digits (SerwerSMS's 84 errors) and words (SMSPartner's voice errors).</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TextLookups
{
    private const int Count = 4096;
    private readonly string[] _digits = CodeTables.Shuffled(ApiErrorCodes.Set.Codes.Select(c => c.Value.ToString(CultureInfo.InvariantCulture)).Append("1009"), Count);
    private readonly string[] _words = CodeTables.Shuffled(VoiceErrorCodes.Set.Codes.Select(c => c.Code!).Append("NO_SUCH_CODE"), Count);
    private readonly byte[][] _utf8 = [.. CodeTables.Shuffled(VoiceErrorCodes.Set.Codes.Select(c => c.Code!).Append("NO_SUCH_CODE"), Count).Select(Encoding.UTF8.GetBytes)];

    /// <summary>int.Parse and a frozen set.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("digits")]
    public int DigitsIntTryParseAndFrozenSet()
    {
        int known = 0;
        foreach (string text in _digits)
            known += int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && CodeTables.ApiFrozenSet.Contains(number) ? 1 : 0;
        return known;
    }

    /// <summary>The generated TryParse.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("digits")]
    public int DigitsGenerated()
    {
        int known = 0;
        foreach (string text in _digits)
            known += ApiErrorCodes.TryParse(text, out _) ? 1 : 0;
        return known;
    }

    /// <summary>A frozen dictionary that ignores case.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("words")]
    public int WordsFrozenDictionary()
    {
        int known = 0;
        foreach (string text in _words)
            known += CodeTables.VoiceFrozen.ContainsKey(text) ? 1 : 0;
        return known;
    }

    /// <summary>The generated TryParse.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("words")]
    public int WordsGenerated()
    {
        int known = 0;
        foreach (string text in _words)
            known += VoiceErrorCodes.TryParse(text, out _) ? 1 : 0;
        return known;
    }

    /// <summary>Bytes made a string and looked up in a frozen dictionary.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count), BenchmarkCategory("utf8")]
    public int Utf8FrozenDictionary()
    {
        int known = 0;
        foreach (byte[] text in _utf8)
            known += CodeTables.VoiceFrozen.ContainsKey(Encoding.UTF8.GetString(text)) ? 1 : 0;
        return known;
    }

    /// <summary>The generated TryParse over bytes.</summary>
    [Benchmark(OperationsPerInvoke = Count), BenchmarkCategory("utf8")]
    public int Utf8Generated()
    {
        int known = 0;
        foreach (byte[] text in _utf8)
            known += VoiceErrorCodes.TryParse(text.AsSpan(), out _) ? 1 : 0;
        return known;
    }
}
