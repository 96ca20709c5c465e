using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Diagnostics;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>Every diagnostic has one id, one page, one row among the releases; and nothing else has any.</summary>
public sealed partial class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] OfUsage = [.. ValueDescriptors.All, .. MemberDescriptors.All];

    private static readonly DiagnosticDescriptor[] All = [.. FindingDiagnostics.Descriptors, .. ProjectDescriptors.All, .. OfUsage];

    /// <summary>The errors of the package's MSBuild targets: the compiler never sees them.</summary>
    private static readonly (string Id, string Text)[] OfTargets =
    [
        .. XDocument.Load(Repository.PathOf("src", "SmsCodes.Generators", "build", "SmsCodes.Generators.targets"))
            .Descendants("Error").Select(e => (e.Attribute("Code")!.Value, e.Attribute("Text")!.Value)),
    ];

    private static readonly string[] OfProjects = [.. ProjectDescriptors.All.Select(d => d.Id), .. OfTargets.Select(e => e.Id)];

    public static TheoryData<string> ProjectIds => [.. OfProjects];

    [Fact]
    public void No_two_have_one_id()
    {
        string[] ids = [.. FindingDiagnostics.Descriptors.Select(d => d.Id), .. OfProjects, .. OfUsage.Select(d => d.Id)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^SMSC[0-9]{4}$", id));
    }

    [Fact]
    public void Each_id_is_of_the_range_of_its_category()
    {
        Assert.All(FindingDiagnostics.Descriptors, d => Assert.Equal(("SmsCodes.Catalogue", '0'), (d.Category, d.Id[4])));
        Assert.All(ProjectDescriptors.All, d => Assert.Equal(("SmsCodes.Project", '1'), (d.Category, d.Id[4])));
        Assert.All(OfUsage, d => Assert.Equal(("SmsCodes.Usage", '1'), (d.Category, d.Id[4])));
    }

    [Fact]
    public void Each_has_a_help_link_to_its_page()
    {
        Assert.All(All, d => Assert.EndsWith($"/docs/diagnostics/{d.Id}.md", d.HelpLinkUri, StringComparison.Ordinal));
        Assert.All(All, d => Assert.True(File.Exists(Page(d.Id)), $"{d.Id} has no page."));
    }

    [Fact]
    public void The_releases_list_them_all_as_they_are()
    {
        IEnumerable<string> rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => File.ReadAllLines(Repository.PathOf("src", "SmsCodes.Generators", file)))
            .Where(line => line.StartsWith("SMSC", StringComparison.Ordinal));

        Assert.Equal(
            All.Select(d => $"{d.Id} | {d.Category} | {(d.IsEnabledByDefault ? d.DefaultSeverity.ToString() : "Disabled")} | {d.Title}").Order(StringComparer.Ordinal),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_is_of_some_diagnostic()
    {
        IEnumerable<string> pages = Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "SMSC*.md").Select(f => Path.GetFileNameWithoutExtension(f));

        Assert.Equal(
            All.Select(d => d.Id).Concat(OfTargets.Select(e => e.Id)).Order(StringComparer.Ordinal),
            pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ProjectIds))]
    public void The_page_of_a_project_diagnostic_begins_with_it_and_has_all_sections(string id)
    {
        string[] lines = File.ReadAllLines(Page(id));

        Assert.StartsWith($"# {id}: {TitleOf(id)}", lines[0], StringComparison.Ordinal);
        Assert.Equal($"Severity: {SeverityOf(id)}", lines[2]);
        Assert.Equal(["What", "Why", "Bad", "Good", "Silence"], lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]));
    }

    [Theory]
    [MemberData(nameof(ProjectIds))]
    public void The_page_of_a_project_diagnostic_shows_its_message(string id)
    {
        // What stands in place of a value is the example's own.
        string message = ProjectDescriptors.All.FirstOrDefault(d => d.Id == id)?.MessageFormat.ToString(CultureInfo.InvariantCulture) ?? OfTargets.Single(e => e.Id == id).Text;
        string pattern = string.Join(".+", Placeholder().Split(message).Select(Regex.Escape));

        Assert.Matches($"{SeverityOf(id)} {id}: {pattern}\n", File.ReadAllText(Page(id)));
    }

    [Fact]
    public void The_overview_lists_the_project_diagnostics()
    {
        string rows = string.Concat(OfProjects.Order(StringComparer.Ordinal).Select(id => $"| [{id}]({id}.md) | {SeverityOf(id)} | {TitleOf(id)} |\n"));

        Assert.Contains("| id | severity | title |\n|---|---|---|\n" + rows + "<!-- /project diagnostics -->", File.ReadAllText(Page("README")), StringComparison.Ordinal);
    }

    private static string Page(string id) => Repository.PathOf("docs", "diagnostics", id + ".md");

    private static string SeverityOf(string id) =>
        ProjectDescriptors.All.FirstOrDefault(d => d.Id == id)?.DefaultSeverity.ToString().ToLowerInvariant() ?? "error";

    /// <summary>The title; an error of the targets has none but on its page.</summary>
    private static string TitleOf(string id) =>
        ProjectDescriptors.All.FirstOrDefault(d => d.Id == id)?.Title.ToString(CultureInfo.InvariantCulture) ?? File.ReadLines(Page(id)).First()[$"# {id}: ".Length..];

    // {0} of a message format, $(Property), @(Items, ', ') and the like of MSBuild
    [GeneratedRegex(@"\{\d\}|[$@]\([^()]*\)")]
    private static partial Regex Placeholder();
}
