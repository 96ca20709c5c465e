using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Adds the arm for codes that the catalogue does not know yet (SMSC1005). It does what the switch did without it, in plain sight: a
/// statement goes on, an expression throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownArmFix))]
public sealed class UnknownArmFix : CodeFixProvider
{
    private const string Title = "Add an arm for codes that are not known yet";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1005");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Arms.SwitchAt(root, diagnostic) is not { } place)
                continue;
            Document document = context.Document;
            context.RegisterCodeFix(CodeAction.Create(Title, cancel => AddArmAsync(document, place, cancel), Title), diagnostic);
        }
    }

    private static async Task<Document> AddArmAsync(Document document, SyntaxNode place, CancellationToken cancel)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root == null || model == null)
            return document;
        SyntaxNode? whole = place is SwitchStatementSyntax statement ? WithArm(statement) : WithArm((SwitchExpressionSyntax)place, model, cancel);
        return whole == null ? document : document.WithSyntaxRoot(root.ReplaceNode(place, whole));
    }

    private static SwitchStatementSyntax WithArm(SwitchStatementSyntax statement) => statement.AddSections(SyntaxFactory.SwitchSection(
        SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.DefaultSwitchLabel()),
        SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.BreakStatement())).WithAdditionalAnnotations(Formatter.Annotation));

    private static SwitchExpressionSyntax? WithArm(SwitchExpressionSyntax expression, SemanticModel model, CancellationToken cancel)
    {
        var members = new Members(model, expression.SpanStart);
        // Only a parameter can be named as an argument that is out of its range.
        ThrowExpressionSyntax? content = expression.GoverningExpression is IdentifierNameSyntax name && model.GetSymbolInfo(name, cancel).Symbol is IParameterSymbol
            ? Throwing.New(members, "System.ArgumentOutOfRangeException",
                SyntaxFactory.ParseExpression($"nameof({name.Identifier.Text})"), name.WithoutTrivia(), SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression))
            : Throwing.New(members, "System.InvalidOperationException", SyntaxFactory.LiteralExpression(
                SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("The catalogue does not know this code yet.")));
        return content == null
            ? null
            : Arms.Insert(expression, expression.Arms.Count, [SyntaxFactory.SwitchExpressionArm(SyntaxFactory.DiscardPattern(), content)]);
    }
}
