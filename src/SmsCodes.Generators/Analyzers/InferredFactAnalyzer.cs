using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmsCodes.Generators.Analyzers.Facts;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>SMSC1007: a fact is asked of a set that has it, for some codes, by inference alone. Who reads the fact's origin in the same
/// member has thought of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InferredFactAnalyzer : DiagnosticAnalyzer
{
    private const string Origin = "Origin";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberDescriptors.InferredFact);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterBlocksInReach(Check);
    }

    private static void Check(OperationBlockStartAnalysisContext block, CatalogueTypes types)
    {
        var asked = new ConcurrentBag<(FactQuestion Question, IOperation Operation)>();
        var origins = new ConcurrentBag<IOperation>();
        block.RegisterOperationAction(
            context =>
            {
                if (context.Operation is IPropertyReferenceOperation { Property.Name: Origin, Instance: { } whose })
                    origins.Add(whose);
                else if (FactQuestion.Of(context.Operation, types) is { } question && question.Set.InferredFacts.Contains(question.Fact))
                    asked.Add((question, context.Operation));
            },
            OperationKind.Invocation, OperationKind.PropertyReference);
        block.RegisterOperationBlockEndAction(context =>
        {
            if (asked.IsEmpty)
                return;
            ImmutableHashSet<(string, string)> told = origins.Select(o => FactQuestion.Of(o, types)).OfType<FactQuestion>().Select(q => (q.Fact, q.Code)).ToImmutableHashSet();
            ImmutableHashSet<ISymbol> locals = origins.OfType<ILocalReferenceOperation>().Select(o => (ISymbol)o.Local).ToImmutableHashSet(SymbolEqualityComparer.Default);
            foreach ((FactQuestion question, IOperation operation) in asked)
            {
                if (told.Contains((question.Fact, question.Code)) || Holder(operation) is { } local && locals.Contains(local) || IsMatchedByOrigin(operation))
                    continue;
                context.ReportDiagnostic(Diagnostic.Create(
                    MemberDescriptors.InferredFact, operation.Syntax.GetLocation(), question.Asked, question.Set.Name, OriginOf(question)));
            }
        });
    }

    /// <summary>The local that an answer is put into.</summary>
    private static ILocalSymbol? Holder(IOperation answer) => answer.Parent switch
    {
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
        _ => null,
    };

    /// <summary>Whether a pattern that the answer is matched by asks for its origin.</summary>
    private static bool IsMatchedByOrigin(IOperation answer) =>
        answer.Parent is IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation
        && answer.Parent.Descendants().Any(o => o is IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property.Name: Origin } });

    private static string OriginOf(FactQuestion question) => question switch
    {
        { Asked: "IsFinal()" } => "GetInfo().Final.Origin",
        { Asked: "IsPermanent()" } => "GetInfo().Permanent.Origin",
        { Asked: "IsFinal" } => "Info.Final.Origin",
        { Asked: "IsPermanent" } => "Info.Permanent.Origin",
        _ => question.Asked + "." + Origin,
    };
}
