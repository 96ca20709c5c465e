using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace SmsCodes.WireSamples;

/// <summary>Compares a value of a sample, written as on the wire, with one of the contract's JSON.</summary>
internal static class Values
{
    private static readonly string[] CivilTimes = ["dd.MM.yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];
    private static readonly string[] TimesWithOffset = ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>Whether a value is the one that the sample means.</summary>
    public static bool Same(JsonElement expected, JsonElement got) => expected.ValueKind switch
    {
        JsonValueKind.Null => IsNothing(got),
        JsonValueKind.True or JsonValueKind.False => got.ValueKind == expected.ValueKind,
        JsonValueKind.Number => IsNumber(got, expected.GetDecimal()) || IsTime(got, expected.GetRawText()),
        JsonValueKind.Array => expected.GetArrayLength() == 0
            ? IsNothing(got)
            : got.ValueKind == JsonValueKind.Array
                && got.GetArrayLength() == expected.GetArrayLength()
                && expected.EnumerateArray().Zip(got.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        JsonValueKind.String => SameText(expected.GetString()!, got),
        _ => !expected.EnumerateObject().Any() && IsNothing(got),
    };

    /// <summary>A value for a message to a person.</summary>
    public static string Show(JsonElement value) => value.ValueKind == JsonValueKind.Undefined ? "nothing" : value.GetRawText();

    /// <summary>Whether there is no value, or an empty one: the contract leaves open which of them a field without a value has.</summary>
    public static bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => true,
        JsonValueKind.String => value.GetString()!.Length == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    private static bool SameText(string expected, JsonElement got)
    {
        if (expected.Length == 0)
            return IsNothing(got);
        return got.ValueKind switch
        {
            JsonValueKind.String => got.GetString() == expected || IsTime(got, expected),
            JsonValueKind.Number => got.GetRawText() == expected,
            JsonValueKind.True => expected is "1" or "true",
            JsonValueKind.False => expected is "0" or "false",
            _ => false,
        };
    }

    /// <summary>A number that a sample has as such has lost its digits' form; where the form counts, the sample has a text.</summary>
    private static bool IsNumber(JsonElement got, decimal expected)
    {
        string text = got.ValueKind is JsonValueKind.Number or JsonValueKind.String ? got.ToString() : "";
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            && number == expected;
    }

    /// <summary>Whether the JSON has a time in ISO 8601 that the wire has in another form.</summary>
    private static bool IsTime(JsonElement got, string wire)
    {
        if (got.ValueKind != JsonValueKind.String)
            return false;
        string text = got.GetString()!;
        bool hasOffset = TryTime(text, out DateTimeOffset time);
        if (long.TryParse(wire, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds))
            return hasOffset && time.Offset == TimeSpan.Zero && time.ToUnixTimeSeconds() == seconds;
        if (TryTime(wire, out DateTimeOffset expected))
            return hasOffset && time.EqualsExact(expected);
        if (!TryCivil(wire, CivilTimes, out DateTime civil))
            return false;

        // SMSCentre's civil times are those of Moscow, and they alone are written with the day first.
        if (wire.Contains('.'))
            return hasOffset && time.Offset == TimeSpan.FromHours(3) && time.DateTime == civil;
        return TryCivil(text, ["yyyy-MM-dd'T'HH:mm:ss"], out DateTime local) && local == civil;
    }

    private static bool TryTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, TimesWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool TryCivil(string text, string[] patterns, out DateTime time) =>
        DateTime.TryParseExact(text, patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
