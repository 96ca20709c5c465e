namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>What a value of C# is known to be: a raw code of a set, or the number of one of its members.</summary>
/// <param name="Set">The set.</param>
/// <param name="IsMemberNumber">Whether it is a member's number, as <c>(int)status</c> gives it, and not the code as it stands in a reply.</param>
/// <param name="Fallback">The constant that stands for "no code" where there is none, as in <c>code ?? -1</c>; null without one.</param>
internal sealed record RawCode(CodeSetSymbol Set, bool IsMemberNumber, ConstantCode? Fallback = null)
{
    /// <summary>Whether both are of one set, in whichever assembly it was generated.</summary>
    internal bool IsOfSameSetAs(RawCode other) => Set == other.Set || (Set.Name == other.Set.Name && Set.Provider == other.Set.Provider);
}
