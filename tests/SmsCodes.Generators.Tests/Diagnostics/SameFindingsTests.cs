using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Generators.Tests.Driver;
using Xunit;
using CatalogueText = SmsCodes.Generators.Tests.Driver.CatalogueText;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>The compiler says of a catalogue what <see cref="CatalogueLibrary"/> says to all others.</summary>
public sealed class SameFindingsTests
{
    [Fact]
    public void Of_each_fixture_the_compiler_reports_the_findings_of_the_library()
    {
        IEnumerable<Catalog.CatalogueText[]> fixtures = FixtureList.Mistakes.Values.Select(mistake => mistake.Files)
            .Concat(FixtureList.Sound.Values.Select(sound => new[] { new Catalog.CatalogueText(MarkedText.File, sound.Yaml) }));
        var run = GeneratorRun.Of(TestProject.Of());
        foreach (Catalog.CatalogueText[] files in fixtures)
        {
            run = run.Then(run.Project with { Files = [.. files.Select(file => new CatalogueText(file.Path, file.Text))] });

            Assert.Equal(Of(CatalogueLibrary.Read(files).Findings), Of(run.Diagnostics));
        }
    }

    [Fact]
    public void Of_several_files_too_in_the_same_order()
    {
        (string Path, string? Text)[] files =
        [
            ("b.yaml", FixtureList.Mistakes.Values.First(mistake => mistake.Basis == null).Files[0].Text),
            ("a.yaml", FixtureList.Sound.Values.First().Yaml),
            ("c.yaml", null),
        ];

        GeneratorRun run = GeneratorRun.Of(TestProject.Of([.. files.Select(file => new CatalogueText(file.Path, file.Text))]));

        EquatableArray<Finding> findings = CatalogueLibrary.Read(files.Select(file => new Catalog.CatalogueText(file.Path, file.Text))).Findings;
        Assert.Equal(3, findings.Count);
        Assert.Equal(Of(findings), Of(run.Diagnostics));
    }

    private static IEnumerable<string> Of(IEnumerable<Finding> findings) => findings.Select(finding =>
        $"{Of(finding.Place)}: {finding.Rule.Severity} {finding.Rule.Id}: {finding.Message} {finding.Rule.Title} {finding.Rule.HelpLink} "
        + (finding.Other is { } other ? Of(other) : ""));

    private static IEnumerable<string> Of(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic =>
        $"{Of(diagnostic.Location)}: {diagnostic.DefaultSeverity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)} "
        + $"{diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture)} {diagnostic.Descriptor.HelpLinkUri} "
        + string.Concat(diagnostic.AdditionalLocations.Select(Of)));

    private static string Of(TextPlace place) => string.Create(
        CultureInfo.InvariantCulture, $"{place.Path}({place.Line},{place.Column},{place.EndLine},{place.EndColumn}) {place.Start}+{place.Length}");

    private static string Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{lines.Path}({lines.StartLinePosition.Line + 1},{lines.StartLinePosition.Character + 1},{lines.EndLinePosition.Line + 1},{lines.EndLinePosition.Character + 1}) {location.SourceSpan.Start}+{location.SourceSpan.Length}");
    }
}
