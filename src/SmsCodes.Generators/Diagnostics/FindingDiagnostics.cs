using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Generators.Diagnostics;

/// <summary>Makes the compiler's diagnostics of findings. The only place where lines and columns, counted from 1 in YAML, become the
/// compiler's, counted from 0.</summary>
internal static class FindingDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ByRule = Rules.All.ToDictionary(r => r.Id, DescriptorOf);

    /// <summary>The descriptors of all rules, by id.</summary>
    internal static IEnumerable<DiagnosticDescriptor> Descriptors => Rules.All.Select(r => ByRule[r.Id]);

    internal static Diagnostic Of(Finding finding) => Diagnostic.Create(
        ByRule[finding.Rule.Id],
        LocationOf(finding.Place),
        finding.Other is { } other ? [LocationOf(other)] : [],
        MendProperties.Of(finding.Mend),
        [.. finding.Arguments]);

    private static Location LocationOf(TextPlace place) => Location.Create(
        place.Path,
        new TextSpan(place.Start, place.Length),
        new LinePositionSpan(new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1)));

    private static DiagnosticDescriptor DescriptorOf(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "SmsCodes.Catalogue",
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of(rule.Id));
}
