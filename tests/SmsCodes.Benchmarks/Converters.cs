using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
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

/// <summary>A status code.</summary>
public sealed class StatusConverter : JsonConverter<CodeBox>
{
    /// <inheritdoc/>
    public override CodeBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.Status(ByHand.Number(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeBox value, JsonSerializerOptions options) => writer.WriteRawValue(value.Raw);
}

/// <summary>A delivery error.</summary>
public sealed class DeliveryErrorConverter : JsonConverter<CodeBox>
{
    /// <inheritdoc/>
    public override CodeBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.DeliveryError(ByHand.Number(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeBox value, JsonSerializerOptions options) => writer.WriteRawValue(value.Raw);
}

/// <summary>A message type.</summary>
public sealed class MessageTypeConverter : JsonConverter<CodeBox>
{
    /// <inheritdoc/>
    public override CodeBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.Type(ByHand.Number(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeBox value, JsonSerializerOptions options) => writer.WriteRawValue(value.Raw);
}

/// <summary>The flags.</summary>
public sealed class FlagConverter : JsonConverter<MessageFlagsOfHand?>
{
    /// <inheritdoc/>
    public override MessageFlagsOfHand? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MessageFlagsOfHand? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value.Number);
}

/// <summary>A civil time of Moscow.</summary>
public sealed class CivilTimeConverter : JsonConverter<DateTimeOffset?>
{
    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.CivilTime(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) => writer.WriteStringValue(value!.Value);
}

/// <summary>Seconds since 1970.</summary>
public sealed class UnixTimeConverter : JsonConverter<DateTimeOffset?>
{
    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.FromUnixTimeSeconds(reader.GetInt64());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value!.Value.ToUnixTimeSeconds());
}

/// <summary>The source-generated deserializer.</summary>
[JsonSerializable(typeof(StatusOfHand))]
public sealed partial class StatusJson : JsonSerializerContext;
