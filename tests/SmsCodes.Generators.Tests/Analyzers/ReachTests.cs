using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Generators.Tests.Diagnostics;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>Codes that are emitted into the project itself: a file is looked at where its words can mean a code, however it came by them.</summary>
public sealed class ReachTests
{
    private const string Reply = """
        using SmsCodes;
        using SmsCodes.Acme;

        public sealed class Reply
        {
            [CodeOf(typeof(Result))] public int Code { get; set; }
            internal Result Typed { get; set; }
        }
        """;

    private static readonly GeneratorRun Generated = GeneratorRun.Of(TestProject.Of(Acme.Smallest));

    [Fact]
    public Task In_the_file_that_names_the_namespace() => AssertFoundAsync(
        "File0.cs(4,56)", "using SmsCodes;\nusing SmsCodes.Acme;\nclass A {\n  bool B([CodeOf(typeof(Result))] int code) => code == 77; }");

    [Fact]
    public Task In_a_file_that_names_a_member_alone() => AssertFoundAsync("File1.cs(1,48)", Reply, "class A { bool B(Reply reply) => reply.Code == 77; }");

    [Fact]
    public Task In_a_file_that_names_neither_the_type_nor_the_enum() => AssertFoundAsync(
        "File2.cs(1,50)", Reply, "class Client { public static Reply Get() => new Reply(); }", "class A { bool B() => (int)Client.Get().Typed == 77; }");

    [Fact]
    public Task With_a_namespace_that_is_known_everywhere() => AssertFoundAsync(
        "File1.cs(1,31)", "global using SmsCodes.Acme;", "class A { object B => (Result)77; }");

    [Fact]
    public Task In_the_namespace_of_the_generated_code() => AssertFoundAsync("File0.cs(1,57)", "namespace SmsCodes.Acme { class A { object B => (Result)77; } }");

    [Fact]
    public Task With_another_root_namespace() => AssertFoundInAsync(
        GeneratorRun.Of(TestProject.Of(Acme.Smallest).With("SmsCodesNamespace", "Company.Codes")),
        "File0.cs(1,57)", "using Company.Codes.Acme; class A { object B => (Result)77; }");

    [Fact]
    public Task Where_a_type_is_made_without_its_name() => AssertFoundAsync(
        "File2.cs(1,39)", "using SmsCodes;\nusing SmsCodes.Acme;\npublic class Report([CodeOf(typeof(Result))] int code) { public int Sum => code; }",
        "static class Client { public static void Send(Report report) { } }", "class A { void B() => Client.Send(new(77)); }");

    [Fact]
    public Task Where_a_type_is_met_by_one_that_derives_from_it() => AssertFoundAsync(
        "File2.cs(1,76)", "using SmsCodes;\nusing SmsCodes.Acme;\npublic class Reply { [CodeOf(typeof(Result))] public int this[int index] => index; }",
        "public class Special : Reply;", "class A { bool B(Special special) => special[0].Equals(0) || special[0] == 77; }");

    // Words are told apart by the characters that a name may have.
    [Theory]
    [InlineData("aAzZ09_")]
    [InlineData("zZaA_90")]
    [InlineData("Жя\u00e9")]
    public Task Where_its_name_has_any_letters(string name) => AssertFoundAsync(
        $"File1.cs(1,{31 + (3 * name.Length)})", $"using SmsCodes;\nusing SmsCodes.Acme;\npublic class {name} {{ [CodeOf(typeof(Result))] public int this[int index] => index; }}",
        $"class A {{ bool B({name} {name}) => {name}[0] == 77; }}");

    [Fact]
    public Task With_another_name_that_is_known_everywhere() => AssertFoundAsync(
        "File1.cs(1,26)", "global using R = SmsCodes.Acme.Result;", "class A { object B => (R)77; }");

    [Fact]
    public Task In_an_attribute() => AssertFoundAsync(
        "File1.cs(1,9)", "using SmsCodes;\nusing SmsCodes.Acme;\npublic class ExpectAttribute([CodeOf(typeof(Result))] int code) : System.Attribute { public int Code => code; }",
        "[Expect(77)] class A;");

    [Fact]
    public Task Without_a_word_of_codes_there_is_nothing_to_find() => AssertFoundAsync(
        null, "class Reply { public int Code { get; set; } }", "class A { bool B(Reply reply) => reply.Code == 77; }");

    private static Task AssertFoundAsync(string? place, params string[] files) => AssertFoundInAsync(Generated, place, files);

    private static async Task AssertFoundInAsync(GeneratorRun generated, string? place, params string[] files)
    {
        Compilation compilation = generated.Output.AddSyntaxTrees(
            files.Select((text, i) => CSharpSyntaxTree.ParseText(text, generated.Project.ParseOptions, $"File{i}.cs")));
        Assert.Equal([], compilation.GetDiagnostics().Where(d => d is { Severity: DiagnosticSeverity.Error } && d.Id.StartsWith("CS0", System.StringComparison.Ordinal)).Select(d => d.ToString()));

        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(AllAnalyzers.Instances).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            place == null ? [] : [place + ": error SMSC1001"], found.Where(d => d.Id == "SMSC1001").Select(d => d.ToString().Split(": Acme's")[0]));
    }
}
