using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Pipeline;

/// <summary>What is emitted for one catalogue.</summary>
/// <param name="Target">For whom code is emitted.</param>
/// <param name="Catalogue">The catalogue.</param>
internal sealed record CatalogueUnit(Target Target, Catalogue Catalogue);
