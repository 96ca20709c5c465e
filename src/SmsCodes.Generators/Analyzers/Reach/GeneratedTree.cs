using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Analyzers.Reach;

/// <summary>Knows the generator's own files by their first lines, without a question to the compilation.</summary>
internal static class GeneratedTree
{
    /// <summary>Whether the generator made a file.</summary>
    internal static bool Is(SyntaxTree tree)
    {
        SourceText text = tree.GetText();
        if (text.Length < Target.Opening.Length)
            return false;
        for (int i = 0; i < Target.Opening.Length; i++)
        {
            if (text[i] != Target.Opening[i])
                return false;
        }

        return true;
    }

    /// <summary>The root namespace of a provider's codes; null for a file that holds none.</summary>
    internal static string? RootNamespaceOf(SyntaxTree tree)
    {
        AttributeSyntax? mark = (tree.GetRoot() as CompilationUnitSyntax)?.AttributeLists.FirstOrDefault()?.Attributes.FirstOrDefault();
        return mark?.ArgumentList is { Arguments: { Count: 3 } arguments } && arguments[1].Expression is LiteralExpressionSyntax name ? name.Token.ValueText : null;
    }
}
