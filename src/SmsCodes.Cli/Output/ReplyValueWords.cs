using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

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
        CodeSeen { IsKnown: true } code => $"{Shown(code.Raw)}: {code.Info.Name}",
        CodeSeen { Set: null } code => $"{Shown(code.Raw)}: of which set, an --option must say",
        CodeSeen code => $"{Shown(code.Raw)}: not in the catalogue's set {code.Set}",
        IEnumerable<string> texts => string.Join(", ", texts.Select(Shown)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Shown(value?.ToString() ?? ""),
    };

    /// <summary>A text of a reply on one line.</summary>
    public static string Line(string text) => Shown(text.ReplaceLineEndings(" "));

    /// <summary>A text of a reply, without what could move a terminal's cursor or turn the direction of reading.</summary>
    private static string Shown(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Select(letter => letter == '\n' || !IsCommand(letter) ? letter : '\uFFFD'));

    private static bool IsCommand(char letter) => char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
