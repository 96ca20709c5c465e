using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>A status code.</summary>
public sealed class StatusConverter : JsonConverter<CodeBox>
{
    /// <inheritdoc/>
    public override CodeBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.Status(ByHand.Number(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeBox value, JsonSerializerOptions options) => writer.WriteRawValue(value.Raw);
}
