using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmsCodes.Catalog;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Compiling;

/// <summary>Names in a catalogue or around generated code that generated code uses for itself: what the catalogue's rules let through
/// compiles, and means what it should.</summary>
public sealed class NamesTests
{
    // What one catalogue may have.
    private const int MostSets = 500;
    private const int MostResponses = 100;

    private static readonly GeneratorRun Generated = GeneratorRun.Of(TestProject.Of(ShapesCatalogue.File, ResponsesCatalogue.File));

    private static readonly SyntaxTree[] Code = [.. Generated.Result.GeneratedSources.Select(source => source.SyntaxTree)];

    /// <summary>Every word of generated code: its identifiers and keywords, without the members of the catalogue.</summary>
    private static readonly string[] Words =
    [
        .. Code.SelectMany(file => file.GetRoot().DescendantTokens()).Where(token => token.Parent is not EnumMemberDeclarationSyntax)
            .Select(token => token.Text).Where(text => text.Length > 0 && char.IsAsciiLetter(text[0])).Concat(Pieces.Names).Distinct(),
    ];

    /// <summary>The namespaces and types among them.</summary>
    private static readonly string[] Types =
    [
        .. Code.SelectMany(file => file.GetRoot().DescendantNodes()).OfType<NameSyntax>().Select(name => name.ToString().Split('.', ':')[^1]).Distinct()
            .Where(name => char.IsAsciiLetterUpper(name[0])),
    ];

    /// <summary>Those of them that a provider's namespace could hide: all namespaces, and types that are looked up where they stand.</summary>
    private static readonly string[] Hidable = [.. Code.SelectMany(Hidables).Distinct()];

