using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Puts the generated member in the place of a lookup in the enum (SMSC1006), where there is one that takes the same and gives the
/// same kind of answer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumCallFix))]
public sealed class EnumCallFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1006");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        CancellationToken cancel = context.CancellationToken;
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root == null || model == null)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue("Mend", out string? mend)
                || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax call
                || Mended(mend, call, CodeOf(root, diagnostic), model, cancel) is not { } mended)
                continue;
            Document document = context.Document;
            SyntaxNode whole = root.ReplaceNode(call, mended.WithTriviaFrom(call));
            context.RegisterCodeFix(CodeAction.Create(TitleOf(mend), _ => Task.FromResult(document.WithSyntaxRoot(whole)), mend), diagnostic);
        }
    }

    private static string TitleOf(string? mend) => mend switch
    {
        "NameOf" => "Use nameof",
        "IsDefined" => "Use IsDefined()",
        "TryParse" => "Use the generated TryParse",
        _ => "Use GetInfo().Name",
    };

    private static ExpressionSyntax? CodeOf(SyntaxNode root, Diagnostic diagnostic) => diagnostic.AdditionalLocations.Count == 0
        ? null
        : root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is var node && node is ArgumentSyntax argument
            ? argument.Expression
            : node as ExpressionSyntax;

    private static ExpressionSyntax? Mended(string? mend, ExpressionSyntax call, ExpressionSyntax? code, SemanticModel model, CancellationToken cancel) => mend switch
    {
        "NameOf" when code != null => SyntaxFactory.ParseExpression($"nameof({code.WithoutTrivia()})"),
        "IsDefined" when code != null => Asked(code, "IsDefined", model, cancel),
        "Name" when code != null => NameOf(call, code, model, cancel),
        "TryParse" => Parsed(call, model, cancel),
        _ => null,
    };

    private static ExpressionSyntax? NameOf(ExpressionSyntax call, ExpressionSyntax code, SemanticModel model, CancellationToken cancel)
    {
        // The name of an undefined value is null: what is asked of it would throw.
        if (call.Parent is MemberAccessExpressionSyntax access && access.Expression == call)
            return null;
        // code?.ToString(): what stands before the question mark stays there.
        if (call is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } invocation)
        {
            return Members.Member(
                invocation.WithExpression(binding.WithName(SyntaxFactory.IdentifierName("GetInfo"))).WithArgumentList(SyntaxFactory.ArgumentList()), "Name");
        }

        if (model.GetTypeInfo(code, cancel).Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            return SyntaxFactory.ParseExpression($"{Members.Operand(code)}?.GetInfo().Name");
        return Asked(code, "GetInfo", model, cancel) is { } info ? Members.Member(info, "Name") : null;
    }

    private static InvocationExpressionSyntax? Asked(ExpressionSyntax code, string question, SemanticModel model, CancellationToken cancel) =>
        model.GetTypeInfo(code, cancel).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            ? new Members(model, code.SpanStart).Ask(code, type, question)
            : null;

    /// <summary>The same arguments, handed to the generated method.</summary>
    private static InvocationExpressionSyntax? Parsed(ExpressionSyntax call, SemanticModel model, CancellationToken cancel)
    {
        if (call is not InvocationExpressionSyntax invocation
            || model.GetSymbolInfo(call, cancel).Symbol is not IMethodSymbol { TypeArguments: { Length: 1 } arguments }
            || arguments[0] is not INamedTypeSymbol type || Members.CompanionOf(type) is not { } companion
            || invocation.ArgumentList.Arguments.Any(a => a.NameColon != null))
            return null;
        return invocation.WithExpression(Members.Member(new Members(model, call.SpanStart).Of(companion), "TryParse"));
    }
}
