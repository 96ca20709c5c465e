using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>The source-generated deserializer.</summary>
[JsonSerializable(typeof(StatusOfHand))]
[JsonSerializable(typeof(StatusOfHand[]))]
public sealed partial class StatusJson : JsonSerializerContext;
