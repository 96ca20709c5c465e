using System;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Pipeline;

/// <summary>Options and capabilities as the emitters need them.</summary>
/// <param name="Target">For whom code is emitted.</param>
/// <param name="Owners">The providers that references own.</param>
/// <param name="HasShared">Whether a reference shows the shared types already.</param>
internal sealed record Frame(Target Target, EquatableArray<Owner> Owners, bool HasShared)
{
    internal static Frame Of(GeneratorOptions options, Capabilities capabilities) => new(
        new Target(options.Namespace, options.Visibility, capabilities.HasNullable, capabilities.HasSpan),
        capabilities.Owners,
        capabilities.SharedNamespaces.Contains(options.Namespace, StringComparer.Ordinal));

    /// <summary>The reference that owns a provider in this namespace, or null if this compilation is to emit it.</summary>
    internal Owner? OwnerOf(string provider) =>
        Owners.FirstOrDefault(o => o.RootNamespace == Target.Namespace && string.Equals(o.Provider, provider, StringComparison.OrdinalIgnoreCase));
}
