using System.Collections.Generic;

namespace SmsCodes.Cli.Lookup;

/// <summary>Finds providers and their sets by name.</summary>
internal static class ProviderLookup
{
    /// <summary>The provider of a name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static CodeProvider Provider(IReadOnlyList<CodeProvider> all, string name) =>
        Named.Find(all, name, provider => provider.Name, "there is no provider", "The providers are");

    /// <summary>A set of a provider.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static CodeSet Set(CodeProvider provider, string name) =>
        Named.Find(provider.Sets, name, set => set.Name, provider.Name + " has no set", "Its sets are");
}