    [Fact]
    public void A_set_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Set(name, "A")),
        names => [Acme.English(string.Join('\n', names.Select(name => Set(name, "A"))))]);

    [Fact]
    public void A_member_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Set("Result", name)),
        names => [Acme.English(Set("Result", names))]);

    [Fact]
    public void A_provider_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.Of(name, "en", Acme.OneSet),
        names => names.Select(name => Acme.Of(name, "en", Acme.OneSet)),
        Hidable,
        leastTaken: 10);

    [Fact]
    public void A_bit_field_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Acme.OneSet, BitField(name, "A")),
        names => [Acme.English(Acme.OneSet, string.Join('\n', names.Select(name => BitField(name, "A"))))]);

    [Fact]
    public void A_bit_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Acme.OneSet, BitField("A", name)),
        names => [Acme.English(Acme.OneSet, string.Join('\n', names.Select((name, i) => BitField("Field" + i, name))))]);

    [Fact]
    public void A_response_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.Responding(Acme.OneSet, Response(name, "a: text")),
        names => [Acme.Responding(Acme.OneSet, string.Join('\n', names.Select(name => Response(name, "a: text"))))],
        Types,
        leastRefused: 0,
        atOnce: MostResponses);

    [Fact]
    public void A_field_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.Responding(Acme.OneSet, Response("Send", Field(0, name))),
        names => [Acme.Responding(Acme.OneSet, string.Join('\n', names.Chunk(50).Select((chunk, i) => Response("Send" + i, [.. chunk.Select((name, at) => Field(at, name))]))))]);

    [Fact]
    public void An_option_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.Responding(Acme.OneSet, Option(name, "Send")),
        names => [Acme.Responding(Acme.OneSet, string.Join('\n', names.Select((name, i) => Option(name, "Send" + i))))],
        atOnce: MostResponses);

    [Fact]
    public void A_choice_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.Responding(Acme.OneSet, Choices("Option0", name)),
        names => [Acme.Responding(Acme.OneSet, Choices("Option0", names))],
        leastRefused: 1);

    [Theory]
    [InlineData("namespace SmsCodes { internal class System { } internal class Enum { } internal class String { } internal class Attribute { } }")]
    [InlineData("namespace SmsCodes.Shapes { internal class System { } internal class Int32 { } internal class Boolean { } internal class Type { } }")]
    [InlineData("internal class Type { } internal class TimeSpan { } internal class Obsolete { } internal class ReadOnlySpan<T> { } internal class MemoryExtensions { }")]
    [InlineData("namespace SmsCodes.global { } namespace SmsCodes.Shapes.SmsCodes { } namespace SmsCodes.Shapes.Shapes { }")]
    public void Names_of_the_project_do_not_change_what_generated_code_means(string source) =>
        GeneratorRun.Of(TestProject.Of(ShapesCatalogue.File).Edit(source)).AssertCompiles();

    private static string Set(string name, params string[] members) =>
        $"- {{ name: {name}, title: x, summary: x, wire: integer, codes: [{string.Join(", ", members.Select((member, i) => $"{{ code: {i}, name: {member}, text: x, category: Unknown }}"))}] }}";

    private static string Response(string name, params string[] fields) => $$"""
        - name: {{name}}
          summary: x
          reply: { {{string.Join(", ", fields)}} }
          result: { {{string.Join(", ", fields)}} }
          lists: list
          error: { code: code, set: Result, fields: { {{string.Join(", ", fields)}} } }
          layouts: [{ format: json }]
        """;

    /// <summary>A field of each kind that keeps its value in a way of its own.</summary>
    private static string Field(int number, string name) => (number % 4) switch
    {
        0 => $"k{number}: {{ type: text, name: {name} }}",
        1 => $"k{number}: {{ code: Result, name: {name} }}",
        2 => $"k{number}: {{ localTime: yyyy-MM-dd, name: {name} }}",
        _ => $"k{number}: {{ unixTime: seconds, localTime: yyyy-MM-dd, name: {name} }}",
    };

    private static string Option(string name, string response) =>
        $"- {{ name: {response}, summary: x, options: {{ {name}: [a, b] }}, result: {{ a: text }}, layouts: [{{ format: json }}] }}";

    private static string Choices(string option, params string[] choices) =>
        $"- {{ name: Send, summary: x, options: {{ {option}: [{string.Join(", ", choices)}] }}, result: {{ a: text }}, layouts: [{{ format: json }}] }}";

    private static string BitField(string name, string bit) =>
        $"- {{ name: {name}, title: x, summary: x, size: 3, fields: [{{ bits: 0, name: {bit}, text: x }}, {{ bits: 1-2, name: {bit}s, set: Result, text: x }}] }}";

    /// <summary>Takes each word that a catalogue by itself may have as a name, and compiles catalogues with all of them.</summary>
    private static void AssertAllCompile(Func<string, Driver.CatalogueText> one, Func<string[], IEnumerable<Driver.CatalogueText>> all, string[]? words = null,
        int leastTaken = 20, int leastRefused = 5, int atOnce = MostSets)
    {
        words ??= Words;
        string[] names = [.. words.Where(word => CatalogueReader.Read(Acme.Path, one(word).ToString()).Findings.Count == 0)];

        foreach (string[] round in WithoutClashes(names).SelectMany(round => round.Chunk(atOnce)))
        {
            GeneratorRun run = GeneratorRun.Of(TestProject.Of([.. all(round)]));
            Assert.DoesNotContain(run.Diagnostics, d => d.Id == "SMSC0014");
            run.AssertCompiles();
        }

        Assert.InRange(names.Length, leastTaken, words.Length - leastRefused);
    }

    /// <summary>Names that differ only by case may not stand in one catalogue: each goes into a round of its own.</summary>
    private static IEnumerable<string[]> WithoutClashes(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .SelectMany(alike => alike.Select((name, round) => (name, round)))
        .GroupBy(pair => pair.round, pair => pair.name)
        .Select(round => round.ToArray());

    private static IEnumerable<string> Hidables(SyntaxTree file)
    {
        SemanticModel model = Generated.Output.GetSemanticModel(file);
        return file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => model.GetSymbolInfo(name).Symbol switch
            {
                INamespaceSymbol => true,
                INamedTypeSymbol { ContainingType: null, ContainingNamespace.Name: "" or "SmsCodes" } => !IsQualified(name),
                _ => false,
            })
            .Select(name => name.Identifier.ValueText);
    }

    private static bool IsQualified(SimpleNameSyntax name) => name.Parent is AliasQualifiedNameSyntax || name.Parent is QualifiedNameSyntax qualified && qualified.Right == name;
}
