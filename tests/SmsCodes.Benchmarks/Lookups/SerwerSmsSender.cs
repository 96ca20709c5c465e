using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SerwerSms;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SerwerSMS's SenderNameStatus.</summary>
public readonly struct SerwerSmsSender : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. SenderNameStatusCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => SenderNameStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => SenderNameStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => SenderNameStatusCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<SenderNameStatus>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "pending_authorization": return 1;
            case "authorized": return 2;
            case "rejected": return 3;
            case "deactivated": return 4;
            default: return 0;
        }
    }
}
