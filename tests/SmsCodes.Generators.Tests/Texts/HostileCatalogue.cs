using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>Catalogues whose every text is hostile, as models: what a file cannot say by itself, another reader might.</summary>
internal static class HostileCatalogue
{
    private const int RowsEach = 24;

    internal static Gen<Catalogue> Any { get; } =
        from texts in HostileText.Folded.ArrayOf(10)
        from words in HostileText.Maybe.ArrayOf(RowsEach * 6)
        select Of(texts, words);

    private static Catalogue Of(string[] texts, string?[] words)
    {
        var group = new Group(texts[0], 1, texts[1], texts[2]);
        Code[] rows = [.. Enumerable.Range(1, RowsEach).Select(row => Row(row, words[((row - 1) * 6)..(row * 6)], group.Name))];
        var set = new CodeSet("Result", texts[3], texts[4], Wire.Text, null, new EquatableArray<Group>([group]), new EquatableArray<Code>(rows));
        var part = new BitPart(texts[5], 3, 1, "Flag", null, texts[6], words[0]);
        return new Catalogue(
            "Acme", texts[7], "cs", new SourceDocument(texts[8], texts[9], words[1]), new EquatableArray<CodeSet>([set]),
            new EquatableArray<BitField>([new BitField("Flags", texts[3], texts[4], 8, new EquatableArray<BitPart>([part]))]), default);
    }

    /// <summary>A row; its code ends in its number, so that no two are one.</summary>
    private static Code Row(int row, string?[] words, string group) => new(
        $"{words[0]}{row}", $"Row{row}", row, null, words[1], words[2], words[3], group, "Unknown", null, null,
        words[4] == null ? null : new Fact(true, FactOrigin.Inferred, words[4], null), null, words[5] == null ? null : new Fact(true, FactOrigin.Documented, words[5], 60),
        null, words[1] == null ? RowOrigin.Document : RowOrigin.Observed, words[2],
        new EquatableArray<Observation>(words[3] == null ? [] : [new Observation(words[3]!, $"{words[4]}.")]),
        words[5] == null ? null : new Retirement(words[5]!, null));
}
