using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Diagnostics;

/// <summary>What is said of raw codes in C#.</summary>
internal static class ValueDescriptors
{
    private const string Category = "SmsCodes.Usage";

    /// <summary>A code that its set lacks.</summary>
    internal static readonly DiagnosticDescriptor UnknownCode = new(
        "SMSC1001", "The catalogue has no such code",
        "{0} has no {1}; {2}add it to an overlay if the provider sends it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1001"));

    /// <summary>A literal that has a name.</summary>
    internal static readonly DiagnosticDescriptor LiteralCode = new(
        "SMSC1002", "A code has a name",
        "{0} is {1}; use the member",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1002"));

    /// <summary>Codes of two sets that meet.</summary>
    internal static readonly DiagnosticDescriptor MixedSets = new(
        "SMSC1003", "Codes of two sets are mixed up",
        "This is a code of {0} where one of {1} is meant; the same code means other things in the two",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1003"));

    /// <summary>An attribute that has no effect.</summary>
    internal static readonly DiagnosticDescriptor UselessCodeOf = new(
        "SMSC1008", "[CodeOf] has no effect",
        "[CodeOf] has no effect here: {0}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1008"));

    /// <summary>All of them, by id.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnknownCode, LiteralCode, MixedSets, UselessCodeOf];
}
