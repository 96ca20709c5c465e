namespace SmsCodes.Catalog.Model;

/// <summary>A piece of a row: either literal text or a field.</summary>
/// <param name="Literal">The text, or null.</param>
/// <param name="Field">The field's key, or null.</param>
public sealed record RowPart(string? Literal, string? Field);
