using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Which properties, fields, parameters and return values hold raw codes, and of which set: those with <c>[CodeOf]</c>, and
/// what follows from it.</summary>
internal sealed class RawCodes(CatalogueTypes types)
{
    private readonly ConcurrentDictionary<ISymbol, RawCode?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What a property, a field, a parameter or the return value of a method holds; null if no raw code.</summary>
    internal RawCode? Of(ISymbol? symbol)
    {
        if (symbol == null || !types.CanKnow(symbol))
            return null;
        if (symbol is IPropertySymbol { Name: "Raw", ContainingType: { Name: "CodeValue", Arity: 1 } value })
            return types.SetOf(value.TypeArguments[0]) is { } set ? new RawCode(set, false) : null;
        return _known.GetOrAdd(symbol.OriginalDefinition, Read);
    }

    private RawCode? Read(ISymbol symbol)
    {
        CodeSetSymbol? set = symbol switch
        {
            IMethodSymbol method => OfMethod(method),
            IPropertySymbol property => OfProperty(property),
            IParameterSymbol parameter => OfParameter(parameter),
            IFieldSymbol field => types.SetOf(field.GetAttributes()),
            _ => null,
        };
        return set == null ? null : new RawCode(set, false);
    }

    private CodeSetSymbol? OfMethod(IMethodSymbol method) =>
        types.SetOf(method.GetReturnTypeAttributes())
        ?? (method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } ? Of(property)?.Set : Of(method.OverriddenMethod)?.Set);

    private CodeSetSymbol? OfProperty(IPropertySymbol property) =>
        types.SetOf(property.GetAttributes())
        ?? Of(property.OverriddenProperty)?.Set
        ?? (property.ContainingType is { IsRecord: true } record
            ? record.InstanceConstructors.SelectMany(c => c.Parameters).Where(p => IsTwin(p, property))
                .Select(p => types.SetOf(p.GetAttributes())).FirstOrDefault(s => s != null)
            : null);

    private CodeSetSymbol? OfParameter(IParameterSymbol parameter)
    {
        if (types.SetOf(parameter.GetAttributes()) is { } set)
            return set;
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return null;
        // The last one of a setter is its value.
        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } && parameter.Ordinal == method.Parameters.Length - 1)
            return Of(property)?.Set;
        if (method.OverriddenMethod is { } overridden && parameter.Ordinal < overridden.Parameters.Length)
            return Of(overridden.Parameters[parameter.Ordinal])?.Set;
        return method is { ContainingType: { IsRecord: true } record } && (method.MethodKind == MethodKind.Constructor || method.Name == "Deconstruct")
            ? record.GetMembers(parameter.Name).OfType<IPropertySymbol>().Where(p => IsTwin(parameter, p)).Select(p => Of(p)?.Set).FirstOrDefault()
            : null;
    }

    /// <summary>A record's parameter and the property that is made of it.</summary>
    private static bool IsTwin(IParameterSymbol parameter, IPropertySymbol property) =>
        parameter.Name == property.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type);
}
