using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.EnumCalls;

/// <summary>Where code becomes text for people: there a slow lookup of a name is no more than a suggestion.</summary>
internal static class TextContext
{
    /// <summary>Whether an operation's value goes into a text or a log.</summary>
    internal static bool Has(IOperation operation)
    {
        for (IOperation? outer = operation.Parent; outer != null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInterpolationOperation or IInterpolatedStringAppendOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }:
                case ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String }:
                    return true;
                case IInvocationOperation call:
                    return Formats(call.TargetMethod) || Logs(call.TargetMethod);
                case IConversionOperation or IArgumentOperation or IConditionalAccessOperation or ICoalesceOperation or IConditionalOperation
                    or IArrayInitializerOperation or IArrayCreationOperation or IParenthesizedOperation:
                case { IsImplicit: true }:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a method makes text of the values that it is given.</summary>
    internal static bool Formats(IMethodSymbol method) => method.ContainingType switch
    {
        { SpecialType: SpecialType.System_String } => method.Name is "Format" or "Concat",
        { Name: "Console", ContainingNamespace.Name: "System" } => method.Name is "Write" or "WriteLine",
        { Name: "Debug" or "Trace", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } } => true,
        _ => false,
    };

    /// <summary>Whether a method writes a log. What it does with the values that it is given is up to it.</summary>
    private static bool Logs(IMethodSymbol method) =>
        method.ContainingType?.Name is "ILogger" or "Logger" or "Log" or "LoggerExtensions" or "ILog" or "ILoggerExtensions"
        || method.ContainingType?.Name.EndsWith("Logger", StringComparison.Ordinal) == true;
}
