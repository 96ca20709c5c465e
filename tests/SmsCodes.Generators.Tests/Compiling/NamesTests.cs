using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Catalog;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Compiling;

/// <summary>Names in a catalogue or around generated code that generated code uses for itself: what the catalogue's rules let through
/// compiles, and means what it should.</summary>
public sealed class NamesTests
{
    /// <summary>Every word of the generated code itself: its identifiers and keywords, but not those of a catalogue.</summary>
    private static readonly string[] Words =
    [
        .. GeneratorRun.Of(TestProject.Of(ShapesCatalogue.File)).Sources.Values
            .SelectMany(text => CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
            .Select(token => token.Text).Where(text => text.Length > 0 && IsWord(text)).Distinct(),
    ];

    [Fact]
    public void A_set_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Set(name, "A")),
        names => [Acme.English(string.Join('\n', names.Where(n => n != "Acme").Select(name => Set(name, "A"))))]);

    [Fact]
    public void A_member_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Set("Result", name)),
        names => [Acme.English(string.Join('\n', names.Select((name, i) => Set("Result" + i, name))))]);

    [Fact]
    public void A_provider_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.Of(name, "en", Acme.OneSet),
        names => names.Select(name => Acme.Of(name, "en", Acme.OneSet)));

    [Fact]
    public void A_bit_field_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Acme.OneSet, BitField(name, "A")),
        names => [Acme.English(Acme.OneSet, string.Join('\n', names.Select(name => BitField(name, "A"))))]);

    [Fact]
    public void A_bit_may_have_any_name_that_is_not_refused() => AssertAllCompile(
        name => Acme.English(Acme.OneSet, BitField("A", name)),
        names => [Acme.English(Acme.OneSet, string.Join('\n', names.Select((name, i) => BitField("Field" + i, name))))]);

    [Theory]
    [InlineData("namespace SmsCodes { internal class System { } internal class Enum { } internal class String { } internal class Attribute { } }")]
    [InlineData("namespace SmsCodes.Shapes { internal class System { } internal class Int32 { } internal class Boolean { } internal class Type { } }")]
    [InlineData("internal class Type { } internal class TimeSpan { } internal class Obsolete { } internal class ReadOnlySpan<T> { } internal class MemoryExtensions { }")]
    [InlineData("namespace SmsCodes.global { } namespace SmsCodes.Shapes.SmsCodes { } namespace SmsCodes.Shapes.Shapes { }")]
    public void Names_of_the_project_do_not_change_what_generated_code_means(string source) =>
        Assert.Empty(GeneratorRun.Of(TestProject.Of(ShapesCatalogue.File).Edit(source)).Complaints());

    private static string Set(string name, string member) =>
        $"- {{ name: {name}, title: x, summary: x, wire: integer, codes: [{{ code: 7, name: {member}, text: x, category: Unknown }}] }}";

    private static string BitField(string name, string bit) =>
        $"- {{ name: {name}, title: x, summary: x, size: 3, fields: [{{ bits: 0, name: {bit}, text: x }}, {{ bits: 1-2, name: {bit}s, set: Result, text: x }}] }}";

    /// <summary>Takes each word that a catalogue by itself may have as a name, and compiles catalogues with all of them.</summary>
    private static void AssertAllCompile(Func<string, CatalogueText> one, Func<string[], IEnumerable<CatalogueText>> all)
    {
        string[] names = [.. Words.Where(word => CatalogueReader.Read(Acme.Path, one(word).ToString()).Findings.Count == 0)];

        foreach (string[] round in WithoutClashes(names))
            Assert.Equal("", string.Join('\n', GeneratorRun.Of(TestProject.Of([.. all(round)])).Complaints().Take(20)));
        Assert.InRange(names.Length, 100, Words.Length - 20);
    }

    /// <summary>Names that differ only by case may not stand in one catalogue: each goes into a round of its own.</summary>
    private static IEnumerable<string[]> WithoutClashes(IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .SelectMany(alike => alike.Select((name, round) => (name, round)))
        .GroupBy(pair => pair.round, pair => pair.name)
        .Select(round => round.ToArray());

    private static bool IsWord(string token) => char.IsAsciiLetter(token[0]) && !(token[0] == 'N' && token.Length > 1 && char.IsAsciiDigit(token[1]));
}
