using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Switches;

/// <summary>What patterns take, told without running them.</summary>
/// <param name="set">The set whose codes are matched.</param>
internal sealed class PatternMatching(CodeSetSymbol set)
{
    /// <summary>Whether a pattern takes a value.</summary>
    internal Match Of(IPatternOperation pattern, Subject subject) => pattern switch
    {
        IDiscardPatternOperation => Match.Always,
        IConstantPatternOperation constant => OfConstant(constant.Value.ConstantValue, subject),
        IRelationalPatternOperation relational => OfRelation(relational, subject),
        INegatedPatternOperation negated => Match.Always - (int)Of(negated.Pattern, subject),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Higher(Of(either.LeftPattern, subject), Of(either.RightPattern, subject)),
        IBinaryPatternOperation both => Lower(Of(both.LeftPattern, subject), Of(both.RightPattern, subject)),
        IDeclarationPatternOperation { MatchesNull: true } => Match.Always,
        IDeclarationPatternOperation declaration => OfType(declaration.MatchedType, subject),
        ITypePatternOperation type => OfType(type.MatchedType, subject),
        IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0, PropertySubpatterns.Length: 0 } any => OfType(any.MatchedType, subject),
        _ => Match.Sometimes,
    };

    private Match OfConstant(Optional<object?> constant, Subject subject) => constant switch
    {
        { HasValue: true, Value: null } => subject.IsNull ? Match.Always : Match.Never,
        { HasValue: true, Value: int number } when subject.Number is { } member => member == number ? Match.Always : Match.Never,
        // A number that is no member's may be this one, unless this one is a member's.
        { HasValue: true, Value: int number } => subject.IsNull || set.FindMember(number) != null ? Match.Never : Match.Sometimes,
        _ => Match.Sometimes,
    };

    private static Match OfRelation(IRelationalPatternOperation relation, Subject subject)
    {
        if (subject.IsNull)
            return Match.Never;
        if (subject.Number is not { } member || relation.Value.ConstantValue is not { HasValue: true, Value: int bound })
            return Match.Sometimes;
        bool isMet = relation.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => member < bound,
            BinaryOperatorKind.LessThanOrEqual => member <= bound,
            BinaryOperatorKind.GreaterThan => member > bound,
            _ => member >= bound,
        };
        return isMet ? Match.Always : Match.Never;
    }

    private Match OfType(ITypeSymbol? type, Subject subject)
    {
        if (subject.IsNull)
            return Match.Never;
        return type == null || type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum
            || SymbolEqualityComparer.Default.Equals(type, set.Type)
            || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? Match.Always
            : Match.Sometimes;
    }

    private static Match Higher(Match one, Match other) => one > other ? one : other;

    private static Match Lower(Match one, Match other) => one < other ? one : other;
}
