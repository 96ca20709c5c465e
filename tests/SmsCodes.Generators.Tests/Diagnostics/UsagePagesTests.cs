using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.Diagnostics;
using SmsCodes.Generators.Tests.Driver;
using SmsCodes.Generators.Tests.Usage;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>Holds the pages of diagnostics in C# to what all analyzers together say, with every rule switched on.</summary>
public sealed partial class UsagePagesTests
{
    private static readonly DiagnosticDescriptor[] All =
        [.. ValueDescriptors.All.Concat(MemberDescriptors.All).OrderBy(d => d.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. All.Select(d => d.Id)];

    [Fact]
    public void Every_diagnostic_is_one_of_some_analyzer() =>
        Assert.Equal(All.Select(d => d.Id), AllAnalyzers.Instances.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_diagnostic_and_has_all_sections(string id)
    {
        DiagnosticDescriptor descriptor = All.Single(d => d.Id == id);
        string[] lines = PageOf(id).Split('\n');

        Assert.Equal($"# {id}: {TitleOf(descriptor)}", lines[0]);
        Assert.StartsWith("Severity: " + descriptor.DefaultSeverity.ToString().ToLowerInvariant(), lines[2], StringComparison.Ordinal);
        Assert.Equal(!descriptor.IsEnabledByDefault, lines[2].EndsWith(", off by default", StringComparison.Ordinal));
        Assert.Equal(["What", "Why", "Bad", "Good", "Silence"], lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_example_gets_what_is_printed_and_nothing_else(string id)
    {
        string bad = Section(PageOf(id), "Bad");

        ImmutableArray<Diagnostic> found = await Analysis.Of(AllAnalyzers.Instances, Assert.Single(Blocks(bad, "csharp")));

        Assert.Equal(Assert.Single(Blocks(bad, "text")), string.Concat(found.Select(d => Printed(d) + "\n")));
        Assert.All(found, d => Assert.Equal(id, d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_example_gets_nothing(string id)
    {
        string[] blocks = Blocks(Section(PageOf(id), "Good"), "csharp");

        Assert.NotEmpty(blocks);
        foreach (string block in blocks)
            Assert.Equal([], (await Analysis.Of(AllAnalyzers.Instances, block)).Select(Printed));
    }

    [Fact]
    public void The_overview_lists_them_all()
    {
        IEnumerable<string> rows = All.Select(d => $"| [{d.Id}]({d.Id}.md) | {PageOf(d.Id).Split('\n')[2]["Severity: ".Length..]} | {TitleOf(d)} |\n");
        string table = "<!-- usage diagnostics -->\n| id | severity | title |\n|---|---|---|\n" + string.Concat(rows) + "<!-- /usage diagnostics -->";

        Assert.True(PageOf("README").Contains(table, StringComparison.Ordinal), "docs/diagnostics/README.md must hold this table:\n\n" + table);
    }

    private static string PageOf(string id) => File.ReadAllText(Repository.PathOf("docs", "diagnostics", id + ".md")).ReplaceLineEndings("\n");

    private static string TitleOf(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static string Section(string page, string name) => page.Split("\n## ").Single(s => s.StartsWith(name + "\n", StringComparison.Ordinal));

    private static string[] Blocks(string section, string language) =>
        [.. Block().Matches(section).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    /// <summary>A diagnostic as the compiler prints it, with the severity of its rule or the one that it has here.</summary>
    private static string Printed(Diagnostic diagnostic)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Reply.cs({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
