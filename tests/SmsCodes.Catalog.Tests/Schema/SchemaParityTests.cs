using System.Linq;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SmsCodes.Catalog.Findings;
using Xunit;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>The schema and the reader on a catalogue with every key, of which one is taken away, added or changed.</summary>
public sealed class SchemaParityTests
{
    /// <summary>The rules on the shape of a catalogue.</summary>
    private static readonly Rule[] Shape = [Rules.UnknownKey, Rules.MissingKey, Rules.WrongKind, Rules.NoValue];

    public static TheoryData<string> Mappings => [.. FullCatalogue.Mappings];

    public static TheoryData<string> Values => [.. FullCatalogue.Values];

    [Fact]
    public async Task Both_find_nothing_wrong_with_every_key()
    {
        Assert.Equal([], Findings(FullCatalogue.Create()).Select(f => f.Message));
        Assert.Empty(await CatalogueSchema.Validate(FullCatalogue.Create()));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public async Task Both_refuse_a_key_that_is_not_known(string mapping)
    {
        JObject catalogue = FullCatalogue.Create();
        At<JObject>(catalogue, mapping).Add("x-note", "a note");

        Assert.Equal([Rules.UnknownKey], Findings(catalogue).Select(f => f.Rule));
        Assert.NotEmpty(await CatalogueSchema.Validate(catalogue));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Both_require_the_same_keys(string value)
    {
        JObject catalogue = FullCatalogue.Create();
        At<JToken>(catalogue, value).Parent!.Remove();

        bool isMissed = Findings(catalogue).Any(f => f.Rule == Rules.MissingKey);

        bool isRefused = (await CatalogueSchema.Validate(catalogue)).Count > 0;
        Assert.True(isRefused || !isMissed, "The reader misses the key, the schema does not.");
        Assert.True(!isRefused || Findings(catalogue).Length > 0, "The schema wants the key, the reader does not.");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Both_refuse_values_of_the_wrong_kind(string value)
    {
        foreach (JToken wrong in new JToken[] { JValue.CreateNull(), " ", new JObject(), new JArray(new JArray()) })
        {
            JObject catalogue = FullCatalogue.Create();
            At<JToken>(catalogue, value).Replace(wrong);

            Finding[] findings = Findings(catalogue);
            bool isRefused = (await CatalogueSchema.Validate(catalogue)).Count > 0;
            string changed = $"{value} changed to {wrong.ToString(Formatting.None)}";
            Assert.True(isRefused || !findings.Any(f => Shape.Contains(f.Rule)), $"The reader refuses {changed}, the schema does not.");
            Assert.True(!isRefused || findings.Length > 0, $"The schema refuses {changed}, the reader does not.");
        }
    }

    private static Finding[] Findings(JObject catalogue) =>
        [.. CatalogueReader.Read("acme.yaml", catalogue.ToString(Formatting.Indented)).Findings];

    private static T At<T>(JObject catalogue, string path)
        where T : JToken => (T)catalogue.SelectToken(path)!;
}
