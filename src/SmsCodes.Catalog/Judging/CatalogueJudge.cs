using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging.Responses;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Turns the nodes of a file into the model; what is wrong becomes a finding and is left out.</summary>
internal static class CatalogueJudge
{
    /// <summary>Stands for a language that is missing or wrong; that is reported, so what depends on it is not.</summary>
    internal const string UnknownLanguage = "und";

    // Far more than any provider has: each is a type of its own, and code many times as long as what declares it.
    private const int MostSets = 500;

    private const string SupportedSchema = "1";
    private const string Schema = "schema";

    /// <summary>Whether the format's version is one that is read here, or not given.</summary>
    internal static bool IsSupported(YamlMapping root) => root.Text(Schema) is null or SupportedSchema;

    /// <summary>Whether an overlay gives the format's version, and one that is read here; reports it if not.</summary>
    internal static bool IsOfSchema(YamlMapping overlay, FindingList findings)
    {
        if (!IsSupported(overlay))
        {
            ReportSchema(overlay, findings);
        }
        else if (overlay.Key(Schema) is null && NearMiss.Nearest(Schema, overlay.Entries.Select(e => e.Key.Value)) == null)
        {
            TextPlace first = overlay.Entries[0].Key.Place;
            findings.Add(Rules.MissingKey, first, findings.MendingOf(first)?.InsertBefore(first, "schema: 1"), "An overlay", Schema);
        }
        else if (overlay.Key(Schema) != null && overlay.Text(Schema) == null)
        {
            Fields.WrongKind(overlay.Value(Schema)!, Schema, "text", findings);
        }

        return IsSupported(overlay);
    }

    /// <summary>Judges the nodes of a catalogue.</summary>
    /// <param name="root">The file, overlays applied.</param>
    /// <param name="basisPath">The file itself; nodes of other files are those of overlays.</param>
    /// <param name="findings">Takes what is wrong.</param>
    internal static Model.Catalogue? Judge(YamlNode root, string basisPath, FindingList findings)
    {
        if (root is YamlMapping mapping && !IsSupported(mapping))
        {
            // Another version may mean anything by its keys: judge none of them.
            ReportSchema(mapping, findings);
            return null;
        }

        if (!IsCatalogue(root, findings) || IsMisspeltOverlay(root, findings) || Fields.Of(root, "a catalogue", "a catalogue", Keys.Catalogue, findings) is not { } fields)
            return null;

        fields.RequiredScalar(Schema);
        string? provider = Provider(fields, findings);
        string title = fields.RequiredText("title") ?? provider ?? "";
        string language = Language(fields, findings);
        SourceDocument source = Source(fields, findings);
        var names = new NameTable("the catalogue", findings);
        EquatableArray<CodeSet> sets = Sets(fields, language, basisPath, names, findings);
        EquatableArray<BitField> bitFields = BitFields(fields, language, sets, names, findings);
        var declared = new Declarations(fields, sets, bitFields, findings);
        EquatableArray<Response> responses = new ResponsesJudge(declared, names, findings).Judge(fields);
        CheckReplacements(fields, "responses", "response of this catalogue", responses.Where(r => r.Retired == null).Select(r => r.Name), findings);
        return provider == null ? null : new Model.Catalogue(provider, title, language, source, sets, bitFields, responses);
    }

    /// <summary>Whether there is anything of a catalogue in a file; reports it if not, as one mistake and not as many.</summary>
    private static bool IsCatalogue(YamlNode root, FindingList findings)
    {
        string[] keys = [.. Keys.Catalogue.Concat(Keys.Overlay).Distinct()];
        if (root is YamlLeftOut || (root is YamlMapping mapping && (mapping.IsPartial || mapping.Entries.Exists(e => NearMiss.Nearest(e.Key.Value, keys) != null))))
            return true;
        findings.Add(Rules.NotACatalogue, root is YamlMapping { Entries.Count: > 0 } other ? other.Entries[0].Key.Place : root.Place, root is YamlMapping ? "a mapping without any of its keys" : root.Kind);
        return false;
    }

    /// <summary>Whether a file lacks a provider because its 'extends' is misspelt: as a catalogue it would have many mistakes.</summary>
    private static bool IsMisspeltOverlay(YamlNode root, FindingList findings)
    {
        if (root is not YamlMapping mapping || mapping.Key("provider") != null)
            return false;
        YamlScalar? slip = mapping.Entries.Find(e => !Keys.Catalogue.Contains(e.Key.Value) && NearMiss.Nearest(e.Key.Value, ["extends"]) != null).Key;
        if (slip == null)
            return LacksExtends(mapping, findings);
        findings.Add(Rules.UnknownKey, slip.Place, NearMiss.Mend(slip, ["extends"], findings), slip.Value, "a catalogue or an overlay", "did you mean 'extends'?");
        return true;
    }

