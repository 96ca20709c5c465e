using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Facts;

/// <summary>A fact that is asked of a code: of a member, of a code in a reply, or of all that the catalogue holds on either.</summary>
/// <param name="Fact">The fact, as the catalogue's format names it.</param>
/// <param name="Set">The code's set.</param>
/// <param name="Asked">What is asked, for the message.</param>
/// <param name="Code">The text of the expression that the code is.</param>
internal sealed record FactQuestion(string Fact, CodeSetSymbol Set, string Asked, string Code)
{
    /// <summary>The question that an operation is; null for any other.</summary>
    internal static FactQuestion? Of(IOperation operation, CatalogueTypes types) => operation switch
    {
        IInvocationOperation call => OfMember(call, types),
        IPropertyReferenceOperation { Instance: not null } property => OfProperty(property, types),
        _ => null,
    };

    private static FactQuestion? OfMember(IInvocationOperation call, CatalogueTypes types)
    {
        IMethodSymbol method = call.TargetMethod;
        string? fact = method.Name switch { "IsFinal" => "final", "IsPermanent" => "permanent", "GetRetry" => "retry", _ => null };
        return fact != null && CodeOf(call, types) is { } code
            ? new FactQuestion(fact, code.Set, method.Name + "()", code.Syntax.ToString())
            : null;
    }

    private static FactQuestion? OfProperty(IPropertyReferenceOperation property, CatalogueTypes types)
    {
        string name = property.Property.Name;
        INamedTypeSymbol type = property.Property.ContainingType;
        if (SharedTypes.Is(type, SharedTypes.CodeValue))
        {
            string? fact = name switch { "IsFinal" => "final", "IsPermanent" => "permanent", "Retry" => "retry", _ => null };
            return fact != null && SetOfValue(property.Instance!, types) is { } set
                ? new FactQuestion(fact, set, name, property.Instance!.Syntax.ToString())
                : null;
        }

        if (name is not ("Final" or "Permanent" or "Retry") || !SharedTypes.Is(type, SharedTypes.CodeInfo))
            return null;
        string asked = name.ToLowerInvariant();
        return property.Instance switch
        {
            IInvocationOperation { TargetMethod.Name: "GetInfo" } call when CodeOf(call, types) is { } code
                => new FactQuestion(asked, code.Set, "GetInfo()." + name, code.Syntax.ToString()),
            IPropertyReferenceOperation { Property.Name: "Info", Instance: { } value } when SetOfValue(value, types) is { } set
                => new FactQuestion(asked, set, "Info." + name, value.Syntax.ToString()),
            _ => null,
        };
    }

    /// <summary>The member that a generated extension method is asked of.</summary>
    private static (CodeSetSymbol Set, SyntaxNode Syntax)? CodeOf(IInvocationOperation call, CatalogueTypes types)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!method.IsExtensionMethod || call.Arguments.Length != 1 || types.SetOf(method.Parameters[0].Type) is not { } set
            || !string.Equals(method.ContainingType.Name, set.Name + "Codes", StringComparison.Ordinal))
            return null;
        return (set, call.Arguments[0].Value.Syntax);
    }

    private static CodeSetSymbol? SetOfValue(IOperation value, CatalogueTypes types) =>
        value.Type is INamedTypeSymbol { Arity: 1 } type && SharedTypes.Is(type, SharedTypes.CodeValue) ? types.SetOf(type.TypeArguments[0]) : null;
}
