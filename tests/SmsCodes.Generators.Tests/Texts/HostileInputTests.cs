using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>A share of what the fuzz program does without an end, and each input on which something once broke.</summary>
public sealed class HostileInputTests
{
    private const string Corpus = "tests/SmsCodes.Generators.Tests/Texts/Corpus";

    private static readonly CatalogueInputs Inputs = new(
        BundledCatalogues.Files.Select(file => file.ToString()),
        [
            .. FixtureList.Sound.Values.Select(s => s.Yaml), .. FixtureList.Mistakes.Values.Where(m => m.Basis == null).Select(m => MarkedText.Parse(m.Yaml).Text),
            ResponsesCatalogue.File.ToString(), ShapesCatalogue.File.ToString(),
        ],
        FixtureList.Mistakes.Values.Where(m => m.Basis != null).Select(m => (m.Basis!, MarkedText.Parse(m.Yaml).Text)));

    public static TheoryData<string> Broken => [.. Directory.GetFiles(Repository.PathOf(Corpus), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Any_catalogue_gives_code_or_a_diagnostic()
    {
        const int Count = 500;
        const int CompiledOneIn = 50;
        GeneratorRun? run = null;
        for (int seed = 0; seed < Count; seed++)
        {
            TestProject project = ProjectOf(Inputs.Make(new Random(seed)));
            run = run == null ? GeneratorRun.Of(project) : run.Then(run.Project with { Files = project.Files });

            Assert.True(run.Sources.Count > 0 || run.Diagnostics.Length > 0, $"seed {seed}");
            Assert.Empty(run.Result.GeneratedSources.SelectMany(s => s.SyntaxTree.GetDiagnostics()));
            if (seed % CompiledOneIn == 0)
                run.AssertCompiles();
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_once_broke_the_generator_compiles(string name)
    {
        GeneratorRun run = GeneratorRun.Of(ProjectOf([File.ReadAllText(Path.Combine(Repository.PathOf(Corpus), name + ".yaml"))]));

        Assert.Contains("ReplyCatalog.g.cs", run.Sources.Keys);
        run.AssertCompiles();
    }

    /// <summary>Much of what makes long expressions, which a compiler has its limits for.</summary>
    [Theory]
    [InlineData("rows without a code")]
    [InlineData("failures")]
    [InlineData("choices")]
    [InlineData("names of one field")]
    [InlineData("rows of a layout")]
    [InlineData("errors as lines")]
    [InlineData("aliases")]
    public void Much_of_one_thing_compiles(string shape) => GeneratorRun.Of(ProjectOf(LargeCatalogues.All[shape](32 * 1024))).AssertCompiles();

    private static TestProject ProjectOf(IReadOnlyList<string> texts) => TestProject.Of([.. CatalogueInputs.Files(texts).Select(f => new CatalogueText(f.Path, f.Text))]);
}
