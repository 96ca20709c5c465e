using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Pipeline;

/// <summary>Something that a project should know of its options and references: data until it is reported.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Arguments">What fills its message.</param>
internal sealed record Note(string Id, EquatableArray<string> Arguments)
{
    /// <summary>All that is to be said, in a fixed order.</summary>
    internal static EquatableArray<Note> On(
        GeneratorOptions options, Capabilities capabilities, ProviderList list, ImmutableArray<Note> onOwners)
    {
        var notes = new List<Note>();
        if (options.WrongNamespace != null)
            notes.Add(Of(ProjectDescriptors.WrongNamespace, options.WrongNamespace));
        if (options.WrongVisibility != null)
            notes.Add(Of(ProjectDescriptors.WrongVisibility, options.WrongVisibility));
        if (!capabilities.HasSpan && list.Providers.Count > 0)
            notes.Add(Of(ProjectDescriptors.NoSpans));
        else if (capabilities.Replies == null && list.Responding.Count > 0)
            notes.Add(Of(ProjectDescriptors.NoParsers, "System.Text.Json"));
        else if (list.Responding.Count > 0 && capabilities.SharedNamespaces.Contains(options.Namespace)
            && !capabilities.ReplyNamespaces.Contains(options.Namespace))
            notes.Add(Of(ProjectDescriptors.SharedWithoutParsers, options.Namespace));
        notes.AddRange(onOwners);
        return new EquatableArray<Note>(notes);
    }

    /// <summary>A warning where a reference owns the provider with other content, or null.</summary>
    internal static Note? OnOwner(Catalogue catalogue, Frame frame) =>
        frame.OwnerOf(catalogue.Provider) is { } owner && !Fingerprint.IsSameVersion(owner.Fingerprint, Fingerprint.Of(catalogue))
            ? Of(ProjectDescriptors.OtherContent, catalogue.Provider, owner.Assembly)
            : null;

    internal Diagnostic ToDiagnostic() =>
        Diagnostic.Create(ProjectDescriptors.All.First(d => d.Id == Id), Location.None, [.. Arguments]);

    private static Note Of(DiagnosticDescriptor descriptor, params string[] arguments) => new(descriptor.Id, new EquatableArray<string>(arguments));
}
