namespace SmsCodes.Generators.Emission.Replies;

/// <summary>A property of a reply, of a result or of an error.</summary>
/// <param name="Type">C# type.</param>
/// <param name="Name">Name.</param>
/// <param name="Summary">What it is, for its documentation.</param>
/// <param name="Getter">C# of its value, or null where it keeps the value itself.</param>
internal sealed record FieldProperty(string Type, string Name, string Summary, string? Getter = null);
