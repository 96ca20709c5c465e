using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Analyzers;

/// <summary>A code of a catalogue enum, as its member tells it.</summary>
/// <param name="Member">The enum member.</param>
/// <param name="Number">The member's number; the lower bound for a class of codes.</param>
/// <param name="High">The last number of a class of codes (999 for 9xx); the member's number for a single code.</param>
/// <param name="Printed">The code as printed; null for a row without one.</param>
/// <param name="IsObsolete">Whether the code is retired, or the name a former one.</param>
internal sealed record CodeSymbol(IFieldSymbol Member, int Number, int High, string? Printed, bool IsObsolete)
{
    /// <summary>The member's name.</summary>
    internal string Name => Member.Name;

    /// <summary>Whether the member stands for a range of codes.</summary>
    internal bool IsClass => High != Number;
}
