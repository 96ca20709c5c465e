namespace SmsCodes.Catalog.Model;

/// <summary>One row of a code table.</summary>
/// <param name="Printed">The code as printed, or null for a row without one.</param>
/// <param name="Name">The enum member's name.</param>
/// <param name="Value">The enum member's number; the lower bound for a class of codes.</param>
/// <param name="ClassEnd">The last number of a class of codes (999 for 9xx), or null for a single code.</param>
/// <param name="Label">The provider's own short name or type.</param>
/// <param name="Text">The provider's words, verbatim, white space folded.</param>
/// <param name="English">The words in English: the translation, or the words themselves where the provider writes English.</param>
/// <param name="Group">Name of the group the row stands in.</param>
/// <param name="Category">The meaning in the vocabulary common to all providers.</param>
/// <param name="Http">HTTP status that the document gives for the code.</param>
/// <param name="Success">Whether the code reports success; null where the set has no success codes.</param>
/// <param name="Final">Whether the outcome is settled.</param>
/// <param name="Permanent">Whether the condition lasts.</param>
/// <param name="Retry">Whether the same request is worth sending again.</param>
/// <param name="AliasOf">The member that has the same code, or null.</param>
/// <param name="Origin">Where the row comes from.</param>
/// <param name="Source">Where a code was seen that no document has.</param>
/// <param name="Observed">What services send against the document for this code.</param>
/// <param name="Retired">Why the code is no longer used, or null.</param>
/// <param name="Formerly">Names that the member had once.</param>
/// <param name="Changes">What overlays did to the row.</param>
public sealed record Code(
    string? Printed,
    string Name,
    int Value,
    int? ClassEnd,
    string? Label,
    string? Text,
    string? English,
    string? Group,
    string Category,
    int? Http,
    bool? Success,
    Fact? Final,
    Fact? Permanent,
    Fact? Retry,
    string? AliasOf,
    RowOrigin Origin,
    string? Source,
    EquatableArray<Observation> Observed,
    Retirement? Retired,
    EquatableArray<string> Formerly = default,
    EquatableArray<OverlayChange> Changes = default)
{
    /// <summary>Whether the row stands for a range of codes.</summary>
    public bool IsClass => ClassEnd != null;
}
