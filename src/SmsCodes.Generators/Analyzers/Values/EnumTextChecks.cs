using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Holds constants that <c>Enum.Parse</c>, <c>Enum.TryParse</c> and <c>Enum.ToObject</c> read to the members of a catalogue enum.</summary>
internal sealed class EnumTextChecks(CatalogueTypes types, RawCodeChecks checks, CodeReports reports)
{
    internal void Check(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        bool isGeneric = method.TypeArguments.Length == 1;
        ITypeSymbol? type = isGeneric ? method.TypeArguments[0] : (ArgumentAt(call, 0) as ITypeOfOperation)?.TypeOperand;
        if (types.SetOf(type) is not { } set || ArgumentAt(call, isGeneric ? 0 : 1) is not { } value)
            return;
        if (method.Name == "ToObject")
            checks.Check(value, new RawCode(set, true), namesKnown: false);
        else if (TextOf(value) is { } text)
            CheckText(call, value.Syntax, set, text);
    }

    /// <summary>An argument by the place of its parameter, without what only changes its type.</summary>
    internal static IOperation? ArgumentAt(IInvocationOperation call, int ordinal)
    {
        IOperation? value = call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value;
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
            value = conversion.Operand;
        return value;
    }

    private static string? TextOf(IOperation value) => value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    private void CheckText(IInvocationOperation call, SyntaxNode place, CodeSetSymbol set, string text)
    {
        bool ignoresCase = call.Arguments.Any(a => a.Parameter?.Name == "ignoreCase" && a.Value.ConstantValue is not { HasValue: true, Value: false });
        StringComparison comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (string part in text.Split(',').Select(p => p.Trim()).Where(p => p.Length > 0))
        {
            if (long.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            {
                if (set.FindMember(number) == null)
                    reports.Unknown(place, new RawCode(set, true), ConstantCode.Of(number)!);
            }
            else if (!set.Codes.Any(c => string.Equals(c.Name, part, comparison)))
            {
                reports.UnknownName(place, set, part);
            }
        }
    }
}
