using System;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>No text of a catalogue ends outside a literal or a comment, wherever in the catalogue it stands. Each place has a mark of its own.</summary>
public sealed class HostilePositionTests
{
    // Brackets that nothing else has, and between them a number and what would end each kind of literal and comment.
    private const char Open = '⟪';
    private const char Close = '⟫';
    private const string Evil = "\"*/ </summary></c>\"\"\" \\u0022 {0} // #line 1 \u202E&<x a='";

    /// <summary>Every key that takes a text, be it a text of the provider, of the author, or one that stands in a reply.</summary>
    private const string Template = """
        schema: 1
        provider: Acme
        title: @
        language: cs
        source: { title: @, retrieved: 2026-11-21, url: @ }
        sets:
          - name: Result
            title: @
            summary: @
            wire: text
            facts: { final: some, retry: some, label: some, group: some, http: some }
            success: [@1]
            groups: [{ name: @2, id: 1, text: @, en: @ }]
            retired: { because: @, replaced-by: Other }
            codes:
              - code: @1
                value: 1
                name: First
                label: @
                text: @
                en: @
                group: @2
                category: Success
                final: { value: true, stated: @ }
                observed: [{ text: @, source: @ }]
              - code: @
                value: 2
                name: Second
                label: @
                text: @
                en: @
                category: Unknown
                retry: { value: true, after: 60s, stated: @ }
                retired: { because: @, replaced-by: First }
              - { code: @1, name: Third, label: @, text: @, en: @, category: Success, alias-of: First }
              - { name: Down, value: -503, http: 503, text: @, en: @, category: ProviderFault }
              - code: @
                value: 4
                name: Seen
                category: Unknown
                origin: observed
                source: @
                inferred:
                  final: { value: true, because: @ }
                  permanent: { value: false, because: @ }
                  retry: { value: true, because: @ }
          - name: Other
            title: @
            summary: @
            wire: integer
            codes: [{ code: 1, name: One, text: @, en: @, category: Unknown }]
        bit-fields:
          - { name: Flags, title: @, summary: @, size: 8, fields: [{ bits: 0, name: IsOn, text: @, en: @ }, { bits: 1-2, name: Kind, set: Other, text: @, en: @ }] }
        responses:
          - name: Ask
            summary: @
            retired: { because: @, replaced-by: Tell }
            reply:
              @: { type: text, name: Whole, alias: [@, @], summary: @ }
            result:
              id: { type: text, required: true, summary: @ }
              @: { code: Result, name: State, summary: @, failed: @1 }
              @: { bits: Flags, name: Packed, summary: @ }
              @: { localTime: "dd.MM.yyyy HH:mm", offset: "+03:00", name: At, summary: @ }
              note: { type: text, summary: @ }
            lists: [@, @]
            items: [@]
            error:
              code: @
              set: Result
              message: [@, words]
              flag: @
              within: @
              details: { list: [@], element: @, message: @ }
              fields: { @: { type: digits, name: Since, summary: @ } }
            layouts:
              - format: json
              - { format: xml, root: [@], list: [@], ok: @ }
              - format: delimited
                delimiter: "|"
                rows:
                  - "{id}|{note}"
              - format: keyValue
                rows: ["a@{id}", "b@{id}@{note}"]
              - { format: text, rows: ["OK@"] }
          - { name: Tell, summary: @, result: { a: text }, layouts: [{ format: json }] }
        """;

    private const string Overlay = """
        schema: 1
        extends: Acme
        sets:
          - change: Result
            title: @
            codes:
              - { change: Second, text: @, en: @, label: @, inferred: { final: { value: true, because: @ } }, observed: [{ text: @, source: @ }] }
              - { retire: Down, because: @ }
              - { code: @, value: 1000000, name: Added, label: @, text: @, en: @, category: Unknown, source: @ }
        """;

    /// <summary>A name of a file has all signs but those that part folders.</summary>
    private static readonly string EvilFile = $"{Open}" + Evil.Replace('/', '!').Replace('\\', '!') + Close;

    private static readonly GeneratorRun Run = GeneratorRun.Of(TestProject.Of(
        new CatalogueText("codes/acme.smscodes.yaml", Marked(Template, 0)), new CatalogueText($"codes/{EvilFile}.smscodes.yaml", Marked(Overlay, 500))));

