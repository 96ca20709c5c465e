using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Analyzers.Values;
using SmsCodes.Generators.Pipeline;

namespace SmsCodes.Generators.Analyzers;

/// <summary>The catalogue enums that a compilation sees, its own and those of references, each asked for its codes once. Whatever cannot
/// have to do with them is told by its assembly, before any attribute is read.</summary>
internal sealed class CatalogueTypes
{
    // Each analyzer asks anew, and the answer is the same for all of them.
    private static readonly ConditionalWeakTable<Compilation, Lazy<CatalogueTypes?>> Known = new();

    private readonly ConcurrentDictionary<ISymbol, CodeSetSymbol?> _sets = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<CodeSetSymbol>> _siblings = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _owners;
    private readonly HashSet<ISymbol> _knowing;

    private CatalogueTypes(Compilation compilation, HashSet<ISymbol> owners, IEnumerable<SyntaxTree> files, IReadOnlyCollection<string> ownNamespaces)
    {
        _owners = owners;
        _knowing = new HashSet<ISymbol>(owners, SymbolEqualityComparer.Default) { compilation.Assembly };
        var names = new HashSet<string>(owners.Select(o => o.Name), StringComparer.OrdinalIgnoreCase);
        foreach (IAssemblySymbol reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (Capabilities.MayOwn(reference) && reference.Modules.Any(m => m.ReferencedAssemblies.Any(a => names.Contains(a.Name))))
                _knowing.Add(reference);
        }

        RawCodes = new RawCodes(this);
        Flow = new RawCodeFlow(this, RawCodes, Assignments);
        Files = _knowing.Count > 1 ? FilesInReach.All : FilesInReach.Of(compilation, files, ownNamespaces);
    }

    /// <summary>The files that can meet a code.</summary>
    internal FilesInReach Files { get; }

    /// <summary>What holds raw codes.</summary>
    internal RawCodes RawCodes { get; }

    /// <summary>What locals stand for.</summary>
    internal SingleAssignments Assignments { get; } = new();

    /// <summary>Where values come from.</summary>
    internal RawCodeFlow Flow { get; }

    /// <summary>The catalogue enums of a compilation; null if it can see none, or no file of it can meet one.</summary>
    internal static CatalogueTypes? Of(Compilation compilation) => Known.GetValue(compilation, static c => new Lazy<CatalogueTypes?>(() => Find(c))).Value;

    private static CatalogueTypes? Find(Compilation compilation)
    {
        var owners = new HashSet<ISymbol>(
            compilation.SourceModule.ReferencedAssemblySymbols.Where(Capabilities.MayOwn).Where(IsOwner), SymbolEqualityComparer.Default);
        // By their text: to ask the compilation for its attributes would bind those of all its files.
        ILookup<bool, SyntaxTree> files = compilation.SyntaxTrees.ToLookup(GeneratedTree.Is);
        string[] ownNamespaces = [.. files[true].Select(GeneratedTree.RootNamespaceOf).OfType<string>().Distinct()];
        if (ownNamespaces.Length > 0)
            owners.Add(compilation.Assembly);
        if (owners.Count == 0)
            return null;
        var types = new CatalogueTypes(compilation, owners, files[false], ownNamespaces);
        return types.Files.IsEmpty ? null : types;
    }

    /// <summary>Whether a symbol's assembly can name catalogue enums in attributes.</summary>
    internal bool CanKnow(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && _knowing.Contains(assembly);

    /// <summary>The set of a catalogue enum, nullable or not; null for any other type.</summary>
    internal CodeSetSymbol? SetOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } candidate || candidate.ContainingAssembly is not { } assembly
            || !_owners.Contains(assembly))
            return null;
        return _sets.GetOrAdd(candidate, static t => CodeSetSymbol.Of((INamedTypeSymbol)t));
    }

    /// <summary>The set that <c>[CodeOf]</c> names among some attributes.</summary>
    internal CodeSetSymbol? SetOf(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (IsCodeOf(attribute.AttributeClass) && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type })
                return SetOf(type);
        }

        return null;
    }

    /// <summary>The other sets of a set's provider, in the order of their names.</summary>
    internal ImmutableArray<CodeSetSymbol> Siblings(CodeSetSymbol set) => _siblings.GetOrAdd(set.Type, _ =>
        set.Type.ContainingNamespace.GetTypeMembers().OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(SetOf).OfType<CodeSetSymbol>().Where(s => s != set && s.Provider == set.Provider).ToImmutableArray());

    /// <summary>Whether a class is that of <c>[CodeOf]</c>, in whatever namespace the code was generated.</summary>
    internal static bool IsCodeOf(INamedTypeSymbol? attribute) => attribute is { Name: "CodeOfAttribute", Arity: 0 };

    private static bool IsOwner(IAssemblySymbol assembly) => assembly.GetAttributes().Any(a => a.AttributeClass?.Name == Capabilities.OwnerAttribute);
}
