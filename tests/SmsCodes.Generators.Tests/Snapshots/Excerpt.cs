using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmsCodes.Generators.Tests.Snapshots;

/// <summary>Takes out of a generated file what a test is about.</summary>
internal static class Excerpt
{
    /// <summary>The declarations with these names, wherever they stand, overloads included, each with its comments and at the margin.</summary>
    internal static string Of(string code, params string[] names)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code).GetRoot();
        MemberDeclarationSyntax[] members = [.. root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(m => NameOf(m) != null)];
        string[] missing = [.. names.Where(name => !members.Any(m => NameOf(m) == name))];
        if (missing.Length > 0)
            throw new ArgumentException("Nothing is generated with the name " + string.Join(", ", missing));
        return string.Join("\n", names.SelectMany(name => members.Where(m => NameOf(m) == name)).Select(AtMargin));
    }

    /// <summary>The lines that begin a file, a namespace or a type, so that one sees who can use what.</summary>
    internal static string Heads(string code)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code).GetRoot();
        IEnumerable<int> starts = root.DescendantNodes()
            .Where(n => n is AttributeListSyntax { Parent: CompilationUnitSyntax } or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax)
            .Select(n => n is BaseTypeDeclarationSyntax type ? (type.Modifiers.Any() ? type.Modifiers[0] : type.Identifier).SpanStart : n.SpanStart);
        string[] lines = code.Split('\n');
        return string.Concat(starts.Select(s => lines[root.SyntaxTree.GetLineSpan(new(s, 0)).StartLinePosition.Line] + "\n"));
    }

    private static string? NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => null,
    };

    private static string AtMargin(MemberDeclarationSyntax member)
    {
        string[] lines = member.ToFullString().Trim('\n').Split('\n');
        int depth = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Concat(lines.Select(line => (line.Length == 0 ? line : line[depth..]) + "\n"));
    }
}
