using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog;

/// <summary>What became of a catalogue and its overlays.</summary>
/// <param name="Speaks">Whether it is the catalogue of its provider; nothing is emitted for a second one.</param>
/// <param name="Model">All that is sound in the files, or null if not even the provider is known.</param>
/// <param name="OverlayPlaces">Where each overlay names the provider.</param>
/// <param name="Findings">All that is wrong with the files, by file and place.</param>
public sealed record CatalogueReading(bool Speaks, Catalogue? Model, EquatableArray<TextPlace> OverlayPlaces, EquatableArray<Finding> Findings);
