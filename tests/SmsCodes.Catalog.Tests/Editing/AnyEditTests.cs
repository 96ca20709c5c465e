extern alias Original;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Original::YamlDotNet.RepresentationModel;
using SmsCodes.Catalog.Editing;
using SmsCodes.Catalog.Tests.Overlays;
using Xunit;

namespace SmsCodes.Catalog.Tests.Editing;

/// <summary>Whatever is added to whatever file: what was there stays, and what was added is read as it was said.</summary>
public sealed class AnyEditTests
{
    private static readonly string[] Words =
    [
        "", "yes", "No", "ON", "true", "null", "~", "0x1F", "007", "-3", "9xx", "1e3", "1.5", ".5", ".inf", "12:30", "2026-11-21", "1_000", "+4", "0o7",
        "- a", "-", "?", "? a", "a: b", "a:", ": a", "a #b", "#a", " a", "a ", "a\nb", "a\r\nb", "\ta", "'a'", "\"a\"", "a\\b", "{", "a}", "[a", "a]", "a, b",
        "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "=", "<<", "---", "...", "a\u0085b", "a\u2028b", "\uFEFF", "\u202E", "\0", "čeká", "\U0001F4E9", "\uE000",
    ];

    /// <summary>Ways to write one file: what stands behind its head.</summary>
    private static readonly string[] Files =
    [
        "", "sets: []\n", "sets:\n", "sets: ~\n", "# sets\n", "sets:\n# none\n", "sets: [{ change: Kind, summary: x }]\n",
        "sets:\n  - change: Status\n", "sets:\n- change: Status\n  codes:\n", "sets:\n  - change: Status\n    codes: []\n",
        "sets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n        # five\n\n  # kinds\n  - change: Kind\n    summary: x\n",
        "sets:\n  - change: Status\n    codes:\n    - { code: 5, name: Five } # five\n    # six\nbit-fields: []\n",
        "sets:\n  -   change: Status\n      codes:\n      -    code: 5\n           name: Five\n           text: |\n             # five\n             5\n      -\n        code: 6\n        name: Six\n",
        "sets:\n  - change: Status\n    codes: [{ code: 5, name: Five },\n      # six\n      { code: 6, name: Six },\n    ]\n...\n",
        "sets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n        observed:\n          - text: >+\n              five\n\n            source: x\n          - { text: y, source: z }\n    summary: y\n",
        "sets:\n  - change: Status\n    codes:\n      - code: 5\n        name: Five\n        en: |+\n          five\n\n\nresponses: []\n",
        "sets: [{ change: Status, codes: [{ code: 5, name: Five }] }]", "sets:\n  - { change: Status }\n", "sets:\n  - { change: Status, codes: }\n",
    ];

    [Fact]
    public void What_is_said_of_a_code_comes_back_whole() => Check(
        (AnyText().Two(), Gen.Elements(Files)),
        (said, file) =>
        {
            (string code, string words) = said;
            string before = Head + file;
            CatalogueEdit edit = OverlayEditor.AddCode(before, new NewCode("Acme", "Status", code, "Parked") { Text = words, English = words, Retry = true });
            Assert.Null(edit.Problem);

            string[] added = [.. Scalars(edit.Edit!.Value.ApplyTo(before)).Except(Scalars(before)).Where(line => line.Contains("/codes/", StringComparison.Ordinal))];

            string row = added[0][..added[0].IndexOf("/code=", StringComparison.Ordinal)];
            Assert.Equal([$"{row}/code={code}", $"{row}/name=Parked", $"{row}/text={words}", $"{row}/en={words}", $"{row}/retry=true"], added);
        });

