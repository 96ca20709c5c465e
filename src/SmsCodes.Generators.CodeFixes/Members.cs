using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Writes names of generated code as short as the place allows.</summary>
/// <param name="model">The file.</param>
/// <param name="position">The place.</param>
internal sealed class Members(SemanticModel model, int position)
{
    /// <summary>A type.</summary>
    internal ExpressionSyntax Of(INamedTypeSymbol type) => SyntaxFactory.ParseExpression(type.ToMinimalDisplayString(model, position));

    /// <summary>A type of the framework.</summary>
    internal ExpressionSyntax? Of(string metadataName) => model.Compilation.GetTypeByMetadataName(metadataName) is { } type ? Of(type) : null;

    /// <summary>A member of an enum; null if it has none of that name.</summary>
    internal ExpressionSyntax? Of(INamedTypeSymbol type, string member) => type.GetMembers(member).OfType<IFieldSymbol>().FirstOrDefault() is { } field
        ? SyntaxFactory.ParseExpression(field.ToMinimalDisplayString(model, position))
        : null;

    /// <summary>A question that generated code answers about a code: as an extension method where its namespace is in use.</summary>
    internal InvocationExpressionSyntax? Ask(ExpressionSyntax code, INamedTypeSymbol type, string question)
    {
        if (CompanionOf(type) is not { } companion)
            return null;
        bool isInUse = model.LookupSymbols(position, type, question, includeReducedExtensionMethods: true).OfType<IMethodSymbol>()
            .Any(m => m.MethodKind == MethodKind.ReducedExtension);
        return isInUse
            ? SyntaxFactory.InvocationExpression(Member(Operand(code), question))
            : SyntaxFactory.InvocationExpression(
                Member(Of(companion), question),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(code.WithoutTrivia()))));
    }

    /// <summary>The generated class that reads and explains an enum's codes.</summary>
    internal static INamedTypeSymbol? CompanionOf(INamedTypeSymbol type) => type.ContainingNamespace.GetTypeMembers(type.Name + "Codes").FirstOrDefault();

    internal static MemberAccessExpressionSyntax Member(ExpressionSyntax of, string name) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, of, SyntaxFactory.IdentifierName(name));

    /// <summary>An expression that a member can be asked of.</summary>
    internal static ExpressionSyntax Operand(ExpressionSyntax code) => code.WithoutTrivia() is var bare
        && bare is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax or ThisExpressionSyntax
        ? bare
        : SyntaxFactory.ParenthesizedExpression(bare);
}
