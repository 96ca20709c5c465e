using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.SerwerSms;
using SmsCodes.SmsPartner;

namespace SmsCodes.Benchmarks;

/// <summary>The same codes in the tables that a user would write instead, and the order in which they are asked.</summary>
internal static class CodeTables
{
    internal static Dictionary<HlrError, string> HlrDictionary { get; } =
        HlrErrorCodes.Set.Codes.Select(c => (HlrError)c.Value).Distinct().ToDictionary(e => e, e => e.GetDescription()!);

    internal static FrozenDictionary<HlrError, string> HlrFrozen { get; } = HlrDictionary.ToFrozenDictionary();

    internal static FrozenSet<HlrError> HlrFrozenSet { get; } = HlrDictionary.Keys.ToFrozenSet();

    internal static FrozenDictionary<HlrError, bool?> HlrFrozenPermanent { get; } =
        HlrDictionary.Keys.ToFrozenDictionary(e => e, e => e.IsPermanent());

    internal static FrozenDictionary<string, VoiceError> VoiceFrozen { get; } =
        VoiceErrorCodes.Set.Codes.ToFrozenDictionary(c => c.Code!, c => (VoiceError)c.Value, StringComparer.OrdinalIgnoreCase);

    internal static FrozenSet<int> ApiFrozenSet { get; } = ApiErrorCodes.Set.Codes.Select(c => c.Value).ToFrozenSet();

    /// <summary>Every code of a set, again and again, in an order without a pattern.</summary>
    internal static T[] Shuffled<T>(IEnumerable<T> codes, int count)
    {
        var random = new Random(12345);
        T[] all = [.. codes];
        return [.. Enumerable.Range(0, count).Select(_ => all[random.Next(all.Length)])];
    }
}
