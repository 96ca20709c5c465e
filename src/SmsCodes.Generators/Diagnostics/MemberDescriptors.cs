using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Diagnostics;

/// <summary>What is said of how members of catalogue enums, and the facts about them, are used.</summary>
internal static class MemberDescriptors
{
    private const string Category = "SmsCodes.Usage";

    /// <summary>A switch that leaves codes out.</summary>
    internal static readonly DiagnosticDescriptor MissingArm = new(
        "SMSC1004", "A switch has no arm for some codes",
        "This switch over {0} has no arm for {1} of its codes: {2}; add an arm for each",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: false, helpLinkUri: HelpLinks.Of("SMSC1004"));

    /// <summary>A switch that is complete today.</summary>
    internal static readonly DiagnosticDescriptor UnknownArm = new(
        "SMSC1005", "A switch has no arm for codes that are not known yet",
        "This switch has an arm for every code of {0}, but none for a code that the catalogue doesn't know yet; add a default arm",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1005"));

    /// <summary>A code that is looked up in metadata.</summary>
    internal static readonly DiagnosticDescriptor EnumCall = new(
        "SMSC1006", "A code is looked up in the metadata of its enum",
        "{0} looks a code of {1} up in the enum's metadata; use {2} instead",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1006"));

    /// <summary>A fact that the document may not state.</summary>
    internal static readonly DiagnosticDescriptor InferredFact = new(
        "SMSC1007", "A fact may only be inferred",
        "{0} answers for some codes of {1} what the document doesn't state and the catalogue infers; read {2} to tell the two",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: false, helpLinkUri: HelpLinks.Of("SMSC1007"));

    /// <summary>An answer that may be null, taken as if it could not.</summary>
    internal static readonly DiagnosticDescriptor ThrowingAnswer = new(
        "SMSC1009", "An answer is taken that nobody may know",
        "{0} is null where nobody knows, and this throws then; compare it instead: '== true'",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1009"));

    /// <summary>A reply that may not be there.</summary>
    internal static readonly DiagnosticDescriptor UncheckedReply = new(
        "SMSC1010", "A reply is taken that may not be there",
        "Reply throws where the body was no such reply, and nothing here asks '{0}' whether it was; look at Success first, or call what throws by itself: 'Parse', or the method without 'Try' in its name",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1010"));

    /// <summary>All of them, by id.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } = [MissingArm, UnknownArm, EnumCall, InferredFact, ThrowingAnswer, UncheckedReply];
}
