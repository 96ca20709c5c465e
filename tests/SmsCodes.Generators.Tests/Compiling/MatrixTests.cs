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
        [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp12, LanguageVersion.Latest];

    private static readonly string[] Visibilities = ["internal", "public"];

    public static TheoryData<string, LanguageVersion> Projects
    {
        get
        {
            var projects = new TheoryData<string, LanguageVersion>();
            foreach (string framework in References.All.Keys.Order(StringComparer.Ordinal))
            {
                foreach (LanguageVersion version in Versions)
                    projects.Add(framework, version);
            }

            return projects;
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_shape_compiles_without_a_warning(string framework, LanguageVersion version)
    {
        TestProject project = TestProject.Of(version, ShapesCatalogue.File).With(References.All[framework]);

        foreach (CSharpCompilationOptions options in NullableOrNot(version))
        {
            foreach (string visibility in Visibilities)
                AssertNoWarning(project.With(options).With("SmsCodesVisibility", visibility));
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_bundled_catalogues_compile_without_a_warning(string framework, LanguageVersion version)
    {
        // Large, and of the shapes above: half of the projects make them public.
        int half = (Array.IndexOf(Versions, version) + References.All.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(framework)) % 2;

        AssertNoWarning(TestProject.Bundled(version).With(References.All[framework]).With("SmsCodesVisibility", Visibilities[half]));
    }

    private static IEnumerable<CSharpCompilationOptions> NullableOrNot(LanguageVersion version)
    {
        yield return TestProject.Strict.WithNullableContextOptions(NullableContextOptions.Disable);
        if (version >= LanguageVersion.CSharp8)
            yield return TestProject.Strict;
    }

    private static void AssertNoWarning(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        run.AssertCompiles();
    }
}
