using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Snapshots;

/// <summary>What is generated for declared responses.</summary>
public sealed class ResponseTests
{
    [Fact]
    public void Everything_that_a_declaration_can_say() => Snapshot.Verify(Run(TestProject.Of(ResponsesCatalogue.File)).Responses("Replying"));

    [Fact]
    public void The_language_of_old() =>
        Snapshot.Verify(Run(TestProject.Of(LanguageVersion.CSharp7_3, Acme.SmallestResponding).With(References.NetFrameworkWithMemory)).Responses());

    [Fact]
    public void The_parsers_of_all_providers() => Snapshot.Verify(Run(TestProject.Of(
        Acme.Of("Zeta", "en", Acme.OneSet, responses: Acme.OneResponse), Acme.Of("Silent", "en", Acme.OneSet),
        Acme.Of("Beta", "en", Acme.OneSet, responses: Acme.OneResponse))).Sources["ReplyCatalog.g.cs"]);

    [Fact]
    public void Public_visibility()
    {
        GeneratorRun run = Run(TestProject.Of(Acme.SmallestResponding).With("SmsCodesVisibility", "public"));

        Snapshot.Verify(Excerpt.Heads(run.Responses()) + "\n" + Excerpt.Heads(run.Sources["SmsCodes.Replies.g.cs"]) + "\n" + Excerpt.Heads(run.Sources["ReplyCatalog.g.cs"]));
    }

    [Fact]
    public void Another_namespace()
    {
        GeneratorRun run = Run(TestProject.Of(Acme.SmallestResponding).With("SmsCodesNamespace", "Shop.Messaging"));

        Assert.Equal(run.Responses(), Renamed(run, "SmsCodes.Acme.Responses.g.cs"));
        Assert.Equal(run.Sources["SmsCodes.Replies.g.cs"], Renamed(run, "SmsCodes.Replies.g.cs"));
        Assert.Equal(run.Sources["ReplyCatalog.g.cs"], Renamed(run, "ReplyCatalog.g.cs"));
    }

    [Fact]
    public void The_names_of_the_files()
    {
        GeneratorRun run = Run(TestProject.Of(ResponsesCatalogue.File, Acme.Smallest));

        Assert.Equal(
            [
                "CodeCatalog.g.cs", "ReplyCatalog.g.cs", "SmsCodes.Acme.Codes.g.cs", "SmsCodes.Replies.g.cs", "SmsCodes.Replying.Codes.g.cs",
                "SmsCodes.Replying.Responses.g.cs", "SmsCodes.Shared.g.cs",
            ],
            run.Sources.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>The file as it is in the default namespace, that namespace replaced.</summary>
    private static string Renamed(GeneratorRun run, string file) => Run(run.Project.With("SmsCodesNamespace", "SmsCodes")).Sources[file]
        .Replace("global::SmsCodes.", "global::Shop.Messaging.", StringComparison.Ordinal)
        .Replace("namespace SmsCodes", "namespace Shop.Messaging", StringComparison.Ordinal);

    /// <summary>The code must be of sound catalogues and compile: a snapshot of anything else would prove nothing.</summary>
    private static GeneratorRun Run(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        run.AssertCompiles();
        return run;
    }
}
