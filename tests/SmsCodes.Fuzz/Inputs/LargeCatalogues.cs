using System;
using System.Collections.Generic;
using System.Text;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>The shapes in which a long file is worst: much of one thing, and each of it compared with all the rest wherever that was ever done.</summary>
internal static class LargeCatalogues
{
    private const string Head = """
        schema: 1
        provider: Acme
        title: Acme
        language: en
        source: { title: Return codes, retrieved: 2026-11-21 }

        """;

    private const string SetHead = Head + "sets:\n- name: Status\n  title: Status\n  summary: Outcome.\n  wire: integer\n";

    private const string Responses = SetHead + "  codes: [{ code: 1, name: One, text: one, category: Unknown }]\nresponses:\n";

    private const string Response = Responses + "- name: Ask\n  summary: Reply.\n";

    private static readonly string Long = new('n', 90);

    /// <summary>Each shape by what there is much of, as the files of one input of about so many characters.</summary>
    internal static IReadOnlyDictionary<string, Func<int, string[]>> All { get; } = new Dictionary<string, Func<int, string[]>>
    {
        ["codes"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: C{i}, text: a, category: Unknown }}\n"),
        ["codes in one line"] = Of(SetHead + "  codes: [", i => $"{{ code: {i}, name: C{i}, text: a, category: Unknown }}, ", "]"),
        ["codes that are words"] = Of(Head + "sets:\n- name: S\n  title: S\n  summary: S.\n  wire: text\n  codes:\n", i => $"  - {{ code: word {i}, value: {i + 1}, name: C{i}, text: a, category: Unknown }}\n"),
        ["codes far apart"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i * 65537}, name: C{i}, text: a, category: Unknown }}\n"),
        ["classes"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i + 1}xx, name: C{i}, text: a, category: Unknown }}\n"),
        ["rows without a code"] = Of(SetHead + "  codes:\n", i => $"  - {{ value: -{i + 1}, name: C{i}, http: 503, text: a, category: Unknown }}\n"),
        ["codes of one name"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: Same, text: a, category: Unknown }}\n"),
        ["one code"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: 1, name: C{i}, text: a, category: Unknown }}\n"),
        ["aliases"] = Of(SetHead + "  codes:\n  - { code: 1, name: First, text: a, category: Unknown }\n", i => $"  - {{ code: 1, name: C{i}, text: a, category: Unknown, alias-of: First }}\n"),
        ["aliases of each other"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: 1, name: C{i}, text: a, category: Unknown, alias-of: C{i + 1} }}\n"),
        ["names nearly right"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: Code{i:D7}, text: a, category: Unknown, retired: {{ because: b, replaced-by: Kode{i:D7} }} }}\n"),
        ["long names nearly right"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: {Long}{i:D7}, text: a, category: Unknown, retired: {{ because: b, replaced-by: m{Long}{i:D6} }} }}\n"),
        ["successes that are no codes"] = Of(SetHead + "  codes: [{ code: 1, name: One, text: one, category: Unknown }]\n  success: [", i => $"{i},", "]"),
        ["codes and other successes"] = size => [Much(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: C{i}, text: a }}\n", size / 2) + Much("  success: [", i => $"{i + 1_000_000},", size / 2) + "]"],
        ["groups and rows of none"] = size => [Much(SetHead + "  groups:\n", i => $"  - {{ name: g{i} }}\n", size / 2) + Much("  codes:\n", i => $"  - {{ code: {i}, name: C{i}, text: a, group: h{i} }}\n", size / 2)],
        ["former names"] = Of(SetHead + "  codes:\n  - { code: 1, name: One, text: a, category: Unknown, formerly: [", i => $"F{i},", "] }"),
        ["one former name"] = Of(SetHead + "  codes:\n  - { code: 1, name: One, text: a, category: Unknown, formerly: [", _ => "F,", "] }"),
        ["sets"] = Of(Head + "sets:\n", i => $"- {{ name: S{i}, title: a, summary: a, wire: integer, codes: [{{ code: 1, name: A, text: a, category: Unknown }}] }}\n"),
        ["sets without codes"] = Of(Head + "sets:\n", i => $"- {{ name: S{i} }}\n"),
        ["retired sets"] = Of(Head + "sets:\n", i => $"- {{ name: Set{i:D6}, retired: {{ because: b, replaced-by: Sat{i:D6} }} }}\n"),
        ["bit fields"] = Of(SetHead + "  codes: []\nbit-fields:\n", i => $"- {{ name: B{i}, title: a, summary: a, size: 31, fields: [{{ bits: 0, name: A }}] }}\n"),
        ["bits of sets that are none"] = size => [Much(Head + "sets:\n", i => $"- {{ name: Set{i:D6} }}\n", size / 2) + Much("bit-fields:\n- name: B\n  title: a\n  summary: a\n  size: 31\n  fields:\n", i => $"  - {{ bits: 0, name: N{i}, set: Sot{i:D6} }}\n", size / 2)],
        ["keys that are none"] = Of(SetHead + "  codes:\n  - ", i => $"cade{i}: 1\n    "),
        ["keys misspelt in each row"] = Of(SetHead + "  codes:\n", i => $"  - {{ cod: {i}, nam: C{i}, txt: a, categroy: Unknown }}\n"),
        ["keys misspelt in one line"] = Of(SetHead + "  codes: [", i => $"{{ cod: {i}, nam: C{i}, txt: a, categroy: Unknown }}, ", "]"),
        ["keys misspelt behind many blanks"] = size => [SetHead + "  codes:\n  - " + new string(' ', size / 2) + Much("[", i => $"{{ cod: {i}, nam: C{i} }}, ", size / 2) + "]"],
        ["one key again and again"] = Of(SetHead, _ => "  title: a\n"),
        ["one key again in one line"] = Of(SetHead + "  codes: [{", _ => "a: 1, ", "}]"),
        ["a line for each mistake"] = Of(SetHead + "  codes:\n", _ => "  -\n"),
        ["one character each"] = Of(SetHead + "  codes: [", _ => "a,", "]"),
        ["empty lists"] = Of(SetHead + "  codes: [", _ => "[],", "]"),
        ["flow, fifteen deep"] = Of(SetHead + "  codes: [", _ => "[[[[[[[[[[[[]]]]]]]]]]]],", "]"),
        ["block, deep again and again"] = Of(SetHead + "  codes:\n", _ => "  - - - - - - - - - - a\n"),
        ["flow, never closed"] = Of("a: ", _ => "["),
        ["mappings in mappings"] = Of("", _ => "{a: "),
        ["questions"] = Of("", _ => "? "),
        ["dashes"] = Of("", _ => "- "),
        ["anchors"] = Of("codes:\n", i => $"- &a{i} a\n"),
        ["aliases of YAML"] = Of("codes:\n- &a a\n", _ => "- *a\n"),
        ["tags"] = Of("codes:\n", _ => "- !!str a\n"),
        ["merges"] = Of("codes:\n", _ => "- <<: *a\n"),
        ["documents"] = Of("", _ => "---\n"),
        ["directives"] = Of("", i => $"%TAG !a{i}! tag:a,2000:\n"),
        ["comments"] = Of(SetHead, _ => "  # a\n"),
        ["comments that cut texts"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: C{i}, text: a #b\n   , category: Unknown }}\n"),
        ["empty lines"] = Of(SetHead, _ => "\n"),
        ["blanks"] = Of(SetHead, _ => " "),
        ["tabs"] = Of(SetHead, _ => "\t"),
        ["quotes"] = Of("a: '", _ => "''"),
        ["a plain text"] = Of(SetHead + "  label: ", _ => "a "),
        ["a plain text of many lines"] = Of(SetHead + "  label: ", _ => "a\n    "),
        ["a text of escapes"] = Of(SetHead + "  label: \"", _ => "\\u0416", "\""),
        ["a text in a block"] = Of(SetHead + "  label: >\n", _ => "    a\n"),
        ["a title"] = size => [(Head + "sets:\n- name: Status\n  title: " + new string('a', size) + "\n  summary: a\n  wire: integer\n  codes: [{ code: 1, name: One, text: a, category: Unknown }]\n")],
        ["titles that are hostile"] = Of(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: C{i}, text: \"\\u202E*/ </summary>\\\"\", category: Unknown }}\n"),
        ["responses"] = Of(Responses, i => $"- {{ name: R{i}, summary: a, result: {{ a: text }}, layouts: [{{ format: json }}] }}\n"),
        ["responses of sets that are none"] = size => [Much(Head + "sets:\n", i => $"- {{ name: Set{i:D6}, title: a, summary: a, wire: integer, codes: [{{ code: 1, name: A, text: a, category: Unknown }}] }}\n", size / 2) + Much("responses:\n", i => $"- {{ name: R{i}, summary: a, result: {{ a: {{ code: Sot{i:D6} }} }}, layouts: [{{ format: json }}] }}\n", size / 2)],
        ["fields"] = Of(Response + "  layouts: [{ format: json }]\n  result:\n", i => $"    f{i}: text\n"),
        ["names of one field"] = Of(Response + "  layouts: [{ format: json }]\n  result: { a: { type: text, alias: [", i => $"a{i},", "] } }"),
        ["choices"] = Of(Response + "  result: { a: text }\n  layouts: [{ format: json }]\n  options: { all: [", i => $"{i},", "] }"),
        ["choices without a set"] = size => [Much(Response + "  layouts: [{ format: json }]\n  options: { all: [", i => $"{i},", size / 2) + Much("] }\n  result: { a: { by: all, code: {", i => $"{i + 500_000}: Status, ", size / 2) + "} } }"],
        ["failures that are no codes"] = Of(Response + "  layouts: [{ format: json }]\n  result: { a: { code: Status, failed: [", i => $"{i},", "] } }"),
        ["failures"] = size => [Much(SetHead + "  codes:\n", i => $"  - {{ code: {i}, name: C{i}, text: a, category: Unknown }}\n", size / 2) + Much("responses:\n- name: Ask\n  summary: Reply.\n  layouts: [{ format: json }]\n  result: { a: { code: Status, failed: [", i => $"{i},", size / 16) + "] } }"],
        ["rows of a layout"] = Of(Response + "  result: { a: text, b: text }\n  layouts:\n  - format: delimited\n    delimiter: \"|\"\n    rows:\n", i => $"    - \"w{i}|{{a}}\"\n"),
        ["a row of many parts"] = Of(Response + "  result: { a: text }\n  layouts: [{ format: delimited, delimiter: '|', rows: [\"", i => $"w{i}|", "{a}\"] }]"),
        ["layouts"] = Of(Response + "  result: { a: text }\n  layouts:\n", _ => "  - { format: json }\n"),
        ["errors as lines"] = Of(Response + "  error: { code: c, set: Status }\n  layouts: [{ format: text, rows: [OK], error: [", i => $"\"E{i} {{c}}\",", "] }]"),
        ["an overlay that renames"] = Overlay(i => $"  - {{ code: {i}, name: C{i}, text: a, category: Unknown }}\n", i => $"  - {{ change: {i}, name: D{i} }}\n"),
        ["an overlay of codes that are not there"] = Overlay(i => $"  - {{ code: {i}, name: Code{i:D7}, text: a, category: Unknown }}\n", i => $"  - {{ change: Kode{i:D7}, name: D{i} }}\n"),
        ["an overlay that adds"] = Overlay(i => $"  - {{ code: {i}, name: C{i}, text: a, category: Unknown }}\n", i => $"  - {{ code: {i + 500_000}, name: D{i}, text: a, category: Unknown }}\n"),
        ["an overlay of mistakes"] = Overlay(i => $"  - {{ code: {i}, name: C{i}, txt: a }}\n", i => $"  - {{ change: {i}, txt: b }}\n"),
        ["an overlay of sets"] = size => [Much(Head + "sets:\n", i => $"- {{ name: S{i}, title: a, summary: a, wire: integer, codes: [] }}\n", size / 2), Much("schema: 1\nextends: Acme\nsets:\n", i => $"- {{ change: S{i}, title: b }}\n", size / 2)],
        ["an overlay of groups"] = size => [Much(SetHead + "  codes: []\n  groups:\n", i => $"  - {{ name: g{i} }}\n", size / 2), Much("schema: 1\nextends: Acme\nsets:\n- change: Status\n  groups:\n", i => $"  - {{ name: h{i} }}\n", size / 2)],
        ["an overlay of former names"] = size => [Much(SetHead + "  codes: [{ code: 1, name: A, text: a, category: Unknown, formerly: [", i => $"F{i},", size / 2) + "] }]", Much("schema: 1\nextends: Acme\nsets:\n- change: Status\n  codes: [{ change: 1, formerly: [", i => $"G{i},", size / 2) + "] }]"],
        ["an overlay of layouts"] = size => [Much(Response + "  result: { a: text }\n  layouts:\n", _ => "  - { format: json }\n", size / 2), Much("schema: 1\nextends: Acme\nresponses:\n- change: Ask\n  layouts:\n", _ => "  - { format: xml }\n", size / 2)],
    };

    private static Func<int, string[]> Of(string head, Func<int, string> piece, string end = "") => size => [Much(head, piece, size - end.Length) + end];

    private static Func<int, string[]> Overlay(Func<int, string> row, Func<int, string> change) => size =>
        [Much(SetHead + "  codes:\n", row, size / 2), Much("schema: 1\nextends: Acme\nsets:\n- change: Status\n  codes:\n", change, size / 2)];

    private static string Much(string head, Func<int, string> piece, int size)
    {
        var text = new StringBuilder(head, size + 200);
        for (int i = 0; text.Length < size; i++)
            text.Append(piece(i));
        return text.ToString();
    }
}
