namespace SmsCodes.Catalog.Model;

/// <summary>Something that must have one of a few values.</summary>
/// <param name="Key">The option or the field.</param>
/// <param name="Values">The values, as written.</param>
public sealed record RowCondition(string Key, EquatableArray<string> Values);
