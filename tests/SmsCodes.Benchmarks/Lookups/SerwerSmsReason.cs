using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SerwerSms;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SerwerSMS's UndeliveredReason.</summary>
public readonly struct SerwerSmsReason : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. UndeliveredReasonCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => UndeliveredReasonCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => UndeliveredReasonCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => UndeliveredReasonCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<UndeliveredReason>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "message_expired": return 1;
            case "unsupported_number": return 2;
            case "message_rejected": return 3;
            case "missed_call": return 4;
            case "wrong_number": return 5;
            case "limit_exhausted": return 6;
            case "lock_send": return 7;
            case "wrong_message": return 8;
            case "operator_error": return 9;
            case "wrong_sender_name": return 10;
            case "number_is_blacklisted": return 11;
            case "sending_to_foreign_networks_is_locked": return 12;
            case "no_permission_to_send_messages": return 13;
            case "other_error": return 14;
            default: return 0;
        }
    }
}