    /// <summary>Whether a file changes something and does not say of what.</summary>
    private static bool LacksExtends(YamlMapping mapping, FindingList findings)
    {
        string? changed = (mapping.Value("sets") as YamlSequence)?.Items.OfType<YamlMapping>().Select(i => i.Text(Verb.ChangeWord)).FirstOrDefault(t => t != null);
        if (changed == null)
            return false;
        findings.Add(Rules.MissingKey, mapping.Entries[0].Key.Place, $"A file that says '{Verb.ChangeWord}: {changed}' is an overlay, but it", "extends");
        return true;
    }

    /// <summary>What stands for a set or response that is retired must be one that is not.</summary>
    private static void CheckReplacements(Fields fields, string list, string what, IEnumerable<string> names, FindingList findings)
    {
        var inUse = new HashSet<string>(names, StringComparer.Ordinal);
        foreach (YamlMapping item in (fields.Node(list) as YamlSequence)?.Items.OfType<YamlMapping>() ?? [])
        {
            if (item.Value("retired") is YamlMapping retired && retired.Value("replaced-by") is YamlScalar { IsNothing: false } replacement
                && !inUse.Contains(replacement.Value))
                findings.Add(Rules.NotDeclared, replacement.Place, NearMiss.Mend(replacement, inUse, findings), replacement.Value, what, NearMiss.Hint(replacement.Value, inUse, findings));
        }
    }

    private static void ReportSchema(YamlMapping root, FindingList findings)
    {
        (TextPlace place, string version) = (root.Value(Schema)!.Place, root.Text(Schema)!);
        string? meant = version is "1.0" or "v1" or "01" ? SupportedSchema : null;
        findings.Add(Rules.UnsupportedSchema, place, findings.MendingOf(place)?.Rewrite(place, version, meant), version);
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
        string small = language.Value.ToLowerInvariant();
        findings.Add(
            Rules.UnknownWord, language.Place, small.Length == 2 ? findings.MendingOf(language.Place)?.Rewrite(language.Place, language.Value, small) : null, language.Value, "a language",
            "two small letters name one, such as en, fr, pl or cs");
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
            findings.Add(
                Rules.InvalidDate, retrieved.Place, findings.MendingOf(retrieved.Place)?.Rewrite(retrieved.Place, retrieved.Value, DayOf(retrieved.Value)), "retrieved", retrieved.Value);
            retrieved = null;
        }

        return new SourceDocument(title, retrieved?.Value ?? "", url);
    }

    /// <summary>The day that is written in a form in which no other day can be meant, or null.</summary>
    private static string? DayOf(string text)
    {
        string[] forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "yyyy-MM-dd'T'HH:mm:ss'Z'"];
        return DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static EquatableArray<CodeSet> Sets(Fields fields, string language, string basisPath, NameTable names, FindingList findings)
    {
        var sets = new List<CodeSet>();
        foreach (YamlNode item in fields.RequiredItems("sets", MostSets))
        {
            if (Fields.Of(item, "sets", "a code set", Keys.Set, findings) is not { } set)
                continue;
            if (new SetJudge(set, language, basisPath, findings).Judge(names) is { } judged)
                sets.Add(judged);
        }

        CheckReplacements(fields, "sets", "code set of this catalogue", sets.Where(s => s.Retired == null).Select(s => s.Name), findings);
        return new EquatableArray<CodeSet>(sets);
    }

    private static EquatableArray<BitField> BitFields(
        Fields fields, string language, EquatableArray<CodeSet> sets, NameTable names, FindingList findings)
    {
        var bitFields = new List<BitField>();
        bool areAllSets = (fields.Node("sets") as YamlSequence)?.Items.Count == sets.Count;
        foreach (YamlNode item in Fields.AtMost(fields.Items("bit-fields"), MostSets, "bit-fields", findings))
        {
            if (Fields.Of(item, "bit-fields", "a bit field", Keys.BitField, findings) is not { } bitField)
                continue;
            if (new BitFieldJudge(bitField, language, sets, areAllSets, findings).Judge(names) is { } judged)
                bitFields.Add(judged);
        }

        return new EquatableArray<BitField>(bitFields);
    }
}
