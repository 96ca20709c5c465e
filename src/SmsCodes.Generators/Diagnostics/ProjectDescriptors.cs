using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Diagnostics;

/// <summary>What is said of a project's options and references.</summary>
internal static class ProjectDescriptors
{
    private const string Category = "SmsCodes.Project";

    /// <summary>A namespace that cannot be one.</summary>
    internal static readonly DiagnosticDescriptor WrongNamespace = new(
        "SMSC1101", "SmsCodesNamespace is not a namespace",
        "SmsCodesNamespace is '{0}', which is not a C# namespace; 'SmsCodes' is used instead",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1101"));

    /// <summary>A visibility that is none.</summary>
    internal static readonly DiagnosticDescriptor WrongVisibility = new(
        "SMSC1102", "SmsCodesVisibility is not a visibility",
        "SmsCodesVisibility is '{0}', but can only be 'internal' or 'public'; 'internal' is used instead",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1102"));

    /// <summary>References without spans.</summary>
    internal static readonly DiagnosticDescriptor NoSpans = new(
        "SMSC1103", "References lack spans",
        "The references have no System.Memory, so TryParse takes string and int but no spans, and replies are not parsed; add a package reference to System.Memory",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1103"));

    /// <summary>A reference that owns a provider with other content.</summary>
    internal static readonly DiagnosticDescriptor OtherContent = new(
        "SMSC1104", "A reference has another version of a catalogue",
        "Assembly '{1}' already holds the codes of provider '{0}', made from another version of its catalogue; its codes are used and this project's catalogue is not; update one of the two, or leave '{0}' out of SmsCodesProviders here",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1104"));

    /// <summary>References without what parsers of replies need.</summary>
    internal static readonly DiagnosticDescriptor NoParsers = new(
        "SMSC1105", "References lack what parsers of replies need",
        "The references have no {0}, so the codes are there but no parsers of replies; add a reference to {0} for them, or set SmsCodesParsers to 'none'",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1105"));

    /// <summary>A reference that shows shared types, but none of parsers.</summary>
    internal static readonly DiagnosticDescriptor SharedWithoutParsers = new(
        "SMSC1106", "A reference shows the shared types without those of parsers",
        "A reference already shows the types of namespace '{0}' that all catalogues share, but not those that parsers of replies stand on, so the codes are there but no parsers; let that project have parsers too, set SmsCodesParsers to 'none' here, or give this project a SmsCodesNamespace of its own",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1106"));

    /// <summary>Two references that show shared types, and a catalogue that would stand on them.</summary>
    internal static readonly DiagnosticDescriptor SharedTwice = new(
        "SMSC1107", "Two references show the shared types",
        "Assemblies {0} each show the types of namespace '{1}' that all catalogues share, so that code on top of them is ambiguous and {2} is left out; give this project a SmsCodesNamespace of its own, or set SmsCodesProviders to 'none' to use only what the references have",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1107"));

    /// <summary>Two references that show the same provider.</summary>
    internal static readonly DiagnosticDescriptor OwnedTwice = new(
        "SMSC1108", "Two references show the same provider",
        "Assemblies {0} each show the codes of {1}, so that this project cannot name them; let one of these assemblies own the codes and the other refer to it, or give one a SmsCodesNamespace of its own",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1108"));

    /// <summary>Public code that would stand on a friend's internal types.</summary>
    internal static readonly DiagnosticDescriptor OwnedInternally = new(
        "SMSC1109", "What is to be public is internal in a reference",
        "SmsCodesVisibility is 'public', but assembly '{0}' has types of namespace '{1}' as internal and shows them to this project as its friend; set SmsCodesVisibility to 'public' there or to 'internal' here, or give this project a SmsCodesNamespace of its own",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1109"));

    /// <summary>A choice of parsers that is none.</summary>
    internal static readonly DiagnosticDescriptor WrongParsers = new(
        "SMSC1110", "SmsCodesParsers is not a choice",
        "SmsCodesParsers is '{0}', but can only be 'all' or 'none'; 'all' is used instead",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpLinks.Of("SMSC1110"));

    /// <summary>All of them, by id.</summary>
    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        WrongNamespace, WrongVisibility, NoSpans, OtherContent, NoParsers, SharedWithoutParsers, SharedTwice, OwnedTwice, OwnedInternally, WrongParsers,
    ];
}
