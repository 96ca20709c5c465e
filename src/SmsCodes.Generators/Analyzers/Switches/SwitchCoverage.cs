using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Switches;

/// <summary>Which codes of a set a switch has an arm for. An arm with a condition has none, since it may let the code pass.</summary>
internal sealed class SwitchCoverage
{
    private readonly PatternMatching _matching;
    private readonly HashSet<int> _covered = [];
    private readonly List<IPatternOperation> _patterns = [];
    private readonly Subject _unknown;
    private readonly CodeSymbol[] _codes;

    private SwitchCoverage(CodeSetSymbol set, IOperation governing)
    {
        Set = set;
        _matching = new PatternMatching(set);
        // Of several members with one number, one arm is enough; a code that is retired needs none.
        _codes = [.. set.Codes.Where(c => !c.IsObsolete).GroupBy(c => c.Number).Select(g => g.First())];
        // The member of a code in a reply is null where the catalogue lacks it, and never a number that it lacks.
        IOperation asked = governing is IConditionalAccessOperation access ? access.WhenNotNull : governing;
        _unknown = asked is IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var owner } } && SharedTypes.Is(owner, SharedTypes.CodeValue)
            ? Subject.Null
            : Subject.Undefined;
    }

    internal CodeSetSymbol Set { get; }

    /// <summary>The codes in use that have no arm, in the catalogue's order.</summary>
    internal ImmutableArray<CodeSymbol> Missing { get; private set; }

    /// <summary>The arm for whatever no other takes.</summary>
    internal CatchAll CatchAll { get; private set; }

    /// <summary>Whether there is an arm for a code that the catalogue lacks.</summary>
    internal bool TakesUnknown { get; private set; }

    /// <summary>What a switch covers; null if it is not one over codes.</summary>
    internal static SwitchCoverage? Of(CatalogueTypes types, IOperation operation) => operation switch
    {
        ISwitchOperation statement => Of(types, statement),
        ISwitchExpressionOperation expression => Of(types, expression),
        _ => null,
    };

    /// <summary>Where to report: at the word <c>switch</c>.</summary>
    internal static Location PlaceOf(IOperation operation) => operation.Syntax switch
    {
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SyntaxNode other => other.GetLocation(),
    };

    private static SwitchCoverage? Of(CatalogueTypes types, ISwitchOperation statement)
    {
        if (types.SetOf(statement.Value.Type) is not { } set)
            return null;
        var coverage = new SwitchCoverage(set, statement.Value);
        foreach (ICaseClauseOperation clause in statement.Cases.SelectMany(c => c.Clauses))
        {
            if (clause is IDefaultCaseClauseOperation)
                coverage.CatchAll = CatchAll.Plain;
            else if (clause is ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: int number } })
                coverage._covered.Add(number);
            else if (clause is IPatternCaseClauseOperation pattern)
                coverage.Take(pattern.Pattern, pattern.Guard);
        }

        return coverage.Settle();
    }

    private static SwitchCoverage? Of(CatalogueTypes types, ISwitchExpressionOperation expression)
    {
        if (types.SetOf(expression.Value.Type) is not { } set)
            return null;
        var coverage = new SwitchCoverage(set, expression.Value);
        foreach (ISwitchExpressionArmOperation arm in expression.Arms)
            coverage.Take(arm.Pattern, arm.Guard);
        return coverage.Settle();
    }

    private void Take(IPatternOperation pattern, IOperation? guard)
    {
        if (guard is { ConstantValue: not { HasValue: true, Value: true } })
            return;
        if (pattern is IDiscardPatternOperation)
        {
            CatchAll = CatchAll.Plain;
            return;
        }

        // Constants side by side are what nearly every arm is, and a long list of them is not to be walked for each code.
        while (pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either && TakeConstant(either.RightPattern))
            pattern = either.LeftPattern;
        if (!TakeConstant(pattern))
            _patterns.Add(pattern);
    }

    private bool TakeConstant(IPatternOperation pattern)
    {
        if (pattern is not IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: int number } })
            return false;
        _covered.Add(number);
        return true;
    }

    private SwitchCoverage Settle()
    {
        foreach (IPatternOperation pattern in _patterns)
        {
            bool takesUndefined = _matching.Of(pattern, Subject.Undefined) == Match.Always;
            CodeSymbol[] taken = [.. _codes.Where(c => _matching.Of(pattern, Subject.Of(c.Number)) == Match.Always)];
            // What takes everything is an arm for no code in particular.
            if (takesUndefined && taken.Length == _codes.Length)
                CatchAll = CatchAll == CatchAll.None ? CatchAll.Pattern : CatchAll;
            else
                _covered.UnionWith(taken.Select(c => c.Number));
        }

        Missing = _codes.Where(c => !_covered.Contains(c.Number)).ToImmutableArray();
        TakesUnknown = CatchAll == CatchAll.Plain || _patterns.Any(p => _matching.Of(p, _unknown) == Match.Always);
        return this;
    }
}
