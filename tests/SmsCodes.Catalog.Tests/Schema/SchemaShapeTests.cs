using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;
using SmsCodes.Catalog.Judging;
using Xunit;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>The schema for editors has the keys and words of the reader, and says of each key what it means.</summary>
public sealed class SchemaShapeTests
{
    /// <summary>The keywords that the schema may use: those of draft-07 that NJsonSchema too understands, so that none is passed over in
    /// silence.</summary>
    private static readonly string[] KnownKeywords =
    [
        "$schema", "$ref", "title", "description", "definitions", "type", "enum", "pattern", "format", "minimum", "maximum", "minItems", "minProperties",
        "properties", "additionalProperties", "required", "items", "allOf", "anyOf", "not",
    ];

    /// <summary>Each mapping of the format: where the schema describes it, and its keys.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> KeysOf = new()
    {
        ["definitions/catalogue"] = Keys.Catalogue,
        ["definitions/overlay"] = Keys.Overlay,
        ["definitions/retiring"] = Keys.Retire,
        ["definitions/setChange"] = Changing(Keys.Set, "name", "wire", "digits", "facts"),
        ["definitions/addedSet"] = Keys.Set,
        ["definitions/addedCode"] = Keys.Code.Except(["origin"]),
        ["definitions/codeChange"] = Changing(Keys.Code, "code", "value", "alias-of", "origin"),
        ["definitions/overlayStated"] = Keys.Stated.Except(["after"]),
        ["definitions/bitFieldChange"] = Changing(Keys.BitField, "name"),
        ["definitions/bitPartChange"] = Changing(Keys.BitPart, "name"),
        ["definitions/responseChange"] = Changing(Keys.Response, "name"),
        ["definitions/errorChange"] = Keys.Error,
        ["definitions/source"] = Keys.Source,
        ["definitions/set"] = Keys.Set,
        ["definitions/facts"] = Keys.Facts,
        ["definitions/group"] = Keys.Group,
        ["definitions/code"] = Keys.Code,
        ["definitions/stated"] = Keys.Stated.Except(["after"]),
        ["definitions/statedRetry"] = Keys.Stated,
        ["definitions/inferred"] = Keys.Inferred,
        ["definitions/conclusion"] = Keys.InferredFact.Except(["after"]),
        ["definitions/retryConclusion"] = Keys.InferredFact,
        ["definitions/observation"] = Keys.Observed,
        ["definitions/retirement"] = Keys.Retired,
        ["definitions/bitField"] = Keys.BitField,
        ["definitions/bitPart"] = Keys.BitPart,
        ["definitions/response"] = Keys.Response,
        ["definitions/responseField"] = Keys.ResponseField,
        ["definitions/error"] = Keys.Error,
        ["definitions/errorDetails"] = Keys.ErrorDetails,
        ["definitions/layout"] = Keys.Layout,
        ["definitions/row"] = Keys.Row,
        ["definitions/positionalRow"] = Keys.PositionalRow,
    };

    public static TheoryData<string> Mappings => [.. KeysOf.Keys];

    /// <summary>Where a key takes words of a closed vocabulary, and which.</summary>
    public static TheoryData<string, string[]> Vocabularies => new()
    {
        { "definitions/set/properties/wire", [.. Words.Wires] },
        { "definitions/coverage", [.. Words.Coverages] },
        { "definitions/code/properties/category", [.. Words.Categories] },
        { "definitions/code/properties/origin", [.. Words.Origins] },
        { "definitions/answer", [.. Words.Answers] },
        { "definitions/statedRetry/properties/value", [.. Words.AnswersOrUnknown] },
        { "definitions/response/properties/charset", [.. Words.Charsets] },
        { "definitions/fieldType", [.. Words.FieldTypes] },
        { "definitions/responseField/properties/unixTime", [.. Words.TimeUnits] },
        { "definitions/layout/properties/format", [.. Words.Formats] },
    };

