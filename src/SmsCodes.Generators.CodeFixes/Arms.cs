using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Finds switches, and puts arms into expressions.</summary>
internal static class Arms
{
    /// <summary>The switch, statement or expression, whose keyword a diagnostic points at.</summary>
    internal static SyntaxNode? SwitchAt(SyntaxNode? root, Diagnostic diagnostic) =>
        root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is { } parent and (SwitchStatementSyntax or SwitchExpressionSyntax) ? parent : null;

    /// <summary>Inserts arms, each on a line of its own.</summary>
    internal static SwitchExpressionSyntax Insert(SwitchExpressionSyntax expression, int at, IEnumerable<SwitchExpressionArmSyntax> added)
    {
        SyntaxNodeOrTokenList old = expression.Arms.GetWithSeparators();
        var all = new List<SyntaxNodeOrToken>();
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(LineEnd(expression));
        int before = at * 2;
        all.AddRange(old.Take(before));
        bool isLast = at == expression.Arms.Count;
        if (isLast && at > 0 && old.Count < before)
        {
            // The last arm had no comma behind it: what stands there goes behind the new one.
            SyntaxNode last = all[all.Count - 1].AsNode()!;
            all[all.Count - 1] = last.WithoutTrailingTrivia();
            all.Add(comma);
        }

        SwitchExpressionArmSyntax[] arms = [.. added.Select(a => a.WithAdditionalAnnotations(Formatter.Annotation))];
        for (int i = 0; i < arms.Length; i++)
        {
            all.Add(arms[i]);
            all.Add(comma);
        }

        all.AddRange(old.Skip(before));
        return expression.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(all));
    }

    /// <summary>An end of a line as the file has them.</summary>
    private static SyntaxTrivia LineEnd(SyntaxNode node)
    {
        foreach (SyntaxTrivia trivia in node.SyntaxTree.GetRoot().DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return SyntaxFactory.ElasticEndOfLine(trivia.ToString());
        }

        return SyntaxFactory.ElasticEndOfLine("\n");
    }
}
