using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SmsPartner;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SMSPartner's VoiceError.</summary>
public readonly struct SmsPartnerVoice : IWordSet
{
    /// <inheritdoc/>
    public static IReadOnlyList<WordCode> Codes => [.. VoiceErrorCodes.Set.Codes.Where(c => c.Code != null).Select(c => new WordCode(c.Code!, c.Value, c.Name!))];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => VoiceErrorCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => VoiceErrorCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => VoiceErrorCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool TryParseName(string name) => Reflected<VoiceError>.TryParse(name);

    /// <inheritdoc/>
    public static int BySwitch(string text)
    {
        switch (text)
        {
            case "PHONE_NUMBER_REQUIRED": return 1;
            case "PHONE_NUMBER_SIZE_ERROR": return 2;
            case "TOKEN_AUDIO_REQUIRED": return 3;
            case "NOTIFY_URL_INVALID": return 4;
            case "SENDER_NOT_AUTHORIZED": return 5;
            case "SENDER_INVALID": return 6;
            case "AUDIO_FILE_NOT_FOUND": return 7;
            case "DESTINATION_INVALID": return 8;
            case "NOT_CREDIT": return 9;
            default: return 0;
        }
    }
}
