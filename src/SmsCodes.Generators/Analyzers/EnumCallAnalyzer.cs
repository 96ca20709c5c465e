using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmsCodes.Generators.Analyzers.EnumCalls;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>SMSC1006: a code is looked up in the metadata of its enum, where a generated member is right and faster.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberDescriptors.EnumCall);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterBlocksInReach(static (block, types) =>
        {
            block.RegisterOperationAction(operation => CheckCall(operation, types), OperationKind.Invocation);
            block.RegisterOperationAction(operation => CheckText(operation, types),
                OperationKind.Interpolation, OperationKind.InterpolatedStringAppendFormatted, OperationKind.Binary, OperationKind.CompoundAssignment);
        });
    }

    private static void CheckCall(OperationAnalysisContext context, CatalogueTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (EnumCallReader.Read(call, types) is { } found)
            Report(context, found, TextContext.Has(call));
        else if (TextContext.Formats(call.TargetMethod))
            ReportTexts(context, types, call.TargetMethod.ContainingType.Name + "." + call.TargetMethod.Name, call.Arguments.SelectMany(ValuesOf));
    }

    private static void CheckText(OperationAnalysisContext context, CatalogueTypes types)
    {
        switch (context.Operation)
        {
            case IInterpolationOperation interpolation when !EnumCallReader.IsOfNumber(interpolation.FormatString?.ConstantValue.Value as string
                ?? (interpolation.FormatString as ILiteralOperation)?.ConstantValue.Value as string):
                ReportTexts(context, types, "An interpolation", [interpolation.Expression]);
                break;
            case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append }:
                ReportTexts(context, types, "An interpolation", append.Arguments.Take(1).Select(a => a.Value));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                ReportTexts(context, types, "A concatenation", [sum.LeftOperand, sum.RightOperand]);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                ReportTexts(context, types, "A concatenation", [sum.Value]);
                break;
        }
    }

    /// <summary>The values that an argument hands over: one, or those of <c>params</c>. Newer compilers make more than arrays of these, in operations that
    /// the oldest one has no name for; the values are what is in them.</summary>
    private static IEnumerable<IOperation> ValuesOf(IArgumentOperation argument)
    {
        if (argument.ArgumentKind is ArgumentKind.Explicit or ArgumentKind.DefaultValue)
            return [argument.Value];
        IOperation list = argument.Value;
        while (list is IConversionOperation { IsImplicit: true } conversion)
            list = conversion.Operand;
        return list is IArrayCreationOperation { Initializer: { } values } ? values.ElementValues : list.ChildOperations;
    }

    private static void ReportTexts(OperationAnalysisContext context, CatalogueTypes types, string called, IEnumerable<IOperation> values)
    {
        foreach (IOperation value in values)
        {
            if (EnumCallReader.ReadText(called, value, types) is { } found)
                Report(context, found, isText: true);
        }
    }

    private static void Report(OperationAnalysisContext context, EnumCall found, bool isText) => context.ReportDiagnostic(Diagnostic.Create(
        MemberDescriptors.EnumCall,
        found.Syntax.GetLocation(),
        isText ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        found.Code == null ? [] : [found.Code.GetLocation()],
        ImmutableDictionary<string, string?>.Empty.Add("Mend", found.Mend),
        found.Called, found.Set.Name, found.Instead));
}
