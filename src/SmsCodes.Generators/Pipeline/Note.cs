using System;
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
        GeneratorOptions options, Capabilities capabilities, ProviderList list, Frame frame, ImmutableArray<Note> onOwners)
    {
        var notes = new List<Note>();
        if (options.WrongNamespace != null)
            notes.Add(Of(ProjectDescriptors.WrongNamespace, options.WrongNamespace));
        if (options.WrongVisibility != null)
            notes.Add(Of(ProjectDescriptors.WrongVisibility, options.WrongVisibility));
        if (options.WrongParsers != null)
            notes.Add(Of(ProjectDescriptors.WrongParsers, options.WrongParsers));
        if ((OnReferences(list, frame) ?? OnWhatIsLeftOut(options, capabilities, list, frame)) is { } note)
            notes.Add(note);
        notes.AddRange(onOwners);
        return new EquatableArray<Note>(notes);
    }

    /// <summary>A warning where a reference owns the provider with other content, or null.</summary>
    internal static Note? OnOwner(Catalogue catalogue, Frame frame)
    {
        Owner[] owners = [.. frame.OwnersOf(catalogue.Provider)];
        return owners.Length == 1 && !Fingerprint.IsSameVersion(owners[0].Fingerprint, Fingerprint.Of(catalogue))
            ? Of(ProjectDescriptors.OtherContent, catalogue.Provider, owners[0].Assembly)
            : null;
    }

    /// <summary>What the references leave no room for, or null.</summary>
    private static Note? OnWhatIsLeftOut(GeneratorOptions options, Capabilities capabilities, ProviderList list, Frame frame)
    {
        if (list.Providers.Count == 0)
            return null;
        if (!capabilities.HasSpan)
            return Of(ProjectDescriptors.NoSpans);
        if (!options.HasParsers || list.Responding.Count == 0)
            return null;
        return capabilities.Lacking != null ? Of(ProjectDescriptors.NoParsers, capabilities.Lacking)
            : frame.SharedOwners.Any(o => !o.HasReplies) ? Of(ProjectDescriptors.SharedWithoutParsers, options.Namespace)
            : null;
    }

    /// <summary>What stands in the way of the project's catalogues in its references, or null.</summary>
    private static Note? OnReferences(ProviderList list, Frame frame)
    {
        if (list.Providers.Count == 0)
            return null;
        string ns = frame.Target.Namespace;
        string[] mine = [.. list.Providers.Where(p => frame.OwnerOf(p) == null)];
        if (frame.IsAmbiguous && mine.Length > 0)
            return Of(ProjectDescriptors.SharedTwice, Listed(frame.SharedOwners.Select(o => o.Assembly)), ns, Listed(mine));
        Owner[] twice = [.. list.Providers.Select(p => frame.OwnersOf(p).ToArray()).Where(all => all.Length > 1).SelectMany(all => all)];
        if (twice.Length > 0)
            return Of(ProjectDescriptors.OwnedTwice, Listed(twice.Select(o => o.Assembly)), Listed(twice.Select(o => o.Provider)));
        string? hiding = !frame.Target.IsPublic ? null
            : frame.SharedOwners.FirstOrDefault(o => !o.IsPublic)?.Assembly
                ?? list.Providers.SelectMany(frame.OwnersOf).FirstOrDefault(o => !o.IsPublic)?.Assembly;
        return hiding == null ? null : Of(ProjectDescriptors.OwnedInternally, hiding, ns);
    }

    private static string Listed(IEnumerable<string> names)
    {
        string[] quoted = [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(n => $"'{n}'")];
        return quoted.Length == 1 ? quoted[0] : string.Join(", ", quoted.Take(quoted.Length - 1)) + " and " + quoted[quoted.Length - 1];
    }

    internal Diagnostic ToDiagnostic() =>
        Diagnostic.Create(ProjectDescriptors.All.First(d => d.Id == Id), Location.None, [.. Arguments]);

    private static Note Of(DiagnosticDescriptor descriptor, params string[] arguments) => new(descriptor.Id, new EquatableArray<string>(arguments));
}
