using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Analyzers.EnumCalls;

/// <summary>A call that looks a code up in the metadata of its enum, and what the generated code has in its place.</summary>
/// <param name="Called">What is called, for the message.</param>
/// <param name="Set">The code's set.</param>
/// <param name="Instead">What to use, for the message.</param>
/// <param name="Syntax">The call.</param>
/// <param name="Mend">How to mend it; null where only a person can tell.</param>
/// <param name="Code">The expression of the code that is looked up; null where the mend needs none.</param>
internal sealed record EnumCall(string Called, CodeSetSymbol Set, string Instead, SyntaxNode Syntax, string? Mend = null, SyntaxNode? Code = null)
{
    /// <summary>Ask the code for its name.</summary>
    internal const string Name = "Name";

    /// <summary>Let the compiler write the name of a member.</summary>
    internal const string NameOf = "NameOf";

    /// <summary>Ask the code whether the catalogue has it.</summary>
    internal const string IsDefined = "IsDefined";

    /// <summary>Read the code as the provider writes it.</summary>
    internal const string TryParse = "TryParse";
}