    [Fact]
    public void The_schema_is_one_of_draft_07()
    {
        Assert.Equal("http://json-schema.org/draft-07/schema#", CatalogueSchema.Json["$schema"]);
        Assert.Empty(Subschemas(CatalogueSchema.Json).SelectMany(s => s.Properties()).Select(p => p.Name).Distinct().Except(KnownKeywords));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_mapping_has_the_keys_of_the_reader_in_its_order_and_no_other(string mapping)
    {
        JObject schema = CatalogueSchema.Part(mapping);

        Assert.Equal("object", schema["type"]);
        Assert.Equal(false, schema["additionalProperties"]);
        Assert.Equal(KeysOf[mapping], Properties(schema).Select(p => p.Name));
    }

    [Fact]
    public void Every_mapping_of_the_schema_is_one_of_the_format() => Assert.Equal(
        KeysOf.Keys.Order(StringComparer.Ordinal),
        CatalogueSchema.Part("definitions").Properties()
            .Where(p => p.Value["properties"] != null)
            .Select(p => "definitions/" + p.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_list_of_keys_is_one_of_the_schema()
    {
        IEnumerable<IReadOnlyList<string>> lists = typeof(Keys).GetProperties().Select(p => (IReadOnlyList<string>)p.GetValue(null)!);

        Assert.All(lists, keys => Assert.Contains(KeysOf.Values, known => known.SequenceEqual(keys)));
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Every_key_has_a_description(string mapping) => Assert.All(Properties(CatalogueSchema.Part(mapping)), key =>
    {
        string? description = (string?)Described(key.Value)["description"];
        Assert.True(description?.Contains(' ', StringComparison.Ordinal) == true, $"{mapping} {key.Name} says nothing.");
        Assert.EndsWith(".", description, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_closed_vocabulary_is_that_of_the_reader(string path, string[] words) =>
        Assert.Equal(words, Enum(CatalogueSchema.Part(path)));

    [Fact]
    public void Answers_on_retry_are_the_same_in_the_short_form() => Assert.Equal(
        Words.AnswersOrUnknown, Enum((JObject)CatalogueSchema.Part("definitions/code/properties/retry")["anyOf"]![0]!));

    [Fact]
    public void Every_list_of_words_is_one_of_the_schema()
    {
        IEnumerable<IReadOnlyList<string>> lists = typeof(Words).GetProperties().Select(p => (IReadOnlyList<string>)p.GetValue(null)!);

        Assert.All(lists, words => Assert.Contains(Vocabularies, row => ((string[])row[1]).SequenceEqual(words)));
    }

    [Fact]
    public void Every_reference_leads_to_a_definition_and_every_definition_is_referred_to()
    {
        IEnumerable<string> references = Subschemas(CatalogueSchema.Json).Select(s => (string?)s["$ref"]).OfType<string>().Distinct();

        Assert.All(references, r => Assert.NotNull(CatalogueSchema.Json.SelectToken(r[2..].Replace('/', '.'))));
        Assert.Equal(
            CatalogueSchema.Part("definitions").Properties().Select(p => "#/definitions/" + p.Name).Order(StringComparer.Ordinal),
            references.Where(r => r.Split('/').Length == 3).Order(StringComparer.Ordinal));
    }

    /// <summary>The keys of an item of an overlay that changes something: the verb, and what may differ.</summary>
    private static IEnumerable<string> Changing(IEnumerable<string> keys, params string[] fixedKeys) => keys.Except(fixedKeys).Prepend("change");

    /// <summary>A key's schema, or the one that it refers to.</summary>
    private static JToken Described(JToken schema) =>
        schema["$ref"] is { } reference ? CatalogueSchema.Json.SelectToken(((string)reference!)[2..].Replace('/', '.'))! : schema;

    private static IEnumerable<JProperty> Properties(JObject schema) => ((JObject)schema["properties"]!).Properties();

    /// <summary>The words of an enum; those that YAML makes something else of stand there twice.</summary>
    private static IEnumerable<string> Enum(JObject schema) =>
        schema["enum"]!.Select(v => v.ToString(Newtonsoft.Json.Formatting.None).Trim('"')).Distinct();

    private static IEnumerable<JObject> Subschemas(JObject schema)
    {
        yield return schema;
        IEnumerable<JToken> below = new[] { "properties", "definitions" }.SelectMany(k => (schema[k] as JObject)?.PropertyValues() ?? [])
            .Concat(new[] { "allOf", "anyOf" }.SelectMany(k => schema[k] as JArray ?? []))
            .Concat(new[] { "items", "not", "additionalProperties" }.Select(k => schema[k]).OfType<JObject>());
        foreach (JObject sub in below.Cast<JObject>().SelectMany(Subschemas))
            yield return sub;
    }
}
