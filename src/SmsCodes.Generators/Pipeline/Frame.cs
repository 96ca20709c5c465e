using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Pipeline;

/// <summary>Options and capabilities as the emitters need them.</summary>
/// <param name="Target">For whom code is emitted.</param>
/// <param name="Owners">The providers that references own in this namespace.</param>
/// <param name="SharedOwners">The references that show the shared types of this namespace.</param>
internal sealed record Frame(Target Target, EquatableArray<Owner> Owners, EquatableArray<SharedOwner> SharedOwners)
{
    /// <summary>Whether a reference shows the shared types already.</summary>
    internal bool HasShared => SharedOwners.Count > 0;

    /// <summary>Whether the shared types can be named: those of two references are ambiguous.</summary>
    internal bool IsAmbiguous => SharedOwners.Count > 1;

    /// <summary>Whether public code was asked for and the shared types that it would stand on are a friend's internal ones.</summary>
    internal bool IsHidden => Target.IsPublic && SharedOwners.Any(o => !o.IsPublic);

    internal static Frame Of(GeneratorOptions options, Capabilities capabilities)
    {
        var shared = new EquatableArray<SharedOwner>(capabilities.SharedOwners.Where(o => o.RootNamespace == options.Namespace));
        // Parsers stand on shared types: a reference that brings those of codes alone leaves no room for the others.
        ReplyTarget? replies = options.HasParsers && shared.All(o => o.HasReplies) ? capabilities.Replies : null;
        return new Frame(
            new Target(options.Namespace, options.Visibility, capabilities.HasNullable, capabilities.HasSpan, capabilities.HasAscii, replies),
            new EquatableArray<Owner>(capabilities.Owners.Where(o => o.RootNamespace == options.Namespace)),
            shared);
    }

    /// <summary>Whether this compilation is to hold a provider's code.</summary>
    internal bool Emits(string provider) => !IsAmbiguous && !IsHidden && OwnerOf(provider) == null;

    /// <summary>The reference that owns a provider, the first if several do, or null.</summary>
    internal Owner? OwnerOf(string provider) => OwnersOf(provider).FirstOrDefault();

    /// <summary>The references that own a provider.</summary>
    internal IEnumerable<Owner> OwnersOf(string provider) =>
        Owners.Where(o => string.Equals(o.Provider, provider, StringComparison.OrdinalIgnoreCase));
}
