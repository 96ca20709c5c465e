using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>A message type.</summary>
public sealed class MessageTypeConverter : JsonConverter<CodeBox>
{
    /// <inheritdoc/>
    public override CodeBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.Type(ByHand.Number(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeBox value, JsonSerializerOptions options) => writer.WriteRawValue(value.Raw);
}
