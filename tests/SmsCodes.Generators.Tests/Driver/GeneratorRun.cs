using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>One run of the generator over a project, with all that came of it.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, TestProject project)
    {
        Project = project;
        _driver = driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
        if (Result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);
        Sources = Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
    }

    internal TestProject Project { get; }

    /// <summary>The project's C# with the generated files.</summary>
    internal CSharpCompilation Output { get; }

    /// <summary>What the generator reported.</summary>
    internal ImmutableArray<Diagnostic> Diagnostics { get; }

    internal GeneratorRunResult Result { get; }

    /// <summary>The generated files by hint name.</summary>
    internal Dictionary<string, string> Sources { get; }

    /// <summary>A first run.</summary>
    internal static GeneratorRun Of(TestProject project) => new(
        CSharpGeneratorDriver.Create(
            [new CatalogueGenerator().AsSourceGenerator()], project.Files, project.ParseOptions, project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        project);

    /// <summary>The next run, over the edited project: only what the edit touched is handed over anew.</summary>
    internal GeneratorRun Then(TestProject edited)
    {
        GeneratorDriver driver = _driver;
        if (!edited.Files.SequenceEqual(Project.Files))
            driver = driver.ReplaceAdditionalTexts([.. edited.Files]);
        if (!ReferenceEquals(edited.Options, Project.Options))
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.Options);
        if (edited.ParseOptions != Project.ParseOptions)
            driver = driver.WithUpdatedParseOptions(edited.ParseOptions);
        return new GeneratorRun(driver, edited);
    }

    /// <summary>The codes of a provider.</summary>
    internal string Codes(string provider = "Acme") => Sources[$"SmsCodes.{provider}.Codes.g.cs"];

    /// <summary>The parsers of a provider's replies.</summary>
    internal string Responses(string provider = "Acme") => Sources[$"SmsCodes.{provider}.Responses.g.cs"];

    /// <summary>Asserts that the compiler has nothing to say of the project with its generated files.</summary>
    internal void AssertCompiles()
    {
        const int Shown = 20;
        string[] complaints = [.. Output.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString()).Take(Shown)];
        if (complaints.Length > 0)
            Assert.Fail(string.Join('\n', complaints));
    }

    /// <summary>The project with its generated files as an assembly.</summary>
    internal byte[] Emit() => Image.Of(Output);
}
