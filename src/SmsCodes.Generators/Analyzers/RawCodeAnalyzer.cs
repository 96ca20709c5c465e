using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Analyzers.Values;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>Reports raw codes in C# that the catalogue does not have, has a name for, or has in another set than is meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RawCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ValueDescriptors.All.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationsInReach(
            static (operation, types) => new PlaceChecks(operation, types).Check(operation.Operation),
            OperationKind.Binary, OperationKind.TupleBinary, OperationKind.IsPattern, OperationKind.Switch, OperationKind.SwitchExpression,
            OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment,
            OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.MemberInitializer,
            OperationKind.Argument, OperationKind.Return, OperationKind.YieldReturn, OperationKind.Invocation, OperationKind.Conversion);
        context.RegisterSyntaxNodeAction(CodeOfChecks.Check, SyntaxKind.Attribute);
    }
}
