using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Fuzz.Running;
using SmsCodes.Generators;
using SmsCodes.Generators.Tests.Driver;

namespace SmsCodes.Fuzz.Targets;

/// <summary>Catalogues as files of a project, one after the other in one driver, as an editor has it.</summary>
internal sealed class DriverTarget : FuzzTarget
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText("internal static class Program { }")], EmitterTarget.Framework(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new CatalogueGenerator().AsSourceGenerator()], optionsProvider: ProjectOptions.None);

    internal override string Name => "driver";

    internal override string Summary => "the generator in the compiler's driver, each input an edit of the last; syntax checked, one in 100 compiled";

    internal override FuzzInput Make(Random random) => new(CatalogueSeeds.Inputs.Make(random));

    internal override object? Run(FuzzInput input)
    {
        _driver = _driver.ReplaceAdditionalTexts([.. CatalogueInputs.Files(input.Texts).Select(f => new CatalogueText(f.Path, f.Text))]);
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Project, out Compilation output, out _);
        return output;
    }

    internal override void Check(FuzzInput input, object? result, long number)
    {
        var output = (Compilation)result!;
        GeneratorRunResult run = _driver.GetRunResult().Results.Single();
        if (run.Exception is { } exception)
            throw new CheckException("The generator threw:", exception.ToString());
        if (run.GeneratedSources.Length == 0 && run.Diagnostics.Length == 0)
            throw new CheckException("There is neither code nor a diagnostic.", "");
        EmitterTarget.Complain(output.SyntaxTrees.SelectMany(t => t.GetDiagnostics()), "The syntax is wrong:");
        foreach (GeneratedSourceResult source in run.GeneratedSources)
            GeneratedText.CheckNothingHidden(source.SourceText.ToString());
        if (number % 100 == 0)
            EmitterTarget.Complain(output.GetDiagnostics(), "The code does not compile:");
    }
}
