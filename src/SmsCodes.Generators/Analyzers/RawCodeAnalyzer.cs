using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
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
        context.RegisterCompilationStartAction(static start =>
        {
            // Without any catalogue enum there is nothing to be asked.
            if (CatalogueTypes.Of(start.Compilation) is { } types)
                Register(start, types);
        });
    }

    private static void Register(CompilationStartAnalysisContext start, CatalogueTypes types)
    {
        var raw = new RawCodes(types);
        var assignments = new SingleAssignments();
        var flow = new RawCodeFlow(types, raw, assignments);
        start.RegisterOperationAction(
            context => new PlaceChecks(context, types, raw, flow, assignments).Check(context.Operation),
            OperationKind.Binary, OperationKind.TupleBinary, OperationKind.IsPattern, OperationKind.Switch, OperationKind.SwitchExpression,
            OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.DeconstructionAssignment,
            OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.MemberInitializer,
            OperationKind.Argument, OperationKind.Return, OperationKind.YieldReturn, OperationKind.Invocation, OperationKind.Conversion);
        start.RegisterSyntaxNodeAction(
            context => new CodeOfChecks(types, new CodeReports(types, context.Compilation, context.ReportDiagnostic)).Check(context),
            SyntaxKind.Attribute);
    }
}