    [Fact]
    public void What_was_there_stays() => Check(
        (Gen.Elements(Files), Gen.Elements("\n", "\r\n", "\r")),
        (file, end) =>
        {
            string before = (Head + file).Replace("\n", end, StringComparison.Ordinal);
            CatalogueEdit edit = OverlayEditor.AddCode(before, new NewCode("Acme", "Status", "77", "Parked"));
            Assert.Null(edit.Problem);
            string after = edit.Edit!.Value.ApplyTo(before);

            // Nothing of the text goes but a word for nothing.
            Assert.True(before.Substring(edit.Edit.Value.Start, edit.Edit.Value.Length) is "" or "~");
            Assert.Equal([], Scalars(before).Except(Scalars(after)).Where(line => !line.EndsWith("=~", StringComparison.Ordinal) && !line.EndsWith('=')));
            Assert.Equal("", string.Concat(after.Replace(end, "", StringComparison.Ordinal).Where(c => c is '\r' or '\n')));
            Assert.Contains("code: 77", LineOf(after, edit.Line), StringComparison.Ordinal);
        });

    [Fact]
    public void The_file_has_no_new_finding_and_the_set_one_code_more() => Check(
        (Gen.Elements(Files), AnyText()),
        (file, words) =>
        {
            string before = Head + file;
            bool isSaid = words.Length > 0 && !string.IsNullOrWhiteSpace(words);
            var code = new NewCode("Acme", "Status", "77", "Parked") { Text = isSaid ? words : null, English = isSaid ? words : null, Category = "Pending", Final = false };
            CatalogueLibrary library = Read(before), changed = Read(OverlayEditor.AddCode(before, code).Edit!.Value.ApplyTo(before));

            Assert.Equal([], changed.Findings.Select(finding => finding.Message).Except(library.Findings.Select(finding => finding.Message)));
            Assert.Equal(
                library.Catalogues[0].Sets[0].Codes.Select(row => row.Name).Append("Parked"), changed.Catalogues[0].Sets[0].Codes.Select(row => row.Name));
        });

    [Fact]
    public void A_row_of_any_catalogue_of_the_box_is_its_last()
    {
        foreach (string path in Repository.CataloguePaths)
        {
            string before = File.ReadAllText(path);
            Model.Catalogue catalogue = CatalogueReader.Read(path, before).Model!;
            foreach (Model.CodeSet set in catalogue.Sets)
            {
                CatalogueEdit edit = OverlayEditor.AddCode(before, new NewCode(catalogue.Provider, set.Name, "77777", "Parked"));
                string after = edit.Edit!.Value.ApplyTo(before);

                Assert.Equal([], Scalars(before).Except(Scalars(after)));
                Assert.Contains("77777", LineOf(after, edit.Line), StringComparison.Ordinal);
            }
        }
    }

    private const string Head = "schema: 1\nextends: Acme # ours\n";

    private static CatalogueLibrary Read(string overlay) => CatalogueLibrary.Read([new("basis.yaml", Basis.Text), new("overlay.yaml", overlay)]);

    private static Gen<string> AnyText() => Gen.OneOf(
        Gen.Elements(Words),
        ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => text.Get).Where(IsWhole),
        Gen.Elements(Words).Three().Select(three => three.Item1 + three.Item2 + three.Item3));

    private static bool IsWhole(string text) => !text.Any(char.IsSurrogate);

    private static void Check<T1, T2>((Gen<T1> First, Gen<T2> Second) all, Action<T1, T2> assert) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll((from first in all.First from second in all.Second select (first, second)).ToArbitrary(), pair => assert(pair.first, pair.second)));

    private static string LineOf(string text, int line) => text.ReplaceLineEndings("\n").Split('\n')[line - 1];

    /// <summary>Every scalar of a YAML text with the way to it, as the parser's own model has them.</summary>
    private static List<string> Scalars(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? [] : [.. Scalars("", stream.Documents[0].RootNode)];
    }

    private static IEnumerable<string> Scalars(string way, YamlNode node) => node switch
    {
        YamlMappingNode mapping => mapping.Children.SelectMany(child => Scalars($"{way}/{((YamlScalarNode)child.Key).Value}", child.Value)),
        YamlSequenceNode list => list.Children.SelectMany((child, index) => Scalars($"{way}/{index}", child)),
        YamlScalarNode scalar => [$"{way}={scalar.Value}"],
        _ => [],
    };
}
