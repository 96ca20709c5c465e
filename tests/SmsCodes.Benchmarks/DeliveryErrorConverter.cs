using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>A delivery error.</summary>
public sealed class DeliveryErrorConverter : JsonConverter<CodeBox>
{
    /// <inheritdoc/>
    public override CodeBox Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.DeliveryError(ByHand.Number(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CodeBox value, JsonSerializerOptions options) => writer.WriteRawValue(value.Raw);
}
