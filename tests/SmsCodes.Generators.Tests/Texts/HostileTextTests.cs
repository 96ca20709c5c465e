using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;
using SmsCodes.Generators.Emission.Codes;
using SmsCodes.Generators.Emission.Shared;
using SmsCodes.Generators.Tests.Behaviour;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>Whatever stands in a catalogue is data: it ends no string, no comment and no document, and reorders nothing.</summary>
public sealed class HostileTextTests
{
    private static readonly Target Target = new("SmsCodes", "internal", HasNullable: true, HasSpan: true, HasAscii: true, Replies: null);

    [Fact]
    public void Any_text_survives_as_a_literal() => Check(HostileText.Any, 2_000, text =>
    {
        var literal = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.Literal(text));
        Assert.Equal(text, literal.Token.ValueText);
        Assert.Empty(literal.GetDiagnostics());
        AssertNothingHidden(CSharpText.Literal(text));
    });

    [Fact]
    public void Any_text_stays_within_its_line_of_documentation() => Check(HostileText.Any, 2_000, text =>
    {
        string line = $"/// <summary>{CSharpText.Doc(text)}</summary>\nclass C {{ }}";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(line, TestProject.Of().ParseOptions);
        Assert.Empty(tree.GetDiagnostics());
        Assert.Single(tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<XmlElementSyntax>());
        AssertNothingHidden(line);
    });

    [Fact]
    public void Any_text_stays_within_its_line_of_comment() => Check(HostileText.Any, 2_000, text =>
    {
        string line = "// " + CSharpText.Comment(text) + "\nclass C { }";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(line);
        Assert.Empty(tree.GetDiagnostics());
        Assert.Single(tree.GetRoot().ChildNodes());
        AssertNothingHidden(line);
    });

    [Fact]
    public void Readable_text_is_written_as_it_is()
    {
        const string Readable = "Požadavek čeká na odeslání, доставлено, 100 % – „ano“ 🙂";

        Assert.Equal($"\"{Readable}\"", CSharpText.Literal(Readable));
        Assert.Equal(Readable, CSharpText.Doc(Readable));
        Assert.Equal("a < b && c > d &amp;lt;", CSharpText.Comment("a < b && c > d &amp;lt;"));
        Assert.Equal("a &lt; b &amp;&amp; c", CSharpText.Doc("a < b && c"));
    }

    /// <summary>Many texts in each catalogue, since compiling takes longer than making them up.</summary>
    [Fact]
    public void Any_catalogue_of_hostile_texts_compiles_and_gives_its_texts_back() => Check(HostileCatalogue.Any, 12, catalogue =>
    {
        string code = CatalogueEmitter.Emit(Target, catalogue).Text;
        AssertNothingHidden(code);

        GeneratorRun run = GeneratorRun.Of(TestProject.Of());
        SyntaxTree[] trees = [.. new[] { code, SharedEmitter.Emit(Target).Text, CodeCatalogEmitter.Emit(Target, ["Acme"]).Text }
            .Select(text => CSharpSyntaxTree.ParseText(text, run.Project.ParseOptions))];
        CSharpCompilation compilation = run.Project.Compilation.AddSyntaxTrees(trees);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden));

        LoadedSet set = LoadedCode.Of(compilation).SetsOf(catalogue).Single();
        foreach ((Code row, object actual) in set.Model.Codes.Zip(set.Rows))
        {
            foreach ((string fact, string expected) in Shown.Row(catalogue, set.Model, row))
                Assert.Equal((fact, expected), (fact, Shown.Answer(LoadedSet.Read(actual, fact))));
            Assert.Equal((true, row.Value), set.Parse(row.Printed)[0]);
        }

        Assert.Equal(catalogue.Sets[0].Title, LoadedSet.Read(set.Set, "Title"));
        Assert.Equal(catalogue.Sets[0].Summary, LoadedSet.Read(set.Set, "Summary"));
    });

    [Fact]
    public void Hostile_text_in_a_file_comes_through_the_whole_generator()
    {
        foreach (string text in HostileText.Each)
        {
            string quoted = Quoted(text);
            Driver.CatalogueText file = Acme.Czech($$"""
                - name: Result
                  title: "{{quoted}}"
                  summary: "{{quoted}}"
                  wire: text
                  facts: { label: every, group: every }
                  groups: [{ name: "{{quoted}}", en: "{{quoted}}" }]
                  codes:
                    - { code: "{{quoted}}", value: 1, name: A, label: "{{quoted}}", text: "{{quoted}}", en: "{{quoted}}", group: "{{quoted}}", category: Unknown }
                """);
            CatalogueReading reading = CatalogueReader.Read(file.Path, file.ToString());

            GeneratorRun run = GeneratorRun.Of(TestProject.Of(file));

            Assert.Equal(reading.Findings.Select(f => f.Rule.Id), run.Diagnostics.Select(d => d.Id));
            Assert.All(run.Sources.Values, AssertNothingHidden);
            Assert.Empty(run.Output.SyntaxTrees.SelectMany(t => t.GetDiagnostics()));
            if (reading.Model != null && reading.Findings.Count == 0)
                Assert.Contains(text, Literals(run.Codes()));
        }
    }

    /// <summary>A response for each text, which stands wherever a response can have one; all of them are compiled at once.</summary>
    [Fact]
    public void Hostile_text_in_responses_compiles_and_is_read_again()
    {
        string[] texts = [.. Whole];
        Driver.CatalogueText file = Acme.Responding(Acme.OneSet, string.Join('\n', texts.Select((text, i) => Responding($"R{i}", text))));
        CatalogueReading reading = CatalogueReader.Read(file.Path, file.ToString());

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(file));

        Assert.Equal(reading.Findings.Select(f => f.Rule.Id), run.Diagnostics.Select(d => d.Id));
        Assert.All(run.Sources.Values, AssertNothingHidden);
        run.AssertCompiles();
        Response[] responses = [.. reading.Model!.Responses];
        Assert.InRange(responses.Length, texts.Length / 2, texts.Length);
        Assembly code = Assembly.Load(run.Emit());
        foreach (Response response in responses)
        {
            string text = texts[int.Parse(response.Name[1..], CultureInfo.InvariantCulture)];
            string body = JsonSerializer.Serialize(new Dictionary<string, object>
            {
                [text + "1"] = text,
                [text + "4"] = new[] { new Dictionary<string, string> { [text + "3"] = text } },
            });

            object reply = code.GetType($"SmsCodes.Acme.{response.Name}Reply")!.GetMethod("Parse", [typeof(string), code.GetType($"SmsCodes.Acme.{response.Name}Options")!])!
                .Invoke(null, [body, null])!;

            Assert.Equal(text.Trim(), reply.GetType().GetProperty("First")!.GetValue(reply));
            object result = Assert.Single(((IEnumerable)reply.GetType().GetProperty("Results")!.GetValue(reply)!).Cast<object>());
            Assert.Equal(text.Trim(), result.GetType().GetProperty("Second")!.GetValue(result));
        }
    }

    private static string Responding(string name, string text)
    {
        string quoted = Quoted(text);
        return $$"""
            - name: {{name}}
              summary: "{{quoted}}"
              reply: { "{{quoted}}1": { type: text, name: First, summary: "{{quoted}}" } }
              result: { "{{quoted}}2": { type: text, name: Second, alias: "{{quoted}}3", summary: "{{quoted}}" }, "{{quoted}}8": { texts: ";", name: Third, failed: present } }
              lists: "{{quoted}}4"
              items: "{{quoted}}9"
              error: { code: "{{quoted}}5", set: Result, message: "{{quoted}}6", within: "{{quoted}}7", flag: "{{quoted}}f", details: { list: "{{quoted}}d", element: "{{quoted}}e", message: "{{quoted}}m" } }
              layouts:
                - format: json
                - { format: xml, root: "{{quoted}}", ok: "{{quoted}}" }
            """;
    }

    /// <summary>Each text as literal text of lines; one that a line cannot have costs its response alone.</summary>
    [Fact]
    public void Hostile_text_in_lines_compiles_and_is_read_again()
    {
        string[] texts = [.. Whole];
        Driver.CatalogueText file = Acme.Responding(Acme.OneSet, string.Join('\n', texts.Select((text, i) => $$"""
            - name: R{{i}}
              summary: A line.
              result: { id: text }
              error: { code: code, set: Result }
              layouts:
                - { format: keyValue, rows: "a{{Quoted(text)}}{id}", error: "E{{Quoted(text)}}{code}" }
                - { format: text, rows: "OK{{Quoted(text)}}" }
            """)));
        CatalogueReading reading = CatalogueReader.Read(file.Path, file.ToString());

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(file));

        Assert.Equal(reading.Findings.Select(f => f.Rule.Id), run.Diagnostics.Select(d => d.Id));
        Assert.All(run.Sources.Values, AssertNothingHidden);
        run.AssertCompiles();
        Assert.InRange(reading.Model!.Responses.Count, texts.Length / 2, texts.Length);
    }

    /// <summary>The texts without half a surrogate pair, which costs a whole file.</summary>
    private static IEnumerable<string> Whole => HostileText.Each.Where(text => !text.EnumerateRunes().Contains(Rune.ReplacementChar));

    private static string Quoted(string text) => string.Concat(text.Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    /// <summary>The values of all string literals of a file.</summary>
    private static IEnumerable<string> Literals(string code) => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens()
        .Where(t => t.IsKind(SyntaxKind.StringLiteralToken)).Select(t => t.ValueText);

    /// <summary>Nothing in a generated file is invisible, reorders what is read, or ends a line but its end.</summary>
    private static void AssertNothingHidden(string code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(code, i);
            bool isFine = code[i] is '\n' or ' ' || category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
            Assert.True(isFine, $"U+{(int)code[i]:X4} stands in the generated code, behind: {code[Math.Max(0, i - 60)..i]}");
            if (char.IsSurrogatePair(code, i))
                i++;
        }
    }

    private static void Check<T>(Gen<T> gen, int tests, Action<T> body) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(gen.ToArbitrary(), body));
}
