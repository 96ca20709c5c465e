using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Fuzz.Inputs;
using Xunit;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>Any text at all ends in a model, in findings, or in both, and every finding has a place in the text.</summary>
public sealed class AnyTextTests
{
    /// <summary>Pieces that catalogues are made of, so that texts made of them come near to one.</summary>
    private static readonly string[] Pieces =
    [
        "schema: 1\n", "provider: Acme\n", "sets:\n", "codes:\n", "- ", "  ", "\n", "\r\n", "\r", ": ", "? ", "[", "]", "{", "}", ", ",
        "&a ", "*a", "!t ", "!!str ", "---\n", "...\n", "%YAML 1.2\n", "#", " # ", "\"", "'", "|\n", ">-\n", "\\", "\t", "<<", "~", "null",
        "code", "name", "facts", "alias-of: ", "9xx", "-1", "\U0001F4E9", "\u2028", "\u0085", "\uFEFF", "\uD800", "\0",
    ];

    private static readonly string[] Catalogues = [.. Repository.CataloguePaths.Select(File.ReadAllText)];

    private static readonly string[] Fixtures =
        [.. FixtureList.Sound.Values.Select(s => s.Yaml), .. FixtureList.Mistakes.Values.Select(m => MarkedText.Parse(m.Yaml).Text)];

    [Fact]
    public void Any_string_is_read() =>
        Check(ArbMap.Default.ArbFor<string?>(), 1000, text => AssertIsRead(text ?? ""));

    [Fact]
    public void Any_heap_of_pieces_of_yaml_is_read() =>
        Check(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), 5000, AssertIsRead);

    [Fact]
    public void Any_small_change_of_a_catalogue_is_read() => Check(AnyChangeOf(Catalogues), 100, AssertIsRead);

    [Fact]
    public void Any_small_change_of_a_fixture_is_read() => Check(AnyChangeOf(Fixtures), 3000, AssertIsRead);

    /// <summary>A share of what the fuzz program does without an end; overlays among them.</summary>
    [Fact]
    public void Any_input_of_the_fuzz_program_is_read()
    {
        var inputs = new CatalogueInputs(
            Catalogues, FixtureList.Sound.Values.Select(s => s.Yaml).Concat(FixtureList.Mistakes.Values.Where(m => m.Basis == null).Select(m => MarkedText.Parse(m.Yaml).Text)),
            FixtureList.Mistakes.Values.Where(m => m.Basis != null).Select(m => (m.Basis!, MarkedText.Parse(m.Yaml).Text)));
        for (int seed = 0; seed < 2000; seed++)
        {
            CatalogueText[] files = CatalogueInputs.Files(inputs.Make(new Random(seed)));

            CatalogueLibrary library = CatalogueLibrary.Read(files);

            Assert.True(library.Catalogues.Count + library.Findings.Count > 0, $"seed {seed}");
            foreach (TextPlace place in library.Findings.SelectMany(f => f.Other is { } other ? new[] { f.Place, other } : [f.Place]))
                AssertIsPlace(files.Single(f => f.Path == place.Path).Text!, place);
        }
    }

    [Fact]
    public void Any_text_in_double_quotes_comes_back_folded() => Check(ArbMap.Default.ArbFor<string?>(), 1000, text =>
    {
        string folded = Folding.Fold(text ?? "");

        CatalogueReading reading = CatalogueReader.Read(
            "acme.yaml", Acme.Rows($"- code: 1\n  name: Sent\n  text: {Quoted(text ?? "")}\n  category: HandedOver"));

        Assert.Equal(folded.Length == 0 ? [Rules.NoValue] : [], reading.Findings.Select(f => f.Rule));
        Assert.Equal(folded.Length == 0 ? null : folded, reading.Model!.Sets[0].Codes[0].Text);
    });

    private static void Check<T>(Arbitrary<T> texts, int count, Action<T> assert) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(count), Prop.ForAll(texts, assert));

    private static Arbitrary<string> AnyChangeOf(string[] texts)
    {
        Gen<string> changed = from text in Gen.Elements(texts)
                              from changes in AnyChange().NonEmptyListOf()
                              select changes.Aggregate(text, (all, change) => change.Apply(all));
        return changed.ToArbitrary();
    }

    private static Gen<Change> AnyChange() =>
        from kind in Gen.Elements(Enum.GetValues<ChangeKind>())
        from at in Gen.Choose(0, int.MaxValue - 1)
        from length in Gen.Choose(1, 20)
        from piece in Gen.Elements(Pieces)
        select new Change(kind, at, length, piece);

    private static void AssertIsRead(string text)
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", text);

        Assert.True(reading.Model != null || reading.Findings.Count > 0);
        int last = 0;
        foreach (Finding finding in reading.Findings)
        {
            AssertIsPlace(text, finding.Place);
            if (finding.Other is { } other)
                AssertIsPlace(text, other);
            Assert.True(finding.Place.Start >= last, "The findings are not in the order of the file.");
            last = finding.Place.Start;
            Assert.DoesNotContain(
                finding.Message, c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format);
        }
    }

    private static void AssertIsPlace(string text, TextPlace place)
    {
        Assert.InRange(place.Start, 0, text.Length);
        Assert.InRange(place.Length, 0, text.Length - place.Start);
        Assert.Equal(LineAndColumn(text, place.Start), (place.Line, place.Column));
        Assert.Equal(LineAndColumn(text, place.Start + place.Length), (place.EndLine, place.EndColumn));
    }

    private static (int Line, int Column) LineAndColumn(string text, int position)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < position; i++)
        {
            bool isWithinPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029') || isWithinPair)
                continue;
            line++;
            start = i + 1;
        }

        return (line, position - start + 1);
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || (char.IsWhiteSpace(c) && c != ' '))
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
