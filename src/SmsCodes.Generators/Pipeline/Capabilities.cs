using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Pipeline;

/// <summary>What the language version and the references can do, and what references already own: all that the generator wants to
/// know of a compilation, reduced to values that a C# edit leaves as they are.</summary>
/// <param name="HasNullable">Whether the language knows nullable annotations (C# 8).</param>
/// <param name="HasSpan">Whether the references have spans.</param>
/// <param name="HasAscii">Whether the references compare ASCII of bytes and characters (.NET 8).</param>
/// <param name="Replies">What parsers of replies can use; null where the references lack what they all need.</param>
/// <param name="Lacking">The assembly that the references lack and all parsers need, or null.</param>
/// <param name="Owners">The providers that references show to this compilation.</param>
/// <param name="SharedOwners">The references that show shared types to this compilation.</param>
internal sealed record Capabilities(
    bool HasNullable, bool HasSpan, bool HasAscii, ReplyTarget? Replies, string? Lacking,
    EquatableArray<Owner> Owners, EquatableArray<SharedOwner> SharedOwners)
{
    internal const string OwnerAttribute = "SmsCodesCatalogueAttribute";

    internal static Capabilities Of(Surroundings surroundings, CancellationToken cancel)
    {
        CSharpCompilation compilation = surroundings.ToCompilation();
        bool hasNullable = surroundings.Version >= LanguageVersion.CSharp8;
        bool hasSpan = compilation.GetTypeByMetadataName("System.ReadOnlySpan`1") != null
            && compilation.GetTypeByMetadataName("System.MemoryExtensions") != null;
        var owners = new List<Owner>();
        var shared = new HashSet<SharedOwner>();
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancel.ThrowIfCancellationRequested();
            if (MayOwn(reference))
                AddOwned(compilation, reference, owners, shared);
        }

        string? lacking = LackingOf(compilation);
        return new Capabilities(
            hasNullable, hasSpan, hasSpan && HasAsciiOf(compilation),
            hasSpan && lacking == null ? RepliesOf(compilation, surroundings.Version) : null, lacking,
            new EquatableArray<Owner>(owners.OrderBy(o => o.Provider, StringComparer.Ordinal).ThenBy(o => o.Assembly, StringComparer.Ordinal)),
            new EquatableArray<SharedOwner>(shared.OrderBy(s => s.RootNamespace, StringComparer.Ordinal).ThenBy(s => s.Assembly, StringComparer.Ordinal)));
    }

    private static bool HasAsciiOf(Compilation compilation) =>
        compilation.GetTypeByMetadataName("System.Text.Ascii") is { DeclaredAccessibility: Accessibility.Public } ascii
        && ascii.GetMembers("EqualsIgnoreCase").Length > 0;

    private static string? LackingOf(Compilation compilation) =>
        !Has(compilation, "System.Buffers.Text.Utf8Parser") ? "System.Memory"
        : !Has(compilation, "System.Buffers.ArrayPool`1") ? "System.Buffers"
        : !Has(compilation, "System.Xml.XmlReader") ? "System.Xml"
        : null;

    private static bool Has(Compilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type) is { } found && compilation.IsSymbolAccessibleWithin(found, compilation.Assembly);

    private static ReplyTarget RepliesOf(Compilation compilation, LanguageVersion version)
    {
        bool hasSpanText = compilation.GetTypeByMetadataName("System.Text.Encoding")?.GetMembers("GetString").OfType<IMethodSymbol>()
            .Any(m => m.Parameters.Length == 1 && m.Parameters[0].Type.Name == "ReadOnlySpan") == true;
        return new ReplyTarget(
            hasSpanText,
            version >= LanguageVersion.CSharp11,
            Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            Has(compilation, "System.Net.Http.HttpResponseMessage"),
            Has(compilation, "System.Text.CodePagesEncodingProvider"));
    }

    /// <summary>The framework's assemblies, most of all references, are not asked for their attributes.</summary>
    internal static bool MayOwn(IAssemblySymbol assembly) =>
        !assembly.Name.StartsWith("System.", StringComparison.Ordinal) && !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && assembly.Name is not ("mscorlib" or "netstandard" or "System" or "WindowsBase");

    private static void AddOwned(Compilation compilation, IAssemblySymbol reference, List<Owner> owners, HashSet<SharedOwner> shared)
    {
        foreach (AttributeData attribute in reference.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != OwnerAttribute || attribute.ConstructorArguments.Length != 3
                || attribute.ConstructorArguments[0].Value is not string provider
                || attribute.ConstructorArguments[1].Value is not string rootNamespace
                || attribute.ConstructorArguments[2].Value is not string fingerprint)
                continue;
            if (Visible(compilation, reference, $"{rootNamespace}.{provider}.{provider}Catalogue") is { } catalogue)
                owners.Add(new Owner(provider, rootNamespace, fingerprint, reference.Name, IsPublic(catalogue)));
            if (Visible(compilation, reference, rootNamespace + ".CodeCatalog") is { } all)
                shared.Add(new SharedOwner(rootNamespace, reference.Name, IsPublic(all), Visible(compilation, reference, rootNamespace + ".ReplyBody") != null));
        }
    }

    private static INamedTypeSymbol? Visible(Compilation compilation, IAssemblySymbol reference, string type) =>
        reference.GetTypeByMetadataName(type) is { } symbol && compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly) ? symbol : null;

    private static bool IsPublic(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public;
}