    [Fact]
    public void Every_place_is_taken_for_what_it_is() => Assert.Empty(Run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));

    [Fact]
    public void The_code_compiles() => Run.AssertCompiles();

    [Fact]
    public void A_text_stands_in_literals_and_comments_alone()
    {
        foreach (SyntaxNode file in Run.Result.GeneratedSources.Select(s => s.SyntaxTree.GetRoot()))
        {
            Assert.DoesNotContain(file.DescendantTrivia(), t => IsMarked(t.ToString()) && !IsComment(t));
            Assert.DoesNotContain(file.DescendantTokens(), t => IsMarked(t.Text) && !(t.IsKind(SyntaxKind.StringLiteralToken) || t.IsKind(SyntaxKind.Utf8StringLiteralToken)
                || t.IsKind(SyntaxKind.CharacterLiteralToken)));
            // What a literal holds is a whole mark, or ends where the pattern of a row ends it: no sign of it is lost or becomes another.
            Assert.All(file.DescendantTokens().Where(t => t.IsKind(SyntaxKind.StringLiteralToken) && IsMarked(t.ValueText)),
                t => Assert.True(t.ValueText.Contains(Evil, StringComparison.Ordinal) || t.ValueText.Contains(EvilFile, StringComparison.Ordinal), t.ValueText));
        }
    }

    [Fact]
    public void Every_comment_of_documentation_is_XML_whose_text_is_that_of_the_catalogue()
    {
        int marked = 0;
        foreach (SyntaxNode file in Run.Result.GeneratedSources.Select(s => s.SyntaxTree.GetRoot()))
        {
            foreach (DocumentationCommentTriviaSyntax doc in file.DescendantNodes(descendIntoTrivia: true).OfType<DocumentationCommentTriviaSyntax>())
            {
                string xml = string.Join('\n', doc.ToFullString().Split('\n').Select(line => line.Trim().TrimStart('/')));
                XElement parsed = XElement.Parse($"<doc>{xml}</doc>");
                if (!IsMarked(xml))
                    continue;
                marked++;
                // The control that would reorder the line is named in place of being there.
                Assert.All(parsed.Value.Split(Open).Skip(1), text => Assert.True(
                    new[] { Evil, EvilFile.Trim(Open, Close) }.Any(evil => text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')
                        .StartsWith(evil.Replace("\u202E", "U+202E", StringComparison.Ordinal), StringComparison.Ordinal)), text));
            }
        }

        Assert.InRange(marked, 20, int.MaxValue);
    }

    /// <summary>Most places are emitted: what an overlay replaces is not, nor is a reference to another row or group.</summary>
    [Fact]
    public void Most_places_are_found_again()
    {
        string all = string.Concat(Run.Result.GeneratedSources.SelectMany(s => s.SyntaxTree.GetRoot().DescendantTokens()).Where(t => t.ValueText.Contains(Open)).Select(t => t.ValueText))
            + string.Concat(Run.Result.GeneratedSources.SelectMany(s => s.SyntaxTree.GetRoot().DescendantTrivia()).Where(IsComment).Select(t => t.ToFullString()));
        int[] places = [.. Enumerable.Range(1, Template.Count(c => c == '@')), .. Enumerable.Range(501, Overlay.Count(c => c == '@'))];

        Assert.InRange(places.Count(place => all.Contains($"{Open}{place}{Evil[..3]}", StringComparison.Ordinal)), places.Length * 2 / 3, places.Length);
    }

    private static bool IsMarked(string text) => text.Contains(Open) || text.Contains(Close);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia);

    /// <summary>The template with a mark in each place; <c>@1</c> is the same mark wherever it stands.</summary>
    private static string Marked(string template, int first)
    {
        var text = new StringBuilder();
        int place = first;
        bool isQuoted = false;
        for (int i = 0; i < template.Length; i++)
        {
            if (template[i] == '"')
                isQuoted = !isQuoted;
            if (template[i] != '@')
            {
                text.Append(template[i]);
                continue;
            }

            place++;
            bool isNamed = !isQuoted && i + 1 < template.Length && char.IsAsciiDigit(template[i + 1]);
            string mark = isNamed ? $"{Open}9999{template[++i]}{Evil}{Close}" : $"{Open}{place}{Evil}{Close}";
            // In a pattern, braces and backslashes are signs of their own.
            string written = isQuoted ? mark.Replace(@"\", @"\\").Replace("{", @"\{").Replace("}", @"\}") : mark;
            string escaped = string.Concat(written.Select(c => $"\\u{(int)c:X4}"));
            text.Append(isQuoted ? escaped : $"\"{escaped}\"");
        }

        return text.ToString();
    }
}
