using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SerwerSms;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SerwerSMS's HlrCheckStatus.</summary>
public readonly struct SerwerSmsHlr : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. HlrCheckStatusCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => HlrCheckStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => HlrCheckStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => HlrCheckStatusCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<HlrCheckStatus>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "OK": return 1;
            case "ERR": return 2;
            default: return 0;
        }
    }
}
