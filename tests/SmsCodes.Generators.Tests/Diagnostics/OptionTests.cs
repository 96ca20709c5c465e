using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Generators.Diagnostics;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>What is said of a project's options and references.</summary>
public sealed class OptionTests
{
    private static readonly TestProject Project = TestProject.Of(Acme.Smallest);
    private static readonly string[] OfCodes = ["CodeCatalog.g.cs", "SmsCodes.Acme.Codes.g.cs", "SmsCodes.Shared.g.cs"];
    private static readonly string[] OfReplies = ["ReplyCatalog.g.cs", "SmsCodes.Acme.Responses.g.cs", "SmsCodes.Replies.g.cs"];

    [Theory]
    [InlineData("1st")]
    [InlineData("A..B")]
    [InlineData("A.class")]
    [InlineData("A-B")]
    [InlineData(".")]
    [InlineData("A; class B { }")]
    public void A_namespace_that_is_none_is_said_to_be(string name)
    {
        GeneratorRun run = GeneratorRun.Of(Project.With("SmsCodesNamespace", name));

        Diagnostic diagnostic = run.Diagnostics.Single();
        Assert.Equal((ProjectDescriptors.WrongNamespace.Id, DiagnosticSeverity.Error, Location.None), (diagnostic.Id, diagnostic.Severity, diagnostic.Location));
        Assert.Equal($"SmsCodesNamespace is '{name}', which is not a C# namespace; 'SmsCodes' is used instead", diagnostic.GetMessage(null));
        Assert.Contains("namespace SmsCodes.Acme\n", run.Codes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "SmsCodes")]
    [InlineData("  ", "SmsCodes")]
    [InlineData(" Shop ", "Shop")]
    [InlineData("Shop.System.Codes", "Shop.System.Codes")]
    [InlineData("Obchod.Zprávy", "Obchod.Zprávy")]
    [InlineData("record", "record")]
    public void A_namespace_is_taken_as_it_is_given(string name, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(Project.With("SmsCodesNamespace", name));

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"namespace {expected}.Acme\n", run.Codes(), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void A_visibility_that_is_none_is_said_to_be()
    {
        GeneratorRun run = GeneratorRun.Of(Project.With("SmsCodesVisibility", "private"));

        Diagnostic diagnostic = run.Diagnostics.Single();
        Assert.Equal((ProjectDescriptors.WrongVisibility.Id, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("SmsCodesVisibility is 'private', but can only be 'internal' or 'public'; 'internal' is used instead", diagnostic.GetMessage(null));
        Assert.Contains("internal enum Result", run.Codes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Public", "public")]
    [InlineData("INTERNAL", "internal")]
    [InlineData("", "internal")]
    public void A_visibility_is_read_in_any_case(string visibility, string expected)
    {
        GeneratorRun run = GeneratorRun.Of(Project.With("SmsCodesVisibility", visibility));

        Assert.Empty(run.Diagnostics);
        Assert.Contains($"    {expected} enum Result", run.Codes(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("netstandard2.0", true)]
    [InlineData("net472", true)]
    [InlineData("netstandard2.0 and System.Memory", false)]
    [InlineData("net472 and System.Memory", false)]
    [InlineData("net472 and System.Memory without System.Xml", false)]
    [InlineData("net472, System.Memory and System.Net.Http", false)]
    [InlineData("net8.0", false)]
    [InlineData("net10.0", false)]
    public void References_without_spans_are_told_what_is_left_out(string framework, bool isTold)
    {
        GeneratorRun run = GeneratorRun.Of(Project.With(References.All[framework]));

        Assert.Equal(isTold ? [ProjectDescriptors.NoSpans.Id] : Array.Empty<string>(), run.Diagnostics.Select(d => d.Id));
        Assert.All(run.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
        Assert.Equal(!isTold, run.Codes().Contains("ReadOnlySpan<byte> text", StringComparison.Ordinal));
    }

    [Fact]
    public void References_without_spans_are_fine_where_nothing_is_generated() =>
        Assert.Empty(GeneratorRun.Of(TestProject.Of().With(References.NetStandard)).Diagnostics);

    [Theory]
    [InlineData("netstandard2.0", "SMSC1103")]
    [InlineData("net472", "SMSC1103")]
    [InlineData("net472 and System.Memory without System.Xml", "SMSC1105")]
    [InlineData("netstandard2.0 and System.Memory", null)]
    [InlineData("net472 and System.Memory", null)]
    [InlineData("net472, System.Memory and System.Net.Http", null)]
    [InlineData("net8.0", null)]
    [InlineData("net10.0", null)]
    public void References_without_what_parsers_need_are_told_so_and_get_the_codes(string framework, string? told)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).With(References.All[framework]));

        Assert.Equal(told == null ? [] : [told], run.Diagnostics.Select(d => d.Id));
        Assert.All(run.Diagnostics, d => Assert.Equal((DiagnosticSeverity.Info, Location.None), (d.Severity, d.Location)));
        Assert.Equal(told == null ? OfCodes.Concat(OfReplies).Order(StringComparer.Ordinal) : OfCodes, run.Sources.Keys.Order(StringComparer.Ordinal));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("System.Xml")]
    [InlineData("System.Buffers")]
    public void What_parsers_lack_is_named(string assembly)
    {
        MetadataReference[] others = [.. References.NetFrameworkWithMemory.Where(r => Path.GetFileNameWithoutExtension(r.Display) is { } name
            && name != assembly && !name.StartsWith("System.Xml.", StringComparison.Ordinal))];

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).With([.. others]));

        Assert.Equal(
            $"The references have no {assembly}, so the codes are there but no parsers of replies; add a reference to {assembly} for them, or set SmsCodesParsers to 'none'",
            run.Diagnostics.Single().GetMessage(null));
    }

    [Theory]
    [InlineData("none", "net10.0")]
    [InlineData("None", "netstandard2.0 and System.Memory")]
    [InlineData("none", "net472 and System.Memory without System.Xml")]
    public void Parsers_that_are_not_wanted_are_left_out_and_not_told_of(string parsers, string framework)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).With(References.All[framework]).With("SmsCodesParsers", parsers));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(OfCodes, run.Sources.Keys.Order(StringComparer.Ordinal));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("All")]
    [InlineData(" ")]
    public void Parsers_are_generated_where_they_are_wanted_or_nothing_is_said(string parsers)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).With("SmsCodesParsers", parsers));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(OfCodes.Concat(OfReplies).Order(StringComparer.Ordinal), run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_choice_of_parsers_that_is_none_is_said_to_be()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).With("SmsCodesParsers", "json"));

        Diagnostic diagnostic = run.Diagnostics.Single();
        Assert.Equal((ProjectDescriptors.WrongParsers.Id, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("SmsCodesParsers is 'json', but can only be 'all' or 'none'; 'all' is used instead", diagnostic.GetMessage(null));
        Assert.Contains("SmsCodes.Acme.Responses.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("netstandard2.0 and System.Memory")]
    [InlineData("net472 and System.Memory without System.Xml")]
    [InlineData("net10.0")]
    public void Catalogues_without_responses_need_no_parsers(string framework)
    {
        GeneratorRun run = GeneratorRun.Of(Project.With(References.All[framework]));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(OfCodes, run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("net472 and System.Memory", false)]
    [InlineData("net472, System.Memory and System.Net.Http", true)]
    [InlineData("net10.0", true)]
    public void Replies_of_an_HTTP_client_are_read_where_there_is_one(string framework, bool isRead)
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).With(References.All[framework]));

        Assert.Equal(isRead, run.Responses().Contains("TryReadAcmeSendAsync(", StringComparison.Ordinal));
        Assert.Equal(isRead, run.Sources["SmsCodes.Replies.g.cs"].Contains("class ReplyHttp", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_said_can_be_silenced_and_raised()
    {
        CSharpCompilationOptions options = TestProject.Strict.WithSpecificDiagnosticOptions(
        [
            new("SMSC0010", ReportDiagnostic.Suppress),
            new(ProjectDescriptors.WrongVisibility.Id, ReportDiagnostic.Warn),
        ]).WithGeneralDiagnosticOption(ReportDiagnostic.Default);
        CatalogueText cut = Acme.Smallest.With(Acme.Smallest.ToString().Replace("title: Results", "title: Results # of it", StringComparison.Ordinal));

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(cut).With(options).With("SmsCodesVisibility", "private"));

        Assert.Equal((ProjectDescriptors.WrongVisibility.Id, DiagnosticSeverity.Warning), (run.Diagnostics.Single().Id, run.Diagnostics.Single().Severity));
    }
}
