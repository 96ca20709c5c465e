using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Pipeline;

/// <summary>The providers that have a catalogue: all that code over all of them depends on.</summary>
/// <param name="Providers">Their names, in order.</param>
/// <param name="Responding">Those of them that declare responses.</param>
internal sealed record ProviderList(EquatableArray<string> Providers, EquatableArray<string> Responding)
{
    internal static ProviderList Of(IEnumerable<(string Name, bool HasResponses)> providers)
    {
        (string Name, bool HasResponses)[] ordered = [.. providers.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];
        return new ProviderList(
            new EquatableArray<string>(ordered.Select(p => p.Name)),
            new EquatableArray<string>(ordered.Where(p => p.HasResponses).Select(p => p.Name)));
    }
}
