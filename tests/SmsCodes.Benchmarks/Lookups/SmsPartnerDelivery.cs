using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SmsPartner;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SMSPartner's DeliveryReportStatus.</summary>
public readonly struct SmsPartnerDelivery : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. DeliveryReportStatusCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => DeliveryReportStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => DeliveryReportStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => DeliveryReportStatusCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<DeliveryReportStatus>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "DELIVRD": return 1;
            case "PENDING": return 2;
            case "UNDELIV": return 3;
            case "ACCEPTD": return 4;
            case "UNKNOWN": return 5;
            case "ENROUTE": return 6;
            case "EXPIRED": return 7;
            case "REJECTD": return 8;
            default: return 0;
        }
    }
}
