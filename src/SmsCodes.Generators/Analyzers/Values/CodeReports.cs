using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Diagnostics;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Says of a place what is wrong with the code there. The properties are for code fixes.</summary>
internal sealed class CodeReports(CatalogueTypes types, Compilation compilation, Action<Diagnostic> report)
{
    /// <summary>Says that a set lacks a code.</summary>
    internal void Unknown(SyntaxNode place, RawCode meant, ConstantCode code)
    {
        bool isWordsNumber = meant is { IsMemberNumber: true, Set.Wire: Wire.Text };
        string what = isWordsNumber ? "member of the number " + code.Shown : "code " + code.Shown;
        Report(
            ValueDescriptors.UnknownCode, place, Properties(meant.Set, isWordsNumber ? null : code.Text), Full(meant.Set), what,
            UnknownCodeHint.Of(types, meant, code));
    }

    /// <summary>Says that an enum lacks a member.</summary>
    internal void UnknownName(SyntaxNode place, CodeSetSymbol set, string name) => Report(
        ValueDescriptors.UnknownCode, place, Properties(set, null), Full(set), $"member {new ConstantCode(name, null).Shown}",
        UnknownCodeHint.OfName(set, name));

    /// <summary>Says that a literal has a name, unless there is no member to write in its place.</summary>
    internal void Known(SyntaxNode place, RawCode meant, ConstantCode constant, CodeSymbol code)
    {
        CodeSetSymbol set = meant.Set;
        // A word's number is no code, nor is a class's lower bound the code that was met.
        if (!IsLiteral(place) || code.IsClass || code.IsObsolete || (set.Wire == Wire.Text && !meant.IsMemberNumber && constant.Number != null)
            || IsTestData(place) || !compilation.IsSymbolAccessibleWithin(set.Type, compilation.Assembly))
            return;
        ImmutableDictionary<string, string?> properties = Properties(set, constant.Text)
            .Add("Member", code.Name).Add("SetType", set.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        Report(ValueDescriptors.LiteralCode, place, properties, constant.Shown, $"{set.Name}.{code.Name}");
    }

    /// <summary>Says that a code is of another set than is meant.</summary>
    internal void Mixed(SyntaxNode place, CodeSetSymbol found, CodeSetSymbol meant) =>
        Report(ValueDescriptors.MixedSets, place, Properties(meant, null), Full(found), Full(meant));

    /// <summary>Says that an attribute has no effect.</summary>
    internal void Useless(SyntaxNode place, string why) =>
        Report(ValueDescriptors.UselessCodeOf, place, ImmutableDictionary<string, string?>.Empty, why);

    /// <summary>Whether the code is written here, and not a constant's name.</summary>
    private static bool IsLiteral(SyntaxNode place) => place switch
    {
        LiteralExpressionSyntax => true,
        ParenthesizedExpressionSyntax inner => IsLiteral(inner.Expression),
        CastExpressionSyntax cast => IsLiteral(cast.Expression),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => IsLiteral(minus.Operand),
        _ => false,
    };

    /// <summary>Attributes hold data of tests, and the raw code of a constant stands in its declaration.</summary>
    private static bool IsTestData(SyntaxNode place)
    {
        SyntaxNode? node = place;
        while (node is not (null or AttributeSyntax or StatementSyntax or MemberDeclarationSyntax))
            node = node.Parent;
        return node is AttributeSyntax || (node is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword));
    }

    private static string Full(CodeSetSymbol set) => $"{CSharpText.Comment(set.Provider)}'s {set.Name}";

    private static ImmutableDictionary<string, string?> Properties(CodeSetSymbol set, string? code)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add("Provider", set.Provider).Add("Set", set.Name);
        return code == null ? properties : properties.Add("Code", code);
    }

    private void Report(DiagnosticDescriptor descriptor, SyntaxNode place, ImmutableDictionary<string, string?> properties, params string[] words) =>
        report(Diagnostic.Create(descriptor, place.GetLocation(), properties, words));
}
