using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog;

/// <summary>What the other files need to know of a catalogue file.</summary>
/// <param name="Provider">The provider it is about, or null if that cannot be told.</param>
/// <param name="IsBundled">Whether the package brings it.</param>
/// <param name="HasResponses">Whether it declares responses.</param>
/// <param name="Place">Where the provider is named.</param>
public sealed record CatalogueHead(string? Provider, bool IsBundled, bool HasResponses, TextPlace Place)
{
    /// <summary>The head of a file that was read.</summary>
    public static CatalogueHead Of(CatalogueReading reading) => 
        new(reading.Model?.Provider, reading.IsBundled, reading.Model?.Responses.Count > 0, reading.ProviderPlace);
}
