using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Pipeline;

/// <summary>What is emitted once for all catalogues of the compilation.</summary>
/// <param name="Target">For whom code is emitted.</param>
/// <param name="Providers">The providers, those that references own included, by name.</param>
/// <param name="Responding">Those of them whose replies are parsed by code of this compilation.</param>
internal sealed record SharedUnit(Target Target, EquatableArray<string> Providers, EquatableArray<string> Responding);
