using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmsCodes.Generators.Analyzers.Reach;

/// <summary>Tells the files that can meet a code from all others by the words in them, so that a file without codes is never asked for its
/// operations. A file is in reach where it names the generated code, or anything that a file declares which does: no value of a
/// catalogue's comes from elsewhere. Words count wherever they stand, so that rather too many files are in reach than too few.</summary>
internal sealed class FilesInReach
{
    private readonly HashSet<SyntaxTree>? _trees;

    private FilesInReach(HashSet<SyntaxTree>? trees) => _trees = trees;

    /// <summary>Every file: what references declare is not looked through for words.</summary>
    internal static FilesInReach All { get; } = new(null);

    /// <summary>Looks through the files of a compilation that holds all catalogue enums which it sees.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="trees">Its files, the generated ones aside.</param>
    /// <param name="rootNamespaces">The root namespaces of the generated code.</param>
    internal static FilesInReach Of(Compilation compilation, IEnumerable<SyntaxTree> trees, IReadOnlyCollection<string> rootNamespaces)
    {
        (SyntaxTree Tree, string Text)[] files = [.. trees.Select(t => (t, t.GetText().ToString()))];
        string[] roots = [.. rootNamespaces.Select(n => n.Substring(n.LastIndexOf('.') + 1))];
        (SyntaxTree Tree, string Text)[] naming = [.. files.Where(f => roots.Any(r => f.Text.IndexOf(r, StringComparison.Ordinal) >= 0))];
        if (naming.Length == 0)
            return new FilesInReach([]);
        UsingDirectiveSyntax[] global = [.. naming.SelectMany(f => GlobalUsings(f.Tree, roots))];
        // Under another name, or without one, anything can be meant by any word.
        if (global.Any(u => u.Alias != null || u.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)))
            return All;
        if (global.Length > 0)
        {
            var generated = new WordSet(TypeNames(compilation, rootNamespaces));
            naming = [.. files.Where(f => generated.IsIn(f.Text))];
        }

        var inReach = new HashSet<SyntaxTree>(naming.Select(f => f.Tree));
        var declared = new WordSet(naming.SelectMany(f => DeclaredNames(f.Tree.GetRoot())));
        (SyntaxTree Tree, string Text)[] reached = Reach(files, inReach, declared);
        // What gives or takes a type of those files is a way to its members too: Send(new(77)) names neither.
        var types = new WordSet(naming.SelectMany(f => DeclaredTypes(f.Tree.GetRoot())));
        Reach(files, inReach, new WordSet(reached.SelectMany(f => NamesOf(f.Tree.GetRoot(), types))));
        return new FilesInReach(inReach);
    }

    /// <summary>Whether no file can meet a code.</summary>
    internal bool IsEmpty => _trees is { Count: 0 };

    /// <summary>Whether a file can meet a code.</summary>
    internal bool Contains(SyntaxTree tree) => _trees == null || _trees.Contains(tree);

    /// <summary>What lets all files name the generated code without its namespace.</summary>
    private static IEnumerable<UsingDirectiveSyntax> GlobalUsings(SyntaxTree tree, string[] roots) => (tree.GetRoot() as CompilationUnitSyntax)?.Usings.Where(u =>
        u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && roots.Any(r => u.ToString().IndexOf(r, StringComparison.Ordinal) >= 0)) ?? [];

    /// <summary>Takes in the files that have one of some words, and gives them.</summary>
    private static (SyntaxTree Tree, string Text)[] Reach((SyntaxTree Tree, string Text)[] files, HashSet<SyntaxTree> inReach, WordSet words)
    {
        (SyntaxTree Tree, string Text)[] more = [.. files.Where(f => !inReach.Contains(f.Tree) && words.IsIn(f.Text))];
        foreach ((SyntaxTree tree, _) in more)
            inReach.Add(tree);
        return more;
    }

    private static IEnumerable<string> TypeNames(Compilation compilation, IEnumerable<string> rootNamespaces)
    {
        // An attribute is named without its ending.
        yield return "CodeOf";
        foreach (string name in rootNamespaces)
        {
            INamespaceSymbol? found = compilation.Assembly.GlobalNamespace;
            foreach (string part in name.Split('.'))
                found = found?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part);
            if (found == null)
                continue;
            yield return found.Name;
            foreach (INamespaceOrTypeSymbol member in found.GetMembers())
            {
                yield return member.Name;
                if (member is not INamespaceSymbol provider)
                    continue;
                foreach (INamedTypeSymbol type in provider.GetTypeMembers())
                {
                    yield return type.Name;
                    foreach (IMethodSymbol extension in type.IsStatic ? type.GetMembers().OfType<IMethodSymbol>().Where(m => m.IsExtensionMethod) : [])
                        yield return extension.Name;
                }
            }
        }
    }

    /// <summary>What a file declares that other files can name: types, members, and the parameters of records.</summary>
    private static IEnumerable<string> DeclaredNames(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax
            or BaseFieldDeclarationSyntax or VariableDeclarationSyntax or ParameterListSyntax))
        {
            SyntaxToken name = node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier,
                DelegateDeclarationSyntax type => type.Identifier,
                MethodDeclarationSyntax method => method.Identifier,
                PropertyDeclarationSyntax property => property.Identifier,
                EventDeclarationSyntax member => member.Identifier,
                VariableDeclaratorSyntax field => field.Identifier,
                ParameterSyntax parameter => parameter.Identifier,
                _ => default,
            };
            if (name.ValueText.Length > 0)
                yield return name.ValueText;
            // An attribute is named without its ending.
            if (node is BaseTypeDeclarationSyntax && name.ValueText.EndsWith(nameof(Attribute), StringComparison.Ordinal))
                yield return name.ValueText.Substring(0, name.ValueText.Length - nameof(Attribute).Length);
        }
    }

    private static IEnumerable<string> DeclaredTypes(SyntaxNode root) => Declarations(root).OfType<BaseTypeDeclarationSyntax>().Select(t => t.Identifier.ValueText);

    /// <summary>The members that give or take one of some types, and the types that derive from one.</summary>
    private static IEnumerable<string> NamesOf(SyntaxNode root, WordSet types) => Declarations(root).SelectMany<SyntaxNode, string>(node => node switch
    {
        MethodDeclarationSyntax method when types.IsIn(method.ReturnType.ToString()) || types.IsIn(method.ParameterList.ToString()) => [method.Identifier.ValueText],
        PropertyDeclarationSyntax property when types.IsIn(property.Type.ToString()) => [property.Identifier.ValueText],
        BaseFieldDeclarationSyntax field when types.IsIn(field.Declaration.Type.ToString()) => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
        TypeDeclarationSyntax type when types.IsIn(type.BaseList?.ToString() ?? "") || types.IsIn(type.ParameterList?.ToString() ?? "") => [type.Identifier.ValueText],
        _ => [],
    });

    private static IEnumerable<SyntaxNode> Declarations(SyntaxNode root) =>
        root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax);
}
