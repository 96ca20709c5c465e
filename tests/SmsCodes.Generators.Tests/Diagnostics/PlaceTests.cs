using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Catalog.Findings;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>Findings as the compiler gets them: at the node that is wrong, in the file that holds it. Lines and columns count from 0 here,
/// and people are shown one more.</summary>
public sealed class PlaceTests
{
    private const string Head = "schema: 1\nprovider: Acme\ntitle: Acme\nlanguage: en\nsource: { title: Codes, retrieved: 2026-11-21 }\n";
    private const string Set = "sets:\n  - name: Result\n    title: Results\n    summary: Outcome.\n    wire: integer\n    codes:\n";
    private const string Row = "      - { code: 0, name: Ok, text: Fine, category: Success }\n";

    [Theory]
    [InlineData("an unknown key", Head + "colour: red\n" + Set + Row, "SMSC0020", "5,0-5,6")]
    [InlineData("a value", "schema: 1\nprovider: 1st\n", "SMSC0030", "1,10-1,13")]
    [InlineData("a quoted value", "schema: 1\nprovider: \"1st\"\n", "SMSC0030", "1,10-1,15")]
    [InlineData("a value in a row", Head + Set + "      - { code: 0, name: class, text: Fine, category: Success }\n", "SMSC0031", "11,25-11,30")]
    [InlineData("a mapping that lacks a key, by its first key", Head + Set + "      - { code: 0, name: Ok, text: Fine }\n", "SMSC0021", "11,10-11,14")]
    [InlineData("a list instead of text", Head + Set + "      - { code: 0, name: Ok, text: [Fine], category: Success }\n", "SMSC0022", "11,35-11,41")]
    [InlineData("the second of two keys", Head + "title: Again\n" + Set + Row, "SMSC0007", "5,0-5,5")]
    [InlineData("a block of several lines", Head + Set + "      - code: 0\n        name: Ok\n        text: Fine\n        en: >-\n          Fine\n          too\n        category: Success\n", "SMSC0071", "14,8-14,10")]
    [InlineData("an anchor", Head + Set + "      - code: 0\n        name: Ok\n        text: &fine Fine\n        category: Success\n", "SMSC0004", "13,14-13,24")]
    [InlineData("a second document", Head + Set + Row + "---\nx: y\n", "SMSC0006", "12,0-12,3")]
    [InlineData("an empty file", "", "SMSC0009", "0,0-0,0")]
    [InlineData("the last line without an end", Head + Set + Row + "more: 1", "SMSC0020", "12,0-12,4")]
    [InlineData("behind lines that end in CR and LF", "schema: 1\r\nprovider: 1st\r\n", "SMSC0030", "1,10-1,13")]
    [InlineData("behind letters beyond the basic plane", Head + Set + "      - { text: \"🙂🙂\", code: 0, name: class, category: Success }\n", "SMSC0031", "11,39-11,44")]
    [InlineData("a warning", Head + Set + "      - code: 0\n        name: Ok\n        text: Fine # and more\n        category: Success\n", "SMSC0010", "13,14-13,18")]
    public void A_finding_stands_at(string where, string text, string id, string place)
    {
        ImmutableArray<Diagnostic> diagnostics = Run(text).Diagnostics;
        Assert.Contains(id, diagnostics.Select(d => d.Id));
        Diagnostic diagnostic = diagnostics.First(d => d.Id == id);
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        LinePosition start = span.StartLinePosition, end = span.EndLinePosition;
        Assert.Equal((where, Acme.Path, place), (where, span.Path, FormattableString.Invariant($"{start.Line},{start.Character}-{end.Line},{end.Character}")));
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
    }

    [Fact]
    public void The_span_is_the_text_at_fault()
    {
        string text = Head + Set + "      - { code: 0, name: Ok, text: Fine, colour: red, category: Success }\n";

        TextSpan span = Run(text).Diagnostics.Single().Location.SourceSpan;

        Assert.Equal("colour", text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void A_duplicate_points_at_both_places()
    {
        Diagnostic diagnostic = Run(Head + Set + Row + Row.Replace("Ok", "Fine", StringComparison.Ordinal)).Diagnostics.Single();

        Assert.Equal("SMSC0041", diagnostic.Id);
        Assert.Equal(new LinePosition(12, 16), diagnostic.Location.GetLineSpan().StartLinePosition);
        Location other = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal((Acme.Path, new LinePosition(11, 16)), (other.GetLineSpan().Path, other.GetLineSpan().StartLinePosition));
    }

    [Fact]
    public void The_compiler_prints_what_the_finding_says()
    {
        Diagnostic diagnostic = Run(Head + Set + Row + Row.Replace("Ok", "Fine", StringComparison.Ordinal)).Diagnostics.Single();

        Assert.Equal(
            "codes/acme.yaml(13,17): error SMSC0041: Code 0 of set Result is already defined at line 12; remove one, or make it an alias ('alias-of: Ok')",
            diagnostic.ToString());
    }

    [Fact]
    public void A_warning_is_a_warning_and_an_error_an_error()
    {
        foreach (Rule rule in Rules.All)
        {
            var severity = SmsCodes.Generators.Diagnostics.FindingDiagnostics.Descriptors.Single(d => d.Id == rule.Id).DefaultSeverity;
            Assert.Equal((rule.Id, rule.Severity.ToString()), (rule.Id, severity.ToString()));
        }
    }

    [Fact]
    public void Braces_in_a_catalogue_are_no_placeholders()
    {
        Diagnostic diagnostic = Run(Head + "\"{1} {{0}} {9}\": x\n" + Set + Row).Diagnostics.Single();

        Assert.StartsWith("'{1} {{0}} {9}' is not a key of a catalogue", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_sound_in_a_file_with_a_mistake_is_still_generated()
    {
        GeneratorRun run = Run(Head + Set + Row + "      - { code: x, name: Bad, text: Bad, category: Unknown }\n");

        Assert.Equal("SMSC0040", run.Diagnostics.Single().Id);
        Assert.Contains("Ok = 0,", run.Codes(), StringComparison.Ordinal);
        Assert.DoesNotContain("Bad", run.Codes(), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_to_be()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(new CatalogueText(Acme.Path, null), BundledCatalogues.FileOf("SmsManager")));

        Assert.Equal((Rules.Unreadable.Id, Acme.Path), (run.Diagnostics.Single().Id, run.Diagnostics.Single().Location.GetLineSpan().Path));
        Assert.Contains("SmsCodes.SmsManager.Codes.g.cs", run.Sources.Keys);
    }

    private static GeneratorRun Run(string text) => GeneratorRun.Of(TestProject.Of(new CatalogueText(Acme.Path, text)));
}
