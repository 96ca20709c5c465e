using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>A civil time of Moscow.</summary>
public sealed class CivilTimeConverter : JsonConverter<DateTimeOffset?>
{
    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ByHand.CivilTime(reader.GetString()!);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) => writer.WriteStringValue(value!.Value);
}
