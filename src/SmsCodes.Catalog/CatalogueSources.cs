using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog;

/// <summary>The files that are judged together: a catalogue and its overlays.</summary>
/// <param name="Basis">The catalogue.</param>
/// <param name="Overlays">What extends it, in the order of the paths.</param>
/// <param name="Speaks">Whether it is the catalogue of its provider; a second one is judged too, but nothing is emitted for it.</param>
public sealed record CatalogueSources(CatalogueSyntax Basis, EquatableArray<CatalogueSyntax> Overlays, bool Speaks);
