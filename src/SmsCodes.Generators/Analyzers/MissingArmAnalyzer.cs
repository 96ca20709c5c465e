using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Analyzers.Switches;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>SMSC1004: a switch over a catalogue enum has no arm for some of its codes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingArmAnalyzer : DiagnosticAnalyzer
{
    private const int Shown = 5;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberDescriptors.MissingArm);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationsInReach(Check, OperationKind.Switch, OperationKind.SwitchExpression);
    }

    private static void Check(OperationAnalysisContext context, CatalogueTypes types)
    {
        if (SwitchCoverage.Of(types, context.Operation) is not { Missing.Length: > 0 } coverage)
            return;
        string names = string.Join(", ", coverage.Missing.Take(Shown).Select(c => c.Name));
        int hidden = coverage.Missing.Length - Shown;
        context.ReportDiagnostic(Diagnostic.Create(
            MemberDescriptors.MissingArm,
            SwitchCoverage.PlaceOf(context.Operation),
            ImmutableDictionary<string, string?>.Empty
                .Add("Missing", string.Join(",", coverage.Missing.Select(c => c.Name)))
                .Add("CatchAll", coverage.CatchAll.ToString()),
            coverage.Set.Name,
            coverage.Missing.Length.ToString(CultureInfo.InvariantCulture),
            hidden > 0 ? $"{names} and {hidden.ToString(CultureInfo.InvariantCulture)} more" : names));
    }
}
