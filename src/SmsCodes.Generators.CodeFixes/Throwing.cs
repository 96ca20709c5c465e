using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Writes expressions that throw, for arms of a switch that nobody has thought of yet.</summary>
internal static class Throwing
{
    /// <summary>Throws an exception of the framework; null where the project does not see its type.</summary>
    internal static ThrowExpressionSyntax? New(Members members, string exception, params ExpressionSyntax[] arguments) => members.Of(exception) is { } type
        ? SyntaxFactory.ThrowExpression(SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.ParseTypeName(type.ToString()),
            SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments.Select(SyntaxFactory.Argument))),
            initializer: null))
        : null;
}
