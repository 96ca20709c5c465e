using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Which types a raw code can have.</summary>
internal static class RawTypes
{
    /// <summary>Whether a value is one raw code: a text or a whole number, nullable or not.</summary>
    internal static bool IsCode(ITypeSymbol? type) => Underlying(type) is { } one && (one.SpecialType == SpecialType.System_String || IsInteger(one));

    /// <summary>Whether a value is a whole number, nullable or not.</summary>
    internal static bool IsInteger(ITypeSymbol? type) => Underlying(type)?.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16
        or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    /// <summary>Whether a variable can hold raw codes: one, several, or one that is still awaited. Where the type is not known, it may.</summary>
    internal static bool CanHold(ITypeSymbol type)
    {
        if (IsCode(type) || type.TypeKind is TypeKind.Error or TypeKind.TypeParameter)
            return true;
        if (type is IArrayTypeSymbol array)
            return CanHold(array.ElementType);
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } generic)
            return false;
        ITypeSymbol item = generic.TypeArguments[0];
        return IsSpan(generic) ? item.SpecialType == SpecialType.System_Char || CanHold(item)
            : (generic.Name is "Task" or "ValueTask" || IsCollection(generic)) && CanHold(item);
    }

    /// <summary>Whether a value of a raw code's variable can be a part of it that is a code too: not a character of a text, nor a byte of one in UTF-8.</summary>
    internal static bool IsElement(ITypeSymbol? collection, ITypeSymbol? element) =>
        collection?.SpecialType != SpecialType.System_String && IsCode(element) && element!.SpecialType != SpecialType.System_Byte;

    /// <summary>Whether a list is one code in its letters or bytes, and not a list of codes.</summary>
    internal static bool IsText(ITypeSymbol? type) =>
        (type is IArrayTypeSymbol array ? array.ElementType : type is INamedTypeSymbol { TypeArguments.Length: 1 } span && IsSpan(span) ? span.TypeArguments[0] : null)
            ?.SpecialType is SpecialType.System_Byte or SpecialType.System_Char;

    /// <summary>What a nullable value type stands for; any other type itself.</summary>
    internal static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static bool IsSpan(INamedTypeSymbol type) => type.Name is "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory";

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.AllInterfaces.Any(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
