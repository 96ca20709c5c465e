using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Compares an answer that may be "nobody knows" with yes, instead of taking it (SMSC1009).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThrowingAnswerFix))]
public sealed class ThrowingAnswerFix : CodeFixProvider
{
    private const string Title = "Compare with true";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root == null)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax taking
                || root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax answer)
                continue;
            Document document = context.Document;
            SyntaxNode whole = root.ReplaceNode(taking, Compared(answer, taking));
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(document.WithSyntaxRoot(whole)), Title), diagnostic);
        }
    }

    private static ExpressionSyntax Compared(ExpressionSyntax answer, ExpressionSyntax taking)
    {
        ExpressionSyntax comparison = SyntaxFactory.BinaryExpression(
            SyntaxKind.EqualsExpression, answer.WithoutTrivia(), SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression));
        bool standsAlone = taking.Parent is ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or IfStatementSyntax
            or WhileStatementSyntax or AssignmentExpressionSyntax or ParenthesizedExpressionSyntax or ParenthesizedLambdaExpressionSyntax or SimpleLambdaExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression };
        return (standsAlone ? comparison : SyntaxFactory.ParenthesizedExpression(comparison)).WithTriviaFrom(taking).WithAdditionalAnnotations(Formatter.Annotation);
    }
}
