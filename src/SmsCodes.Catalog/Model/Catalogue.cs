namespace SmsCodes.Catalog.Model;

/// <summary>The judged content of one catalogue file and its overlays: one provider's code sets and responses. Compares by value and holds no positions, so that a
/// comment or a moved line leaves it equal to what it was.</summary>
/// <param name="Provider">C# identifier, the last part of the generated namespace.</param>
/// <param name="Title">The provider's name as people write it.</param>
/// <param name="Language">Two-letter language of the verbatim texts.</param>
/// <param name="Source">The document that was transcribed.</param>
/// <param name="Sets">The code sets in the document's order.</param>
/// <param name="BitFields">Numbers that pack several values.</param>
/// <param name="Responses">The replies whose fields and layouts are declared.</param>
/// <param name="Overlays">Names of the files that changed the catalogue.</param>
/// <param name="Basis">Fingerprint of the catalogue without its overlays; null where it has none.</param>
public sealed record Catalogue(
    string Provider,
    string Title,
    string Language,
    SourceDocument Source,
    EquatableArray<CodeSet> Sets,
    EquatableArray<BitField> BitFields,
    EquatableArray<Response> Responses,
    EquatableArray<string> Overlays = default,
    string? Basis = null)
{
    /// <summary>Whether the provider's own texts are English, so that there are no translations.</summary>
    public bool IsEnglish => Language == "en";
}
