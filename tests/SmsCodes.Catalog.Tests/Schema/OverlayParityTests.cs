using System.Linq;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>The schema and the reader on an overlay with every key, of which one is taken away, added or changed.</summary>
public sealed class OverlayParityTests
{
    /// <summary>The rules on the shape of an overlay.</summary>
    private static readonly Rule[] Shape = [Rules.UnknownKey, Rules.MissingKey, Rules.WrongKind, Rules.NoValue];

    private static readonly CatalogueText Basis = new(Mistake.BasisFile, FullCatalogue.Create().ToString(Formatting.Indented));

    public static TheoryData<string> Mappings => [.. FullOverlay.Mappings];

    public static TheoryData<string> Values => [.. FullOverlay.Values];

    [Fact]
    public async Task Both_find_nothing_wrong_with_every_key()
    {
        Assert.Equal("", Outline.Of(Findings(FullOverlay.Create())));
        Assert.Empty(await CatalogueSchema.Validate(FullOverlay.Create()));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public async Task Both_refuse_a_key_that_is_not_known(string mapping)
    {
        JObject overlay = FullOverlay.Create();
        At<JObject>(overlay, mapping).Add("x-note", "a note");

        Assert.Equal([Rules.UnknownKey], Findings(overlay).Select(f => f.Rule));
        Assert.NotEmpty(await CatalogueSchema.Validate(overlay));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Both_require_the_same_keys(string value)
    {
        JObject overlay = FullOverlay.Create();
        At<JToken>(overlay, value).Parent!.Remove();

        bool isMissed = Findings(overlay).Any(f => f.Rule == Rules.MissingKey);

        bool isRefused = (await CatalogueSchema.Validate(overlay)).Count > 0;
        Assert.True(isRefused || !isMissed, "The reader misses the key, the schema does not.");
        Assert.True(!isRefused || Findings(overlay).Length > 0, "The schema wants the key, the reader does not.");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Both_refuse_values_of_the_wrong_kind(string value)
    {
        foreach (JToken wrong in new JToken[] { JValue.CreateNull(), " ", new JObject(), new JArray(new JArray()) })
        {
            JObject overlay = FullOverlay.Create();
            At<JToken>(overlay, value).Replace(wrong);

            Finding[] findings = Findings(overlay);
            bool isRefused = (await CatalogueSchema.Validate(overlay)).Count > 0;
            string changed = $"{value} changed to {wrong.ToString(Formatting.None)}";
            Assert.True(isRefused || !findings.Any(f => Shape.Contains(f.Rule)), $"The reader refuses {changed}, the schema does not: {Outline.Of(findings)}");
            Assert.True(!isRefused || findings.Length > 0, $"The schema refuses {changed}, the reader does not.");
        }
    }

    private static Finding[] Findings(JObject overlay) =>
        [.. CatalogueLibrary.Read([Basis, new CatalogueText(MarkedText.File, overlay.ToString(Formatting.Indented))]).Findings];

    private static T At<T>(JObject overlay, string path)
        where T : JToken => (T)overlay.SelectToken(path)!;
}
