using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmsCodes.Generators.Analyzers.Facts;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>SMSC1009: a yes or no is taken from an answer that may be "nobody knows", which throws then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnswerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberDescriptors.ThrowingAnswer);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterBlocksInReach(Check);
    }

    private static void Check(OperationBlockStartAnalysisContext block, CatalogueTypes types)
    {
        var taken = new ConcurrentBag<(IOperation Answer, IOperation Taking, FactQuestion Question)>();
        var looked = new ConcurrentBag<IOperation>();
        void Take(IOperation? answer, IOperation taking)
        {
            if (answer != null && FactQuestion.Of(answer, types) is { } question)
                taken.Add((answer, taking, question));
        }

        block.RegisterOperationAction(
            context =>
            {
                switch (context.Operation)
                {
                    case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } value:
                        Take(value.Instance, value);
                        break;
                    case IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } whose }:
                        looked.Add(whose);
                        break;
                    case IConversionOperation { IsImplicit: false, Type.SpecialType: SpecialType.System_Boolean } cast:
                        Take(cast.Operand, cast);
                        break;
                    case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                        looked.Add(comparison.LeftOperand);
                        looked.Add(comparison.RightOperand);
                        break;
                    case IIsPatternOperation match:
                        looked.Add(match.Value);
                        break;
                }
            },
            OperationKind.PropertyReference, OperationKind.Conversion, OperationKind.Binary, OperationKind.IsPattern);
        block.RegisterOperationBlockEndAction(context =>
        {
            if (taken.IsEmpty)
                return;
            var known = new HashSet<string>();
            foreach (IOperation operation in looked)
                known.Add(operation.Syntax.ToString());
            foreach ((IOperation answer, IOperation taking, FactQuestion question) in taken)
            {
                if (!known.Contains(answer.Syntax.ToString()))
                    context.ReportDiagnostic(Diagnostic.Create(MemberDescriptors.ThrowingAnswer, taking.Syntax.GetLocation(), [answer.Syntax.GetLocation()], question.Asked));
            }
        });
    }
}
