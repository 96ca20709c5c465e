namespace SmsCodes.Catalog.Model;

/// <summary>What one line looks like.</summary>
/// <param name="Parts">Literal text and fields, in order.</param>
/// <param name="Delimiter">What stands between values and in none but free ones, or null where only the literal text parts them.</param>
/// <param name="Rest">The field that takes what is left, delimiters included, or null.</param>
/// <param name="Free">Further fields that may hold the delimiter.</param>
/// <param name="When">The choices of options for which the row counts.</param>
/// <param name="Only">The codes that a field must have for the row to count.</param>
/// <param name="Each">XML by position: the keys of what is repeated behind the others.</param>
public sealed record LayoutRow(
    EquatableArray<RowPart> Parts,
    char? Delimiter,
    string? Rest,
    EquatableArray<string> Free,
    EquatableArray<RowCondition> When,
    EquatableArray<RowCondition> Only,
    EquatableArray<string> Each);
