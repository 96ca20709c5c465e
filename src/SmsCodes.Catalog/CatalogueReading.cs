using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog;

/// <summary>What became of a catalogue file.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsBundled">Whether the package brings it.</param>
/// <param name="Model">All that is sound in it, or null if not even the provider is known.</param>
/// <param name="Findings">All that is wrong with it, in the order of the file.</param>
/// <param name="ProviderPlace">Where the provider is named.</param>
public sealed record CatalogueReading(string Path, bool IsBundled, Catalogue? Model, EquatableArray<Finding> Findings, TextPlace ProviderPlace);
