using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Compiling;

/// <summary>Generated code in every kind of project: not one warning, at the highest warning level, doc comments included.</summary>
public sealed class MatrixTests
{
    private static readonly LanguageVersion[] Versions =
    [
        LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11,
        LanguageVersion.Latest,
    ];

    /// <summary>Those that change what is generated, and the newest.</summary>
    private static readonly LanguageVersion[] Steps =
        [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp11, LanguageVersion.Latest];

    private static readonly string[] Visibilities = ["internal", "public"];

    private static readonly string[] Frameworks = [.. References.All.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, LanguageVersion> Projects => Of(Frameworks, Versions);

    public static TheoryData<string, LanguageVersion> ProjectsWithParsers => Of(References.WithParsers, Versions);

    public static TheoryData<string, LanguageVersion> LargeProjects => Of(Frameworks, Steps);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_shape_compiles_without_a_warning(string framework, LanguageVersion version)
    {
        TestProject project = TestProject.Of(version, ShapesCatalogue.File).With(References.All[framework]);

        foreach ((CSharpCompilationOptions options, string visibility) in Options(framework, version))
            AssertCompilesClean(project.With(options).With("SmsCodesVisibility", visibility));
    }

    [Theory]
    [MemberData(nameof(ProjectsWithParsers))]
    public void Every_response_compiles_without_a_warning(string framework, LanguageVersion version)
    {
        TestProject project = TestProject.Of(version, ResponsesCatalogue.File).With(References.All[framework]);

        foreach ((CSharpCompilationOptions options, string visibility) in Options(framework, version))
        {
            GeneratorRun run = AssertCompilesClean(project.With(options).With("SmsCodesVisibility", visibility));
            Assert.Contains("SmsCodes.Replying.Responses.g.cs", run.Sources.Keys);
        }
    }

    [Theory]
    [MemberData(nameof(LargeProjects))]
    public void The_bundled_catalogues_compile_without_a_warning(string framework, LanguageVersion version)
    {
        GeneratorRun run = AssertCompilesClean(TestProject.Bundled(version).With(References.All[framework]).With("SmsCodesVisibility", Visibility(framework, version)));

        Assert.Equal(References.WithParsers.Contains(framework) ? BundledCatalogues.Files.Length : 0, run.Sources.Keys.Count(name => name.EndsWith(".Responses.g.cs", StringComparison.Ordinal)));
    }

    private static TheoryData<string, LanguageVersion> Of(IEnumerable<string> frameworks, LanguageVersion[] versions)
    {
        var projects = new TheoryData<string, LanguageVersion>();
        foreach (string framework in frameworks)
        {
            foreach (LanguageVersion version in versions)
                projects.Add(framework, version);
        }

        return projects;
    }

    /// <summary>Nullable and not, public and internal: each pair in half of the projects.</summary>
    private static IEnumerable<(CSharpCompilationOptions Options, string Visibility)> Options(string framework, LanguageVersion version)
    {
        yield return (TestProject.Strict.WithNullableContextOptions(NullableContextOptions.Disable), Visibility(framework, version));
        if (version >= LanguageVersion.CSharp8)
            yield return (TestProject.Strict, Visibility(framework, version, other: true));
    }

    private static string Visibility(string framework, LanguageVersion version, bool other = false) =>
        Visibilities[(Array.IndexOf(Versions, version) + Array.IndexOf(Frameworks, framework) + (other ? 1 : 0)) % Visibilities.Length];

    private static GeneratorRun AssertCompilesClean(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        run.AssertCompiles();
        return run;
    }
}
