using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>A large body of C# that was not written for the analyzers: this repository, each project by itself, with every rule switched on.
/// The projects of tests/Consumers were.</summary>
public sealed class OrdinaryCodeTests
{
    /// <summary>What is rightly said: of tests and benchmarks that are about numbers, known or not, and of a test whose own overlay
    /// has the code. Each file with the rules that it may break.</summary>
    private static readonly Dictionary<string, string[]> Deliberate = new(StringComparer.Ordinal)
    {
        ["tests/SmsCodes.Benchmarks/Lookups/FirstUse.cs"] = ["SMSC1002"],
        ["tests/SmsCodes.Generated.Tests/AllocationTests.cs"] = ["SMSC1001"],
        ["tests/SmsCodes.Generated.Tests/FactTests.cs"] = ["SMSC1001", "SMSC1002"],
        ["tests/SmsCodes.Generated.Tests/ParsingTests.cs"] = ["SMSC1001"],
        ["tests/SmsCodes.Overlays.Tests/OverlayTests.cs"] = ["SMSC1001"],
    };

    public static TheoryData<string> Projects =>
    [
        .. new[] { "src", "tests" }.SelectMany(folder => Directory.GetDirectories(Repository.PathOf(folder)).Select(p => $"{folder}/{Path.GetFileName(p)}"))
            .Where(project => project != "tests/Consumers" && Sources(project).Any()).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Nothing_is_said_of_it(string project)
    {
        var compilation = CSharpCompilation.Create(
            "Ordinary", Sources(project).Select(Parse), Everything,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(AllAnalyzers.Instances.SelectMany(a => a.SupportedDiagnostics)
                    // Whoever states a fact, the rule asks to look: no code is wrong that does not.
                    .Where(d => d.Id != "SMSC1007").Select(d => d.Id).Distinct().Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn))));

        ImmutableArray<Diagnostic> said = await compilation.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync();

        string unwanted = string.Concat(said.Where(d => !IsDeliberate(d)).Select(d => d + "\n"));
        Assert.True(unwanted.Length == 0, unwanted);
    }

    private static ImmutableArray<MetadataReference> Everything { get; } =
    [
        PublicCodes.Reference,
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static bool IsDeliberate(Diagnostic diagnostic) =>
        Deliberate.TryGetValue(diagnostic.Location.GetLineSpan().Path, out string[]? rules) && rules.Contains(diagnostic.Id, StringComparer.Ordinal);

    private static IEnumerable<string> Sources(string project) => Directory.GetFiles(Repository.PathOf(project), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.PathOf(""), file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
            && !file.EndsWith(".verified.cs", StringComparison.Ordinal) && !file.EndsWith(".received.cs", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Repository.PathOf(file)), new CSharpParseOptions(LanguageVersion.Latest), file);
}
