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
    internal static Frame Of(GeneratorOptions options, Capabilities capabilities)
    {
        bool hasShared = capabilities.SharedNamespaces.Contains(options.Namespace, StringComparer.Ordinal);
        // Parsers stand on shared types: a reference that brings those of codes alone leaves no room for the others.
        bool canHaveReplies = !hasShared || capabilities.ReplyNamespaces.Contains(options.Namespace, StringComparer.Ordinal);
        var target = new Target(
            options.Namespace, options.Visibility, capabilities.HasNullable, capabilities.HasSpan, canHaveReplies ? capabilities.Replies : null);
        return new Frame(target, capabilities.Owners, hasShared);
    }

    /// <summary>The reference that owns a provider in this namespace, or null if this compilation is to emit it.</summary>
    internal Owner? OwnerOf(string provider) =>
        Owners.FirstOrDefault(o => o.RootNamespace == Target.Namespace && string.Equals(o.Provider, provider, StringComparison.OrdinalIgnoreCase));
}
