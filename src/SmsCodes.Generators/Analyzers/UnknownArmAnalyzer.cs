using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Analyzers.Switches;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>SMSC1005: a switch over a catalogue enum has an arm for every code, but none for a code that the catalogue does not know yet.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownArmAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberDescriptors.UnknownArm);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationsInReach(Check, OperationKind.Switch, OperationKind.SwitchExpression);
    }

    private static void Check(OperationAnalysisContext context, CatalogueTypes types)
    {
        if (SwitchCoverage.Of(types, context.Operation) is { Missing.Length: 0, TakesUnknown: false } coverage)
            context.ReportDiagnostic(Diagnostic.Create(MemberDescriptors.UnknownArm, SwitchCoverage.PlaceOf(context.Operation), coverage.Set.Name));
    }
}
