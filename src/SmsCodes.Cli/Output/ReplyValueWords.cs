using System;
using System.Collections.Generic;
using System.Globalization;

namespace SmsCodes.Cli.Output;

/// <summary>Writes the values of a reply for people, and the patterns of its times for both.</summary>
internal static class ReplyValueWords
{
    /// <summary>ISO 8601 without an offset, which nobody states.</summary>
    public const string CivilTime = "yyyy-MM-dd'T'HH:mm:ss";

    /// <summary>ISO 8601 with the offset; parts of a second only where there are some.</summary>
    public static string TimeWithOffset(DateTimeOffset time) =>
        time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd'T'HH:mm:ss.fffzzz";

    /// <summary>A value in words.</summary>
    public static string Of(object? value) => value switch
    {
        bool answer => FactWords.YesOrNo(answer),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " (zone not stated)",
        CodeSeen { IsKnown: true } code => $"{code.Raw}: {code.Info.Label ?? code.Info.English ?? code.Info.Name}",
        CodeSeen { Set: null } code => $"{code.Raw}: an option must say which set it is of",
        CodeSeen code => $"{code.Raw}: not in the catalogue's set {code.Set}",
        IEnumerable<string> texts => string.Join(", ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
