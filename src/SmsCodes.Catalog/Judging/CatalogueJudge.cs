using System;
using System.Collections.Generic;
using System.Globalization;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging.Responses;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Turns the nodes of a file into the model; what is wrong becomes a finding and is left out.</summary>
internal static class CatalogueJudge
{
    /// <summary>Stands for a language that is missing or wrong; that is reported, so what depends on it is not.</summary>
    internal const string UnknownLanguage = "und";

    private const string SupportedSchema = "1";

    internal static Model.Catalogue? Judge(YamlNode root, FindingList findings)
    {
        if (root is YamlScalar { IsNothing: true })
        {
            findings.Add(Rules.Empty, root.Place);
            return null;
        }

        if ((root as YamlMapping)?.Entries.Find(e => e.Key.Value == "schema").Value is YamlScalar { IsNothing: false } schema
            && schema.Value != SupportedSchema)
        {
            // Another version may mean anything by its keys: judge none of them.
            findings.Add(Rules.UnsupportedSchema, schema.Place, schema.Value);
            return null;
        }

        if (Fields.Of(root, "a catalogue", "a catalogue", Keys.Catalogue, findings) is not { } fields)
            return null;

        fields.RequiredScalar("schema");
        string? provider = Provider(fields, findings);
        string title = fields.RequiredText("title") ?? provider ?? "";
        string language = Language(fields, findings);
        SourceDocument source = Source(fields, findings);
        var names = new NameTable("the catalogue", findings);
        EquatableArray<CodeSet> sets = Sets(fields, language, names, findings);
        EquatableArray<BitField> bitFields = BitFields(fields, language, sets, names, findings);
        var declared = new Declarations(fields, sets, bitFields, findings);
        EquatableArray<Response> responses = new ResponsesJudge(declared, names, findings).Judge(fields);
        return provider == null ? null : new Model.Catalogue(provider, title, language, source, sets, bitFields, responses);
    }

    private static string? Provider(Fields fields, FindingList findings)
    {
        YamlScalar? provider = fields.RequiredScalar("provider");
        if (provider == null)
            return null;
        return NameTable.IsProviderName(provider, findings) ? provider.Value : null;
    }

    private static string Language(Fields fields, FindingList findings)
    {
        YamlScalar? language = fields.RequiredScalar("language");
        if (language == null)
            return UnknownLanguage;
        if (language.Value.Length == 2 && language.Value[0] is >= 'a' and <= 'z' && language.Value[1] is >= 'a' and <= 'z')
            return language.Value;
        findings.Add(Rules.UnknownWord, language.Place, language.Value, "a language", "two small letters name one, such as en, fr, pl or cs");
        return UnknownLanguage;
    }

    private static SourceDocument Source(Fields fields, FindingList findings)
    {
        if (fields.RequiredNode("source") == null || fields.Mapping("source", "a source", Keys.Source) is not { } source)
            return new SourceDocument("", "", null);
        string title = source.RequiredText("title") ?? "";
        string? url = source.Text("url");
        YamlScalar? retrieved = source.RequiredScalar("retrieved");
        if (retrieved != null
            && !DateTime.TryParseExact(retrieved.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            findings.Add(Rules.InvalidDate, retrieved.Place, "retrieved", retrieved.Value);
            retrieved = null;
        }

        return new SourceDocument(title, retrieved?.Value ?? "", url);
    }

    private static EquatableArray<CodeSet> Sets(Fields fields, string language, NameTable names, FindingList findings)
    {
        var sets = new List<CodeSet>();
        foreach (YamlNode item in fields.RequiredItems("sets"))
        {
            if (Fields.Of(item, "sets", "a code set", Keys.Set, findings) is not { } set)
                continue;
            if (new SetJudge(set, language, findings).Judge(names) is { } judged)
                sets.Add(judged);
        }

        return new EquatableArray<CodeSet>(sets);
    }

    private static EquatableArray<BitField> BitFields(
        Fields fields, string language, EquatableArray<CodeSet> sets, NameTable names, FindingList findings)
    {
        var bitFields = new List<BitField>();
        bool areAllSets = (fields.Node("sets") as YamlSequence)?.Items.Count == sets.Count;
        foreach (YamlNode item in fields.Items("bit-fields"))
        {
            if (Fields.Of(item, "bit-fields", "a bit field", Keys.BitField, findings) is not { } bitField)
                continue;
            if (new BitFieldJudge(bitField, language, sets, areAllSets, findings).Judge(names) is { } judged)
                bitFields.Add(judged);
        }

        return new EquatableArray<BitField>(bitFields);
    }
}
