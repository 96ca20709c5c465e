using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SmsCodes.Generators.Analyzers.Reach;
using SmsCodes.Generators.Diagnostics;

namespace SmsCodes.Generators.Analyzers;

/// <summary>SMSC1010: the reply of a body that may be none is taken without a look at whether there is one, which throws then. Only a
/// local and what a <c>Try</c> method gives are judged: of a parameter or a field, another member may know.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedReplyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MemberDescriptors.UncheckedReply);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterBlocksInReach(static (block, _) => Check(block));
    }

    private static void Check(OperationBlockStartAnalysisContext block)
    {
        var taken = new ConcurrentBag<IPropertyReferenceOperation>();
        var looked = new ConcurrentBag<ILocalSymbol>();
        block.RegisterOperationAction(
            context =>
            {
                var property = (IPropertyReferenceOperation)context.Operation;
                if (property.Property.Name is not ("Reply" or "Success" or "Failure") || !SharedTypes.Is(property.Property.ContainingType, SharedTypes.ParseResult))
                    return;
                if (property.Property.Name == "Reply")
                    taken.Add(property);
                else if ((property.Instance is IInstanceReferenceOperation ? MatchedBy(property) : property.Instance) is ILocalReferenceOperation local)
                    looked.Add(local.Local);
            },
            OperationKind.PropertyReference);
        block.RegisterOperationBlockEndAction(context =>
        {
            foreach (IPropertyReferenceOperation reply in taken)
            {
                bool isUnseen = reply.Instance switch
                {
                    ILocalReferenceOperation local => !looked.Contains(local.Local, SymbolEqualityComparer.Default),
                    IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: IInvocationOperation call } } => IsTry(call),
                    IAwaitOperation { Operation: IInvocationOperation call } => IsTry(call),
                    IInvocationOperation call => IsTry(call),
                    _ => false,
                };
                if (isUnseen)
                    context.ReportDiagnostic(Diagnostic.Create(MemberDescriptors.UncheckedReply, NameOf(reply), reply.Instance!.Syntax.ToString()));
            }
        });
    }

    /// <summary>Whether the method's name says that the caller asked for no exception.</summary>
    private static bool IsTry(IInvocationOperation call) => call.TargetMethod.Name.StartsWith("Try", StringComparison.Ordinal);

    /// <summary>What a pattern with that property is held against.</summary>
    private static IOperation? MatchedBy(IOperation operation)
    {
        IOperation? outer = operation.Parent;
        while (outer is IPatternOperation or IPropertySubpatternOperation)
            outer = outer.Parent;
        return outer switch
        {
            IIsPatternOperation match => match.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation expression } => expression.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation statement } => statement.Value,
            _ => null,
        };
    }

    private static Location NameOf(IPropertyReferenceOperation reply) => reply.Syntax is MemberAccessExpressionSyntax access
        ? access.Name.GetLocation()
        : reply.Syntax.GetLocation();
}
