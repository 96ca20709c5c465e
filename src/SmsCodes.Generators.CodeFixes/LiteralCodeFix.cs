using System;
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

/// <summary>Writes the member in the place of a literal code (SMSC1002), with the conversion that the place wants. Where it wants a constant and the
/// code is a text, there is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LiteralCodeFix))]
public sealed class LiteralCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1002");

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
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax literal
                || FieldOf(diagnostic, model.Compilation) is not { } field)
                continue;
            ExpressionSyntax replaced = CastOf(literal, field, model, cancel) ?? literal;
            if (Written(literal, replaced, field, model, cancel) is not { } written)
                continue;
            Document document = context.Document;
            SyntaxNode whole = root.ReplaceNode(replaced, written.WithTriviaFrom(replaced));
            context.RegisterCodeFix(
                CodeAction.Create($"Use {field.ContainingType.Name}.{field.Name}", _ => Task.FromResult(document.WithSyntaxRoot(whole)), nameof(LiteralCodeFix)), diagnostic);
        }
    }

    private static IFieldSymbol? FieldOf(Diagnostic diagnostic, Compilation compilation)
    {
        const string Global = "global::";
        return diagnostic.Properties.TryGetValue("SetType", out string? type) && type != null && type.StartsWith(Global, StringComparison.Ordinal)
            && diagnostic.Properties.TryGetValue("Member", out string? member) && member != null
            ? compilation.GetTypeByMetadataName(type.Substring(Global.Length))?.GetMembers(member).OfType<IFieldSymbol>().FirstOrDefault()
            : null;
    }

    /// <summary>The cast to the enum that a literal stands in; the member takes the place of both.</summary>
    private static CastExpressionSyntax? CastOf(ExpressionSyntax literal, IFieldSymbol field, SemanticModel model, CancellationToken cancel)
    {
        SyntaxNode? outer = literal.Parent;
        while (outer is ParenthesizedExpressionSyntax)
            outer = outer.Parent;
        return outer is CastExpressionSyntax cast && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(cast, cancel).Type, field.Type) ? cast : null;
    }

    private static ExpressionSyntax? Written(
        ExpressionSyntax literal, ExpressionSyntax replaced, IFieldSymbol field, SemanticModel model, CancellationToken cancel)
    {
        var members = new Members(model, literal.SpanStart);
        ITypeSymbol? type = model.GetTypeInfo(literal, cancel).Type;
        if (type == null || members.Of(field.ContainingType, field.Name) is not { } member)
            return null;
        if (replaced is CastExpressionSyntax && replaced != literal)
            return member;
        if (type.SpecialType == SpecialType.System_String)
            return AsText(literal, member, field, model, members);
        if (type.SpecialType is not (>= SpecialType.System_SByte and <= SpecialType.System_UInt64))
            return null;
        CastExpressionSyntax number = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(model, literal.SpanStart)), member);
        return literal.Parent is MemberAccessExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(number) : number;
    }

    private static ExpressionSyntax? AsText(ExpressionSyntax literal, ExpressionSyntax member, IFieldSymbol field, SemanticModel model, Members members)
    {
        if (WantsConstant(literal) || literal is not LiteralExpressionSyntax text || text.Token.ValueText != PrintedBy(field)
            || members.Ask(member, field.ContainingType, "ToCode") is not { } code)
            return null;
        // It is null for what is no code; a member with a code is one.
        bool mayBeNull = literal.Parent is BinaryExpressionSyntax || !model.GetNullableContext(literal.SpanStart).AnnotationsEnabled();
        return mayBeNull ? code : SyntaxFactory.PostfixUnaryExpression(SyntaxKind.SuppressNullableWarningExpression, code);
    }

    /// <summary>The code as <c>ToCode()</c> gives it: written in other letters, it would be another text.</summary>
    private static string PrintedBy(IFieldSymbol field) =>
        field.GetAttributes().Where(a => a.AttributeClass?.Name == "CodeAttribute" && a.ConstructorArguments.Length == 1)
            .Select(a => a.ConstructorArguments[0].Value as string).FirstOrDefault() ?? FormattableString.Invariant($"{field.ConstantValue}");

    private static bool WantsConstant(SyntaxNode literal)
    {
        for (SyntaxNode? node = literal.Parent; node != null; node = node.Parent)
        {
            switch (node)
            {
                case PatternSyntax or SwitchLabelSyntax or AttributeSyntax or ParameterSyntax:
                    return true;
                case LocalDeclarationStatementSyntax local:
                    return local.IsConst;
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
