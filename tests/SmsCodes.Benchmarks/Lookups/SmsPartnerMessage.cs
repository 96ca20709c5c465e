using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SmsPartner;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SMSPartner's MessageStatus.</summary>
public readonly struct SmsPartnerMessage : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. MessageStatusCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => MessageStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => MessageStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => MessageStatusCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<MessageStatus>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "delivered": return 1;
            case "not delivered": return 2;
            case "waiting": return 3;
            case "ko": return 4;
            default: return 0;
        }
    }
}
