using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmsCodes.Generators.Pipeline;

/// <summary>What the project asks for by MSBuild properties.</summary>
/// <param name="Namespace">Root namespace of the generated code.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="WrongNamespace">A namespace that was asked for and cannot be one, or null.</param>
/// <param name="WrongVisibility">A visibility that was asked for and is none, or null.</param>
internal sealed record GeneratorOptions(string Namespace, string Visibility, string? WrongNamespace, string? WrongVisibility)
{
    private const string DefaultNamespace = "SmsCodes";
    private const string Internal = "internal";
    private const string Public = "public";

    internal static GeneratorOptions From(AnalyzerConfigOptionsProvider options)
    {
        string name = Property(options, "SmsCodesNamespace", DefaultNamespace);
        string visibility = Property(options, "SmsCodesVisibility", Internal);
        bool isNamespace = name.Split('.').All(part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None);
        bool isPublic = string.Equals(visibility, Public, StringComparison.OrdinalIgnoreCase);
        bool isInternal = string.Equals(visibility, Internal, StringComparison.OrdinalIgnoreCase);
        return new GeneratorOptions(
            isNamespace ? name : DefaultNamespace, isPublic ? Public : Internal, isNamespace ? null : name, isPublic || isInternal ? null : visibility);
    }

    private static string Property(AnalyzerConfigOptionsProvider options, string name, string otherwise)
    {
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value);
        return string.IsNullOrWhiteSpace(value) ? otherwise : value!.Trim();
    }
}
