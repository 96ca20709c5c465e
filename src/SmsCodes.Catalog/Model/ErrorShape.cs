namespace SmsCodes.Catalog.Model;

/// <summary>How an error shows in a reply.</summary>
/// <param name="CodeKeys">The keys of its code.</param>
/// <param name="Set">The code's set.</param>
/// <param name="MessageKeys">The keys of its message.</param>
/// <param name="Flag">The key that says whether the request succeeded, or null.</param>
/// <param name="Within">The key of the object that holds the error, or null where it stands in the outermost one.</param>
/// <param name="Details">Messages of single elements of the request, or null.</param>
/// <param name="Fields">What else the error may tell.</param>
public sealed record ErrorShape(
    EquatableArray<string> CodeKeys,
    string Set,
    EquatableArray<string> MessageKeys,
    string? Flag,
    string? Within,
    ErrorDetails? Details,
    EquatableArray<ResponseField> Fields);
