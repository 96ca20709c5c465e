using System.Linq;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Analyzers;

/// <summary>Recognizes the types that all catalogues share, in whatever namespace they were generated: they stand beside the attribute that marks sets.</summary>
internal static class SharedTypes
{
    /// <summary>A code met in a reply.</summary>
    internal const string CodeValue = "CodeValue";

    /// <summary>All that the catalogue holds on a code.</summary>
    internal const string CodeInfo = "CodeInfo";

    /// <summary>A reply, or why there is none.</summary>
    internal const string ParseResult = "ParseResult";

    /// <summary>Whether a type is the shared one of that name.</summary>
    internal static bool Is(ITypeSymbol? type, string name) =>
        type != null && type.Name == name && type.ContainingNamespace is { } space && space.GetTypeMembers(CodeSetSymbol.MarkName).Any();
}
