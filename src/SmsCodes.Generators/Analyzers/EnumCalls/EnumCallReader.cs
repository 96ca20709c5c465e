using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.EnumCalls;

/// <summary>Recognizes calls that look codes up in the metadata of their enum. Only names and numbers of members stand there, and none of
/// what the catalogue knows. A code that is written as a number (formats D and X) is not looked up.</summary>
internal static class EnumCallReader
{
    private const string ForTexts = "GetInfo().Name, ToCode() or GetDescription()";

    /// <summary>The call that an invocation is; null for any other.</summary>
    internal static EnumCall? Read(IInvocationOperation call, CatalogueTypes types)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == nameof(ToString))
        {
            return method.ContainingType.SpecialType is SpecialType.System_Enum or SpecialType.System_Nullable_T
                || method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                ? ReadToString(call, types)
                : null;
        }

        if (!method.IsStatic || method.ContainingType.SpecialType != SpecialType.System_Enum || SetAskedFor(call, types) is not { } set)
            return null;
        string called = "Enum." + method.Name, codes = set.Name + "Codes";
        SyntaxNode syntax = call.Syntax;
        return method.Name switch
        {
            "IsDefined" => CodeAmong(call, set) is { } code
                ? new EnumCall(called, set, "IsDefined()", syntax, EnumCall.IsDefined, code)
                : new EnumCall(called, set, codes + ".TryParse", syntax),
            "GetName" => new EnumCall(called, set, "GetInfo().Name", syntax, EnumCall.Name, CodeAmong(call, set)),
            "Format" => WritesNumber(call) ? null : new EnumCall(called, set, "GetInfo().Name", syntax, EnumCall.Name, CodeAmong(call, set)),
            "GetNames" or "GetValues" or "GetValuesAsUnderlyingType" => new EnumCall(called, set, codes + ".Set.Codes", syntax),
            "Parse" => new EnumCall(called, set, codes + ".TryParse", syntax),
            "TryParse" => new EnumCall(called, set, codes + ".TryParse", syntax, IsTryParseOfText(method) ? EnumCall.TryParse : null),
            _ => null,
        };
    }

    /// <summary>The lookup behind a code that becomes text by standing among texts: in an interpolation, beside a plus, among values to format.</summary>
    internal static EnumCall? ReadText(string called, IOperation value, CatalogueTypes types)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
            value = conversion.Operand;
        return types.SetOf(value.Type) is { } set ? NameAsked(called, set, value.Syntax, value) : null;
    }

    /// <summary>Whether a format writes the number.</summary>
    internal static bool IsOfNumber(string? format) => format is "D" or "d" or "X" or "x";

    private static EnumCall? ReadToString(IInvocationOperation call, CatalogueTypes types)
    {
        if (call.Instance is not { } code || types.SetOf(code.Type) is not { } set || WritesNumber(call))
            return null;
        return NameAsked("ToString", set, call.Syntax, code);
    }

    private static EnumCall NameAsked(string called, CodeSetSymbol set, SyntaxNode syntax, IOperation code) =>
        code is IFieldReferenceOperation { Field.IsConst: true }
            ? new EnumCall(called, set, "nameof", syntax, EnumCall.NameOf, code.Syntax)
            : new EnumCall(called, set, ForTexts, syntax, EnumCall.Name, code.Syntax);

    /// <summary>Whether the format that a call gives writes the number, or may.</summary>
    private static bool WritesNumber(IInvocationOperation call) => call.Arguments.Any(a =>
        a.Parameter is { Name: "format" } && a.Value is { Type.SpecialType: SpecialType.System_String }
        && (!a.Value.ConstantValue.HasValue || IsOfNumber(a.Value.ConstantValue.Value as string)));

    private static CodeSetSymbol? SetAskedFor(IInvocationOperation call, CatalogueTypes types)
    {
        if (call.TargetMethod.TypeArguments.Length == 1)
            return types.SetOf(call.TargetMethod.TypeArguments[0]);
        return call.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().Select(t => types.SetOf(t.TypeOperand)).FirstOrDefault();
    }

    /// <summary>The argument that is a code of the set.</summary>
    private static SyntaxNode? CodeAmong(IInvocationOperation call, CodeSetSymbol set) => call.Arguments
        .Select(a => a.Value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : a.Value)
        .FirstOrDefault(v => SymbolEqualityComparer.Default.Equals(v.Type, set.Type))?.Syntax;

    /// <summary>Whether it takes a text and gives a member, as the generated ones do.</summary>
    private static bool IsTryParseOfText(IMethodSymbol method)
    {
        ImmutableArray<IParameterSymbol> parameters = method.Parameters;
        return method.Arity == 1 && parameters.Length == 2 && parameters[1].RefKind == RefKind.Out
            && (parameters[0].Type.SpecialType == SpecialType.System_String || parameters[0].Type is INamedTypeSymbol { Name: "ReadOnlySpan", Arity: 1 });
    }
}
