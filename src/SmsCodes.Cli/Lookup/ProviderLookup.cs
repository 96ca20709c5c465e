using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Cli.Lookup;

/// <summary>Finds providers and their sets by name, in any case of letters.</summary>
internal static class ProviderLookup
{
    /// <summary>The provider of a name.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static CodeProvider Provider(string name) =>
        Find(CodeCatalog.Providers, name, provider => provider.Name, "there is no provider", "The providers are");

    /// <summary>A set of a provider.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static CodeSet Set(CodeProvider provider, string name) =>
        Find(provider.Sets, name, set => set.Name, provider.Name + " has no set", "Its sets are");

    private static T Find<T>(IReadOnlyList<T> all, string asked, Func<T, string> nameOf, string missing, string valid)
        where T : class
    {
        asked = asked.Trim();
        List<string> names = [.. all.Select(nameOf)];
        return all.FirstOrDefault(one => string.Equals(nameOf(one), asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException($"{missing} '{asked}'. {NearMiss.DidYouMean(asked, names)}{valid} {string.Join(", ", names)}.");
    }
}
