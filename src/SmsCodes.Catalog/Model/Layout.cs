namespace SmsCodes.Catalog.Model;

/// <summary>One form in which the response comes. Which of the members counts depends on the format.</summary>
/// <param name="Format">The form.</param>
/// <param name="Roots">XML: the outermost elements that hold a reply or a result.</param>
/// <param name="ListRoots">XML: the outermost elements that hold several of those.</param>
/// <param name="Ok">XML: the outermost element's own text that says that all went well, or null.</param>
/// <param name="Positional">XML: the name of the elements that are told by their position alone, or null.</param>
/// <param name="Rows">What lines look like; for XML, the keys in the order of the positional elements.</param>
/// <param name="Errors">What the line of an error looks like.</param>
/// <param name="Free">key = value: the fields whose text may look like further pairs.</param>
/// <param name="Behind">key = value: the field that follows the free ones, or null.</param>
public sealed record Layout(
    LayoutFormat Format,
    EquatableArray<string> Roots,
    EquatableArray<string> ListRoots,
    string? Ok,
    string? Positional,
    EquatableArray<LayoutRow> Rows,
    EquatableArray<LayoutRow> Errors,
    EquatableArray<string> Free,
    string? Behind);
