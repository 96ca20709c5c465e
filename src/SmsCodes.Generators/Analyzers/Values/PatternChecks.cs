using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Holds the constants of patterns to the sets of what is matched. Relational patterns are no codes.</summary>
internal sealed class PatternChecks(RawCodes raw, RawCodeFlow flow, RawCodeChecks checks)
{
    /// <summary>Checks a pattern with all that is nested in it.</summary>
    internal void Check(IOperation input, IPatternOperation pattern)
    {
        var open = new Stack<(IPatternOperation Pattern, RawCode? Meant, IOperation? Input)>();
        open.Push((pattern, flow.Of(input), input));
        while (open.Count > 0)
        {
            (IPatternOperation next, RawCode? meant, IOperation? matched) = open.Pop();
            switch (next)
            {
                case IConstantPatternOperation constant:
                    checks.Check(constant.Value, meant);
                    break;
                case INegatedPatternOperation negated:
                    open.Push((negated.Pattern, meant, matched));
                    break;
                case IBinaryPatternOperation both:
                    open.Push((both.RightPattern, meant, matched));
                    open.Push((both.LeftPattern, meant, matched));
                    break;
                case IListPatternOperation list when RawTypes.IsElement(list.InputType, ElementOf(list)):
                    foreach (IPatternOperation item in list.Patterns)
                        open.Push((item, meant, null));
                    break;
                case ISlicePatternOperation { Pattern: { } slice }:
                    open.Push((slice, meant, null));
                    break;
                case IRecursivePatternOperation recursive:
                    foreach (IPropertySubpatternOperation property in recursive.PropertySubpatterns)
                        open.Push((property.Pattern, flow.Of(property.Member), null));
                    for (int i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                        open.Push(Part(recursive, i, matched));
                    break;
            }
        }
    }

    private (IPatternOperation Pattern, RawCode? Meant, IOperation? Input) Part(IRecursivePatternOperation pattern, int index, IOperation? input)
    {
        IPatternOperation part = pattern.DeconstructionSubpatterns[index];
        if (pattern.DeconstructSymbol is IMethodSymbol method)
        {
            int parameter = method.IsExtensionMethod ? index + 1 : index;
            return (part, parameter < method.Parameters.Length ? raw.Of(method.Parameters[parameter]) : null, null);
        }

        while (input is IConversionOperation conversion)
            input = conversion.Operand;
        IOperation? element = input is ITupleOperation tuple && index < tuple.Elements.Length ? tuple.Elements[index] : null;
        return (part, flow.Of(element), element);
    }

    private static ITypeSymbol? ElementOf(IListPatternOperation list) => list.Patterns.Select(p => p.InputType).FirstOrDefault();
}
