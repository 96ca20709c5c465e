using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>The flags.</summary>
public sealed class FlagConverter : JsonConverter<MessageFlagsOfHand?>
{
    /// <inheritdoc/>
    public override MessageFlagsOfHand? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MessageFlagsOfHand? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value.Number);
}
