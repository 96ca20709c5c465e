namespace SmsCodes.Catalog.Model;

/// <summary>One declared response: what it holds, and how each layout carries that.</summary>
/// <param name="Name">First part of the generated names: <c>Status</c> gives <c>StatusReply</c>.</param>
/// <param name="Summary">One English sentence on what is answered.</param>
/// <param name="Charset">The charset of a body that does not tell its own.</param>
/// <param name="Options">What only the caller knows.</param>
/// <param name="Reply">The fields of the reply as a whole.</param>
/// <param name="Result">The fields of each result.</param>
/// <param name="Lists">The keys whose values hold the results; without one, the outermost object is the one result.</param>
/// <param name="Items">The names of a single result within such a list.</param>
/// <param name="Error">How an error shows; null where the response has none.</param>
/// <param name="Layouts">The layouts, in the order in which they are tried.</param>
/// <param name="Retired">Why the response is no longer used, or null.</param>
public sealed record Response(
    string Name,
    string Summary,
    string Charset,
    EquatableArray<ResponseOption> Options,
    EquatableArray<ResponseField> Reply,
    EquatableArray<ResponseField> Result,
    EquatableArray<string> Lists,
    EquatableArray<string> Items,
    ErrorShape? Error,
    EquatableArray<Layout> Layouts,
    Retirement? Retired = null);
