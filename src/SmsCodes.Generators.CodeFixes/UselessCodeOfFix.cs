using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Takes <c>[CodeOf]</c> away where it cannot work (SMSC1008); what it was meant for, nobody but its author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UselessCodeOfFix))]
public sealed class UselessCodeOfFix : CodeFixProvider
{
    private const string Title = "Remove [CodeOf]";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1008");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } attribute)
                continue;
            Document document = context.Document;
            SyntaxNode whole = list.Attributes.Count > 1 ? root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)! : Without(root, list);
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(document.WithSyntaxRoot(whole)), Title), diagnostic);
        }
    }

    /// <summary>What stands before the list, documentation and indentation, goes to what it stood on.</summary>
    private static SyntaxNode Without(SyntaxNode root, AttributeListSyntax list)
    {
        SyntaxNode holder = list.Parent!;
        SyntaxNode bare = holder.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!;
        return root.ReplaceNode(holder, holder.GetFirstToken() == list.OpenBracketToken ? bare.WithLeadingTrivia(holder.GetLeadingTrivia()) : bare);
    }
}
