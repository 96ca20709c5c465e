using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks;

/// <summary>What hand-written clients do with single values.</summary>
internal static class ByHand
{
    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    internal static CodeBox Status(string raw)
    {
        bool isKnown = MessageStatusCodes.TryParse(int.Parse(raw, CultureInfo.InvariantCulture), out MessageStatus status);
        return new CodeBox((int)status, isKnown, raw);
    }

    internal static CodeBox DeliveryError(string raw)
    {
        bool isKnown = DeliveryErrorCodes.TryParse(int.Parse(raw, CultureInfo.InvariantCulture), out DeliveryError error);
        return new CodeBox((int)error, isKnown, raw);
    }

    internal static CodeBox Type(string raw)
    {
        bool isKnown = MessageTypeCodes.TryParse(int.Parse(raw, CultureInfo.InvariantCulture), out MessageType type);
        return new CodeBox((int)type, isKnown, raw);
    }

    internal static DateTimeOffset CivilTime(string text) =>
        new(DateTime.ParseExact(text, "dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture), Moscow);

    internal static DateTimeOffset UnixTime(string text) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(text, CultureInfo.InvariantCulture));

    internal static string Number(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);
}
