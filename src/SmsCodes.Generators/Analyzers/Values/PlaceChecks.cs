using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Finds in an operation the places that hold raw codes, and what flows into them. The cheap question comes first: most
/// operations of most projects have to do with no code.</summary>
internal readonly struct PlaceChecks(OperationAnalysisContext context, CatalogueTypes types)
{
    private CodeReports Reports => new(types, context.Compilation, context.ReportDiagnostic);

    private RawCodeChecks Checks => new(types.Flow, types.Assignments, Reports);

    private PatternChecks Patterns => new(types.RawCodes, types.Flow, Checks);

    internal void Check(IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality when RawTypes.IsCode(equality.LeftOperand.Type):
                Checks.Compare(equality.LeftOperand, equality.RightOperand);
                break;
            case ITupleBinaryOperation equality:
                foreach ((IOperation left, IOperation right) in Pairs(equality.LeftOperand, equality.RightOperand))
                    Checks.Compare(left, right);
                break;
            case IIsPatternOperation match:
                Patterns.Check(match.Value, match.Pattern);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                    Patterns.Check(choice.Value, arm.Pattern);
                break;
            case ISwitchOperation choice:
                CheckCases(choice);
                break;
            case IAssignmentOperation { Kind: OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment } assignment
                when types.Flow.Of(assignment.Target, followsLocal: false) is { } meant:
                Checks.Check(assignment.Value, meant);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach ((IOperation target, IOperation value) in Pairs(deconstruction.Target, deconstruction.Value))
                    Checks.Check(value, types.Flow.Of(target, followsLocal: false));
                break;
            case IFieldInitializerOperation { InitializedFields.Length: > 0 } initializer:
                Checks.Check(initializer.Value, types.RawCodes.Of(initializer.InitializedFields[0]));
                break;
            case IPropertyInitializerOperation { InitializedProperties.Length: > 0 } initializer:
                Checks.Check(initializer.Value, types.RawCodes.Of(initializer.InitializedProperties[0]));
                break;
            case IParameterInitializerOperation initializer:
                Checks.Check(initializer.Value, types.RawCodes.Of(initializer.Parameter));
                break;
            case IMemberInitializerOperation member when types.Flow.Of(member.InitializedMember) is { } meant:
                foreach (IOperation added in RawCodeChecks.Added(member.Initializer))
                    Checks.Check(added, meant);
                break;
            case IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue } argument when types.RawCodes.Of(argument.Parameter) is { } meant:
                // Who parses a literal means the raw code.
                Checks.Check(argument.Value, meant, namesKnown: !IsParsing(argument.Parameter!, meant.Set));
                break;
            case IReturnOperation { ReturnedValue: { Type: { } type } value } when RawTypes.CanHold(type):
                Checks.Check(value, types.RawCodes.Of(ReturningMethod(operation)));
                break;
            case IInvocationOperation call when CallChecks.Knows(call.TargetMethod):
                RawCodeChecks checks = Checks;
                new CallChecks(types.Flow, checks, new EnumTextChecks(types, checks, Reports)).Check(call);
                break;
            // By its syntax: a cast to a nullable enum is two conversions, and none of them counts as explicit.
            case IConversionOperation { Syntax: CastExpressionSyntax } cast when types.SetOf(cast.Type) is { } set:
                CheckCast(cast, set);
                break;
        }
    }

    private void CheckCases(ISwitchOperation choice)
    {
        RawCode? meant = types.Flow.Of(choice.Value);
        foreach (ISwitchCaseOperation section in choice.Cases)
        {
            foreach (ICaseClauseOperation clause in section.Clauses)
            {
                if (clause is ISingleValueCaseClauseOperation single)
                    Checks.Check(single.Value, meant);
                else if (clause is IPatternCaseClauseOperation pattern)
                    Patterns.Check(choice.Value, pattern.Pattern);
            }
        }
    }

    private void CheckCast(IConversionOperation cast, CodeSetSymbol set)
    {
        var meant = new RawCode(set, true);
        if (types.SetOf(cast.Operand.Type) is { } from)
        {
            if (!new RawCode(from, true).IsOfSameSetAs(meant))
                Reports.Mixed(cast.Operand.Syntax, from, set);
        }
        else if (!LeavesNone(cast.Operand, set))
        {
            Checks.Check(cast.Operand, meant);
        }
    }

    /// <summary>Whether a number is what a failed TryParse leaves behind, which is no member on purpose.</summary>
    private static bool LeavesNone(IOperation value, CodeSetSymbol set) =>
        value.ConstantValue is { HasValue: true, Value: int number } && number == (set.Wire == Wire.Text ? 0 : int.MinValue);

    private static bool IsParsing(IParameterSymbol parameter, CodeSetSymbol set) =>
        parameter.ContainingSymbol is IMethodSymbol { Name: "TryParse", ContainingType: var type } && type.Name == set.Name + "Codes";

    /// <summary>The method or function that returns.</summary>
    private ISymbol ReturningMethod(IOperation returning)
    {
        for (IOperation? outer = returning.Parent; outer != null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation function)
                return function.Symbol;
            if (outer is ILocalFunctionOperation local)
                return local.Symbol;
        }

        return context.ContainingSymbol;
    }

    private static IEnumerable<(IOperation Left, IOperation Right)> Pairs(IOperation left, IOperation right)
    {
        if (Unconverted(left) is not ITupleOperation one || Unconverted(right) is not ITupleOperation other || one.Elements.Length != other.Elements.Length)
            yield break;
        for (int i = 0; i < one.Elements.Length; i++)
            yield return (one.Elements[i], other.Elements[i]);
    }

    private static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value;
    }
}
