using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges the fields of a reply, of its results or of its error, and their keys against one another.</summary>
internal sealed class FieldListJudge(FieldScope scope, Declarations declared, Known<ResponseOption> options, FindingList findings)
{
    private const int MostFields = 60;
    private readonly Dictionary<string, YamlScalar> _keys = new(StringComparer.Ordinal);

    /// <summary>Takes a key that is no field; reports it where it is taken already.</summary>
    internal bool IsNew(YamlScalar key)
    {
        if (!_keys.TryGetValue(key.Value, out YamlScalar? other))
        {
            _keys.Add(key.Value, key);
            return true;
        }

        findings.Add(Rules.DuplicateName, key.Place, other.Place, key.Value, Fields.LineOf(other.Place, key.Place), "the keys of " + scope.Owner);
        return false;
    }

    /// <summary>The fields under a key of the given mapping.</summary>
    /// <param name="fields">What holds the key.</param>
    /// <param name="known">Take each field by its key.</param>
    internal EquatableArray<ResponseField> Judge(Fields fields, params Known<ResponseField>[] known)
    {
        if (fields.Entries(scope.Key) is not { } mapping)
        {
            foreach (Known<ResponseField> names in known)
                names.IsComplete &= !fields.Has(scope.Key);
            return default;
        }

        if (mapping.Entries.Count > MostFields)
        {
            findings.Add(
                Rules.TooManyFields, fields.Key(scope.Key)!.Place, scope.Key, Fields.Format(mapping.Entries.Count), Fields.Format(MostFields));
        }

        var judge = new ResponseFieldJudge(scope, declared, options, new NameTable("the properties of " + scope.Owner, findings), findings);
        var judged = new List<ResponseField>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            ResponseField? field = judge.Judge(entry.Key, entry.Value);
            if (!AreNew(entry.Key, entry.Value))
                field = null;
            foreach (Known<ResponseField> names in known)
                names.Add(entry.Key.Value, field);
            if (field != null && judged.Count < MostFields)
                judged.Add(field);
        }

        return new EquatableArray<ResponseField>(judged.ConvertAll(field => Named(field, judged, mapping)));
    }

    /// <summary>The field, without the one that is to hold its code's label if that is none; which is reported.</summary>
    private ResponseField Named(ResponseField field, List<ResponseField> all, YamlMapping mapping)
    {
        if (field.Kind != FieldKind.Code || field.By == null || all.Exists(f => f.Key == field.By && f.Kind == FieldKind.Text))
            return field;
        var entry = (YamlMapping)mapping.Entries.Find(e => e.Key.Value == field.Key).Value;
        YamlNode name = entry.Entries.Find(e => e.Key.Value == "named-by").Value;
        string[] texts = [.. all.Where(f => f.Kind == FieldKind.Text).Select(f => f.Key)];
        findings.Add(
            Rules.NotDeclared, name.Place, NearMiss.Mend((YamlScalar)name, texts, findings), field.By, $"text field of '{scope.Key}'",
            NearMiss.Hint(field.By, texts, findings));
        return field with { By = null };
    }

    private bool AreNew(YamlScalar key, YamlNode node)
    {
        if (!IsNew(key))
            return false;
        YamlNode? aliases = (node as YamlMapping)?.Entries.Find(e => e.Key.Value == "alias").Value;
        IEnumerable<YamlNode> items = aliases is YamlSequence list ? list.Items : aliases == null ? [] : [aliases];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in items)
        {
            if (item is YamlScalar { IsNothing: false } alias && seen.Add(alias.Value) && !IsNew(alias))
                return false;
        }

        return true;
    }
}
