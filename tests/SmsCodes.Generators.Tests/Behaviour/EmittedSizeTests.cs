using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>How large what is emitted of the bundled catalogues is for each code, parsers apart. What makes it larger is to be meant.</summary>
public sealed class EmittedSizeTests
{
    private const int MostCharacters = 1_340;
    private const int MostBytes = 620;

    private readonly GeneratorRun _run = GeneratorRun.Of(TestProject.Bundled().With(References.NetStandardWithMemory).With("SmsCodesParsers", "none")
        .With(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true)));

    [Fact]
    public void Characters_of_each_code()
    {
        int characters = _run.Sources.Where(s => s.Key.EndsWith(".Codes.g.cs", StringComparison.Ordinal)).Sum(s => s.Value.Length);

        Assert.InRange(characters / Members(), 1, MostCharacters);
    }

    [Fact]
    public void Bytes_of_the_assembly_for_each_code()
    {
        using var assembly = new MemoryStream();
        EmitResult result = _run.Output.Emit(assembly);

        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        Assert.InRange(assembly.Length / Members(), 1, MostBytes);
    }

    private int Members() => _run.Output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".Codes.g.cs", StringComparison.Ordinal))
        .Sum(t => t.GetRoot().DescendantNodes().OfType<EnumMemberDeclarationSyntax>().Count());
}
