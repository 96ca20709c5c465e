using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>Random fields.</summary>
internal static class Fields
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "0", "7", " ", " ", "-", ".", ";", "'", "\"", "\\", "\\n", "\\u0041", "&", "&amp;", "<", ">", "</message>", "<![CDATA[", "<!--", "{", "}", "[", "]", "=", "(", ")", "%2B", "+",
        "Привет", "Ваш код", "ё", "č", "İ", "🙂", "👨‍👩‍👧", "e\u0301", "\u00A0", "\u2028", "\u200F", "OK", "ERROR", "null", "true", "-3", "1,",
    ];

    private static readonly string[] Commas = [",", ", ", ",,", " , ", ", 1", ",1", ",-2", ", да", ",x"];

    private static readonly string[] PairPieces = [", comment = ", ", type = ", ", message = ", ", name = value", ", Status = 2", ", x=y", ",comment=z", ", comment = a, type = 9"];

    /// <summary>A text with no comma in it.</summary>
    internal static Gen<string> Plain { get; } = Heap(Pieces).Select(text => text.Replace(",", ""));

    /// <summary>A text with commas, as an address or a sentence has them.</summary>
    internal static Gen<string> WithCommas { get; } = Heap([.. Pieces, .. Commas, .. Commas, .. Commas]);

    /// <summary>A text that may look like further pairs of a reply.</summary>
    internal static Gen<string> WithPairs { get; } = Heap([.. Pieces, .. Commas, .. PairPieces, .. PairPieces, .. PairPieces]);

    /// <summary>A text that may look like further pairs of a reply, but has no comment in it.</summary>
    internal static Gen<string> WithOtherPairs { get; } = WithPairs.Select(text => text.Replace("comment", "phone"));

    /// <summary>A text whose blanks count.</summary>
    internal static Gen<Field> Free(string name, Gen<string> texts) => texts.Select(text => new Field(name, text, text, false, true));

    /// <summary>A text with nothing in it that a layout could take for the end of it.</summary>
    internal static Gen<Field> Text(string name, Gen<string> texts) => texts.Select(text => new Field(name, text, text, false, false));

    /// <summary>A text that stands in a layout without the blanks around it.</summary>
    internal static Gen<Field> Trimmed(string name, Gen<string> texts) => texts.Select(text => new Field(name, text, text.Trim(' '), false, false));

    /// <summary>Digits, longer than any number that fits into one, and not 0, which is no id.</summary>
    internal static Gen<Field> Digits(string name, int most = 40) =>
        from digits in Gen.Choose('0', '9').Select(c => (char)c).NonEmptyListOf()
        let text = digits.Count == 1 && digits[0] == '0' ? "10" : new string([.. digits.Take(most)])
        select new Field(name, text, text, text[0] != '0', false);

    /// <summary>A code: one that the catalogue has, one that nobody knows, or, where the catalogue has some, a negative one.</summary>
    internal static Gen<Field> Code(string name, params int[] known) =>
        Gen.Frequency((4, Gen.Elements(known)), (1, Gen.Choose(known.Min() < 0 ? -9 : 0, -1 + (known.Min() < 0 ? 0 : 10))), (1, Gen.Choose(0, 999_999)))
            .Select(code => Number(name, code));

    internal static Gen<Field> Integer(string name) =>
        Gen.Frequency((4, Gen.Choose(0, 30).Select(n => (long)n)), (1, Gen.Elements(long.MaxValue, long.MinValue, int.MaxValue + 1L, -1L)))
            .Select(number => Number(name, number));

    /// <summary>An amount of money, with as many zeros at its end as it likes.</summary>
    internal static Gen<Field> Decimal(string name) =>
        from units in Gen.Choose(-5, 99_999)
        from scale in Gen.Choose(0, 6)
        from digits in Gen.Choose(0, 999_999)
        let text = scale == 0 ? Invariant(units) : Invariant(units) + "." + digits.ToString("D6", CultureInfo.InvariantCulture)[..scale]
        select new Field(name, text, text, true, false);

    /// <summary>Seconds since 1970; 0 says that there is no such time.</summary>
    internal static Gen<Field> Seconds(string name) =>
        from seconds in Gen.Frequency((6, Gen.Choose(1, int.MaxValue).Select(s => (long)s)), (1, Gen.Constant(0L)), (1, Gen.Constant(253402300799L)))
        select new Field(
            name, Invariant(seconds), seconds == 0 ? null : Shown.Value(DateTimeOffset.FromUnixTimeSeconds(seconds)), true, false);

    /// <summary>A time of the clock in Moscow.</summary>
    internal static Gen<Field> MoscowTime(string name) => Clock.Select(time => new Field(
        name, time.ToString("dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture), Shown.Value(new DateTimeOffset(time, TimeSpan.FromHours(3))), false, false));

    /// <summary>A time of a clock that nobody names.</summary>
    internal static Gen<Field> CivilTime(string name) => Clock.Select(time => new Field(
        name, time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), Shown.Value(time), false, false));

    /// <summary>The field, now and then with nothing in it: a number or a time is none then, a text is empty.</summary>
    internal static Gen<Field> OrEmpty(this Gen<Field> fields, string? value = null) =>
        Gen.Frequency((9, fields), (1, fields.Select(f => f with { Text = "", Value = value, IsNumber = false })));

    private static Gen<DateTime> Clock { get; } =
        from days in Gen.Choose(0, 36_000)
        from seconds in Gen.Choose(0, 86_399)
        select new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days).AddSeconds(seconds);

    private static Gen<string> Heap(string[] pieces) =>
        Gen.Frequency((1, Gen.Constant("")), (6, Gen.Elements(pieces).ListOf().Select(list => string.Concat(list.Take(12)))));

    private static Field Number(string name, long number) => new(name, Invariant(number), Invariant(number), true, false);

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
