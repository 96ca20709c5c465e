using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Holds what flows into a place of a raw code to the set of that place.</summary>
internal sealed class RawCodeChecks(RawCodeFlow flow, SingleAssignments assignments, CodeReports reports)
{
    /// <summary>Checks two values that are compared: if one is a raw code, the other is held to its set.</summary>
    internal void Compare(IOperation left, IOperation right)
    {
        if (left.ConstantValue.HasValue && right.ConstantValue.HasValue)
            return;
        if (flow.Of(left) is { } meant)
            Check(right, meant);
        else if (flow.Of(right) is { } other)
            Check(left, other);
    }

    /// <summary>Checks each value that can come to a place, list or single.</summary>
    /// <param name="value">What flows in.</param>
    /// <param name="meant">What the place holds.</param>
    /// <param name="namesKnown">Whether it is told of a literal that it has a name.</param>
    internal void Check(IOperation? value, RawCode? meant, bool namesKnown = true)
    {
        if (meant == null || value == null)
            return;
        // Where the values stand; for those of a variable, where it is used.
        var open = new Stack<(IOperation Value, SyntaxNode? Use)>();
        open.Push((value, null));
        while (open.Count > 0)
        {
            (IOperation next, SyntaxNode? use) = open.Pop();
            int before = open.Count;
            foreach (IOperation part in Parts(next))
                open.Push((part, use));
            if (open.Count == before)
                CheckOne(next, use, meant, namesKnown, open);
        }
    }

    /// <summary>The values of which one or all come to the same place; none for a value that stands for itself.</summary>
    private static IEnumerable<IOperation> Parts(IOperation value)
    {
        if (value.Syntax is CollectionExpressionSyntax list && value.SemanticModel is { } model)
            return RawTypes.IsText(model.GetTypeInfo(list).ConvertedType) ? [] : list.Elements.Select(e => e switch
            {
                ExpressionElementSyntax element => model.GetOperation(element.Expression),
                SpreadElementSyntax spread => model.GetOperation(spread.Expression),
                _ => null,
            }).OfType<IOperation>();
        return value switch
        {
            ICoalesceOperation coalesce => [coalesce.WhenNull, coalesce.Value],
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => [whenFalse, conditional.WhenTrue],
            ISwitchExpressionOperation choice => choice.Arms.Select(a => a.Value),
            IArrayCreationOperation { Initializer: { } items } when !RawTypes.IsText(value.Type) => items.ElementValues,
            IArrayInitializerOperation items => items.ElementValues,
            IObjectCreationOperation { Initializer: { } initializer } made =>
                Added(initializer).Concat(made.Arguments.Select(a => a.Value).Where(v => !RawTypes.IsCode(v.Type))),
            IObjectCreationOperation made => made.Arguments.Select(a => a.Value).Where(v => !RawTypes.IsCode(v.Type)),
            // A number that the method itself asks for, such as a length, is none of its items.
            IInvocationOperation call when IsListOfArguments(call.TargetMethod) =>
                call.Arguments.Where(a => a.Parameter?.OriginalDefinition.Type.SpecialType != SpecialType.System_Int32).Select(a => a.Value),
            _ => [],
        };
    }

    /// <summary>What a collection initializer adds.</summary>
    internal static IEnumerable<IOperation> Added(IObjectOrCollectionInitializerOperation initializer) =>
        initializer.Initializers.OfType<IInvocationOperation>().Where(i => i.Arguments.Length == 1).Select(i => i.Arguments[0].Value);

    private void CheckOne(IOperation value, SyntaxNode? use, RawCode meant, bool namesKnown, Stack<(IOperation Value, SyntaxNode? Use)> open)
    {
        SyntaxNode place = use ?? value.Syntax;
        if (flow.Of(value, followsLocal: use == null) is { } found)
        {
            if (!found.IsOfSameSetAs(meant))
                reports.Mixed(place, found.Set, meant.Set);
        }
        else if (ConstantOf(value) is { } code)
        {
            if (code.Text == meant.Fallback?.Text)
                return;
            CodeSymbol? known = code.FindIn(meant);
            if (known == null)
                reports.Unknown(place, meant, code);
            else if (namesKnown && use == null)
                reports.Known(place, meant, code, known);
        }
        else if (value is IConversionOperation { ConstantValue.HasValue: false } conversion && !IsOfUser(conversion))
        {
            open.Push((conversion.Operand, use));
        }
        else if (use == null && assignments.ValueOf(value) is { } initial)
        {
            open.Push((initial, value.Syntax));
        }
    }

    /// <summary>The code that a constant is; null for <c>default</c>, which says that there is none.</summary>
    internal static ConstantCode? ConstantOf(IOperation value) => value switch
    {
        { Syntax: DefaultExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } } => null,
        IUtf8StringOperation text => ConstantCode.Of(text.Value),
        { ConstantValue: { HasValue: true, Value: var constant } } => ConstantCode.Of(constant),
        _ => null,
    };

    /// <summary>Whether a method makes a list of what it is given, or another one of a list.</summary>
    private static bool IsListOfArguments(IMethodSymbol method)
    {
        if (!method.IsStatic || method.ContainingType.SpecialType == SpecialType.System_String || method.ContainingType.ContainingNamespace is not { } space || !IsOfFramework(space))
            return false;
        // A part of a list, or of a text, is another one.
        return method.Name is "Create" or "CreateRange" || (method.Name is "AsSpan" or "AsEnumerable" && method.Parameters.Length == 1) || (method.IsExtensionMethod && method.Name.StartsWith("To", StringComparison.Ordinal));
    }

    /// <summary>Whether a user's own operator converts, to whatever it likes.</summary>
    internal static bool IsOfUser(IConversionOperation conversion) =>
        conversion.OperatorMethod is { } method && (method.ContainingNamespace is not { } space || !IsOfFramework(space));

    private static bool IsOfFramework(INamespaceSymbol space)
    {
        INamespaceSymbol outer = space;
        while (outer.ContainingNamespace is { IsGlobalNamespace: false } next)
            outer = next;
        return outer.Name == "System";
    }
}
