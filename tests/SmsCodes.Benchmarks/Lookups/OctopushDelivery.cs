using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.Octopush;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>Octopush's DeliveryStatus.</summary>
public readonly struct OctopushDelivery : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. DeliveryStatusCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => DeliveryStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => DeliveryStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => DeliveryStatusCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<DeliveryStatus>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "ACK": return 1;
            case "DELIVERED": return 2;
            case "NOT_DELIVERED": return 3;
            case "NOT_ALLOWED": return 4;
            case "UNKNOWN_DELIVERY": return 5;
            case "BAD_DESTINATION": return 6;
            case "BLACKLISTED_NUMBER": return 7;
            case "UNDEFINED": return 8;
            case "INVALID_DESTINATION_ADDRESS": return 9;
            case "OUT_OF_DATE": return 10;
            case "EXPIRED": return 11;
            default: return 0;
        }
    }
}
