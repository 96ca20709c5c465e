using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmsCodes.Generators.Pipeline;

/// <summary>What the project asks for by MSBuild properties.</summary>
/// <param name="Namespace">Root namespace of the generated code.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="HasParsers">Whether parsers of replies are wanted beside the codes.</param>
/// <param name="WrongNamespace">A namespace that was asked for and cannot be one, or null.</param>
/// <param name="WrongVisibility">A visibility that was asked for and is none, or null.</param>
/// <param name="WrongParsers">A choice of parsers that was asked for and is none, or null.</param>
internal sealed record GeneratorOptions(
    string Namespace, string Visibility, bool HasParsers, string? WrongNamespace, string? WrongVisibility, string? WrongParsers)
{
    private const string DefaultNamespace = "SmsCodes";
    private const string Internal = "internal";
    private const string Public = "public";
    private const string All = "all";
    private const string None = "none";

    internal static GeneratorOptions From(AnalyzerConfigOptionsProvider options)
    {
        string name = Property(options, "SmsCodesNamespace", DefaultNamespace);
        string visibility = Property(options, "SmsCodesVisibility", Internal);
        string parsers = Property(options, "SmsCodesParsers", All);
        bool isNamespace = name.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
        bool isPublic = Is(visibility, Public);
        bool isNone = Is(parsers, None);
        return new GeneratorOptions(
            isNamespace ? name : DefaultNamespace, isPublic ? Public : Internal, !isNone,
            isNamespace ? null : name, isPublic || Is(visibility, Internal) ? null : visibility, isNone || Is(parsers, All) ? null : parsers);
    }

    private static bool Is(string value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptionsProvider options, string name, string otherwise)
    {
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value);
        return string.IsNullOrWhiteSpace(value) ? otherwise : value!.Trim();
    }
}
