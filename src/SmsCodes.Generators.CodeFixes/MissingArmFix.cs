using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Adds the arms that a switch lacks (SMSC1004). What the switch does stays the same: a code that went to the default arm has that
/// one's content now, and one that went nowhere goes nowhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingArmFix))]
public sealed class MissingArmFix : CodeFixProvider
{
    private const string Title = "Add an arm for each code";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // A pattern that takes everything may give the code a name that its arm uses: no other arm can have the same content.
            if (!diagnostic.Properties.TryGetValue("Missing", out string? missing) || missing == null
                || diagnostic.Properties.TryGetValue("CatchAll", out string? catchAll) && catchAll == "Pattern"
                || Arms.SwitchAt(root, diagnostic) is not { } place || IsDefaultFollowed(place))
                continue;
            Document document = context.Document;
            context.RegisterCodeFix(CodeAction.Create(Title, cancel => AddArmsAsync(document, place, missing.Split(','), cancel), Title), diagnostic);
        }
    }

    private static async Task<Document> AddArmsAsync(Document document, SyntaxNode place, string[] missing, CancellationToken cancel)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancel).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancel).ConfigureAwait(false);
        if (root == null || model == null || TypeOf(model, place, cancel) is not { } type)
            return document;
        var members = new Members(model, place.SpanStart);
        ExpressionSyntax[] codes = [.. missing.Select(name => members.Of(type, name)).OfType<ExpressionSyntax>()];
        SyntaxNode whole = place is SwitchStatementSyntax statement
            ? WithArms(statement, codes)
            : WithArms((SwitchExpressionSyntax)place, codes, members);
        return document.WithSyntaxRoot(root.ReplaceNode(place, whole));
    }

    /// <summary>Whether sections stand behind the default one: labels put there would take what a condition in those lets through.</summary>
    private static bool IsDefaultFollowed(SyntaxNode place) =>
        place is SwitchStatementSyntax statement && DefaultOf(statement) is { } rest && rest != statement.Sections[statement.Sections.Count - 1];

    private static SwitchSectionSyntax? DefaultOf(SwitchStatementSyntax statement) =>
        statement.Sections.FirstOrDefault(s => s.Labels.Any(l => l is DefaultSwitchLabelSyntax));

    private static SwitchStatementSyntax WithArms(SwitchStatementSyntax statement, ExpressionSyntax[] codes)
    {
        SwitchSectionSyntax? rest = DefaultOf(statement);
        SwitchLabelSyntax[] labels = [.. codes.Select(code => SyntaxFactory.CaseSwitchLabel(code.WithLeadingTrivia(SyntaxFactory.Space)).WithAdditionalAnnotations(Formatter.Annotation))];
        if (rest != null)
        {
            int at = rest.Labels.IndexOf(l => l is DefaultSwitchLabelSyntax);
            return statement.ReplaceNode(rest, rest.WithLabels(rest.Labels.InsertRange(at, labels)));
        }

        IEnumerable<SwitchSectionSyntax> sections = labels.Select(label => SyntaxFactory.SwitchSection(
            SyntaxFactory.SingletonList(label),
            SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.BreakStatement())).WithAdditionalAnnotations(Formatter.Annotation));
        return statement.AddSections([.. sections]);
    }

    private static SwitchExpressionSyntax WithArms(SwitchExpressionSyntax expression, ExpressionSyntax[] codes, Members members)
    {
        SwitchExpressionArmSyntax? rest = expression.Arms.FirstOrDefault(a => a is { Pattern: DiscardPatternSyntax, WhenClause: null });
        ExpressionSyntax? content = rest?.Expression.WithoutTrivia() ?? Throwing.New(members, "System.NotImplementedException");
        if (content == null)
            return expression;
        return Arms.Insert(expression, rest == null ? expression.Arms.Count : expression.Arms.IndexOf(rest), codes.Select(code =>
            SyntaxFactory.SwitchExpressionArm(SyntaxFactory.ConstantPattern(code), content)));
    }

    private static INamedTypeSymbol? TypeOf(SemanticModel model, SyntaxNode place, CancellationToken cancel)
    {
        ExpressionSyntax governing = place is SwitchStatementSyntax statement ? statement.Expression : ((SwitchExpressionSyntax)place).GoverningExpression;
        ITypeSymbol? type = model.GetTypeInfo(governing, cancel).Type;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0] as INamedTypeSymbol
            : type as INamedTypeSymbol;
    }
}
