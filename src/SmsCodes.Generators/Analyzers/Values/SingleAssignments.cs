using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>What a local or a read-only field is, where it gets its value at its declaration and never again.</summary>
internal sealed class SingleAssignments
{
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _written = [];

    /// <summary>The value that a reference stands for; null where that is not the one of the declaration.</summary>
    internal IOperation? ValueOf(IOperation reference)
    {
        ISymbol? variable = reference switch
        {
            ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field } => field,
            _ => null,
        };
        if (variable == null || variable.DeclaringSyntaxReferences.Length != 1
            || variable.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || declarator.SyntaxTree != reference.Syntax.SyntaxTree)
            return null;
        return variable is ILocalSymbol && NamesWritten(ScopeOf(declarator)).Contains(variable.Name) ? null : reference.SemanticModel?.GetOperation(value);
    }

    /// <summary>The member that a local stands in; the whole file for one of top-level statements.</summary>
    private static SyntaxNode ScopeOf(SyntaxNode node)
    {
        while (node.Parent != null && node is not MemberDeclarationSyntax or GlobalStatementSyntax)
            node = node.Parent;
        return node;
    }

    /// <summary>Each name that is written to anywhere in a scope, so that one walk serves all its locals. Another variable of the same name
    /// counts too: then nothing is said.</summary>
    private HashSet<string> NamesWritten(SyntaxNode scope) => _written.GetOrAdd(scope, static node =>
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode inner in node.DescendantNodes())
        {
            ExpressionSyntax? target = inner switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } changed => changed.Operand,
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression } changed => changed.Operand,
                ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument => argument.Expression,
                RefExpressionSyntax reference => reference.Expression,
                _ => null,
            };
            AddNames(target, names);
        }

        return names;
    });

    private static void AddNames(ExpressionSyntax? target, HashSet<string> names)
    {
        switch (target)
        {
            case IdentifierNameSyntax name:
                names.Add(name.Identifier.ValueText);
                break;
            case ParenthesizedExpressionSyntax inner:
                AddNames(inner.Expression, names);
                break;
            case TupleExpressionSyntax tuple:
                foreach (ArgumentSyntax part in tuple.Arguments)
                    AddNames(part.Expression, names);
                break;
        }
    }
}
