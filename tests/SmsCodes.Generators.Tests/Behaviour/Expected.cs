using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>What lookups must answer, told from the catalogue alone and by other means than the generator's.</summary>
internal static partial class Expected
{
    /// <summary>Whether a set has the code that a text is, and the number that is left behind.</summary>
    internal static (bool Known, int Left) Parse(CodeSet set, string? text)
    {
        if (set.Wire == Wire.Text)
        {
            Code? word = set.Codes.FirstOrDefault(c => c.Printed != null && text != null && IsSameWord(c.Printed, text));
            return (word != null, word?.Value ?? 0);
        }

        return NumberOf(set, text) is { } number ? Parse(set, number) : (false, int.MinValue);
    }

    /// <summary>Whether a set has a number as a code, and the number that is left behind.</summary>
    internal static (bool Known, int Left) Parse(CodeSet set, int number)
    {
        Code? code = set.Codes.FirstOrDefault(c => c.Printed != null && number >= c.Value && number <= (c.ClassEnd ?? c.Value));
        bool isTaken = set.Codes.Any(c => c.Printed == null && c.Value == number);
        return (code != null, code?.Value ?? (isTaken ? int.MinValue : number));
    }

    /// <summary>Texts that are codes, nearly codes, or nothing like one.</summary>
    internal static IEnumerable<string?> Texts(CodeSet set)
    {
        string[] codes = [.. set.Codes.Select(c => c.Printed).OfType<string>()];
        string[] numbers = [.. set.Codes.SelectMany(c => new[] { c.Value, c.ClassEnd ?? c.Value }).Select(n => n.ToString(CultureInfo.InvariantCulture))];
        IEnumerable<string?> near = codes.Concat(numbers).SelectMany(code => new[]
        {
            code, code.ToUpperInvariant(), code.ToLowerInvariant(), " " + code, code + " ", code + "\n", "+" + code, "-" + code, "0" + code, "00" + code,
            code + "0", code + "x", code + "\0", "\uFEFF" + code, "\"" + code + "\"", code + ".0", code[1..], code[..^1], code + code,
            code.Replace('1', '\uFF11').Replace('0', '\u0660'), code.Replace('o', '\u043E').Replace('e', '\u0435'), code.Replace("e", "e\u0301", StringComparison.Ordinal),
        });
        return new[]
        {
            null, "", " ", "-", "+", "--1", "0", "00", "-0", "-00", "000", "1e0", "0x1", "1_0", "1,0", "٣", "x", "\0", "OK", "İ", "ı",
            "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967296", "4294967297", "18446744073709551616", "-18446744073709551615",
            "1111111111111111111111111111111", "10000000000000000000000000000000000000000", new('9', 10_000), "\uD83D", "\uDE42",
        }.Concat(near).Distinct();
    }

    /// <summary>Numbers that are codes, nearly codes, or far from any.</summary>
    internal static IEnumerable<int> Numbers(CodeSet set) => set.Codes
        .SelectMany(c => new[] { c.Value, c.ClassEnd ?? c.Value })
        .SelectMany(n => new[] { n, unchecked(n - 1), unchecked(n + 1), unchecked(-n), unchecked(n + 256), unchecked(n + 65536) })
        .Concat([0, 1, -1, int.MinValue, int.MaxValue, int.MinValue + 1])
        .Distinct();

    private static int? NumberOf(CodeSet set, string? text)
    {
        if (text == null)
            return null;
        if (set.Digits != null && text.Length != set.Digits)
            return null;
        if (set.Wire == Wire.Binary)
            return BinaryDigits().IsMatch(text) ? Convert.ToInt32(text, 2) : null;
        Regex digits = set.Digits == null ? CanonicalNumber() : DecimalDigits();
        return digits.IsMatch(text) && int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : null;
    }

    /// <summary>Equal but for the case of ASCII letters: the Kelvin sign is no k.</summary>
    private static bool IsSameWord(string code, string text) =>
        code.Length == text.Length && code.Zip(text).All(pair => pair.First == pair.Second
            || (char.IsAsciiLetter(pair.First) && char.IsAsciiLetter(pair.Second) && char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)));

    [GeneratedRegex(@"\A(0|-?[1-9][0-9]{0,9})\z")]
    private static partial Regex CanonicalNumber();

    [GeneratedRegex(@"\A[0-9]+\z")]
    private static partial Regex DecimalDigits();

    [GeneratedRegex(@"\A[01]{1,30}\z")]
    private static partial Regex BinaryDigits();
}
