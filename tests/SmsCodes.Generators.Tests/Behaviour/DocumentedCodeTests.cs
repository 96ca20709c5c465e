using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>The C# of the pages in docs compiles against the catalogues in the box.</summary>
public sealed partial class DocumentedCodeTests
{
    private static readonly Lazy<GeneratorRun> Bundled = new(() => GeneratorRun.Of(TestProject.Bundled()));

    public static TheoryData<string> Pages => ["send-it-again", "facts", "from-a-switch"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_block_compiles(string page)
    {
        string text = File.ReadAllText(Repository.PathOf("docs", page + ".md")).ReplaceLineEndings("\n");
        string[] blocks = [.. CSharpBlock().Matches(text).Select(m => m.Groups[1].Value)];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Empty(ErrorsOf(block)));
    }

    /// <summary>What the compiler says of one block; the generated code is bound once for all.</summary>
    private static string[] ErrorsOf(string block)
    {
        CSharpCompilation compilation = Bundled.Value.Output;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(block, Bundled.Value.Project.ParseOptions);
        return [.. compilation.AddSyntaxTrees(tree).GetSemanticModel(tree).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
