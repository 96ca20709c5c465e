using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges one field of a reply, of its results or of its error.</summary>
/// <param name="scope">Where the fields stand.</param>
/// <param name="declared">The sets and bit fields that a field can be of.</param>
/// <param name="options">The response's options.</param>
/// <param name="properties">The properties that the fields before this one have.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ResponseFieldJudge(
    FieldScope scope, Declarations declared, Known<ResponseOption> options, NameTable properties, FindingList findings)
{
    private static readonly string[] Types = ["type", "code", "bits", "unixTime", "localTime", "texts"];

    /// <summary>The field, or null where its name or type is wrong.</summary>
    internal ResponseField? Judge(YamlScalar key, YamlNode node)
    {
        var field = new ResponseField(key.Value, "", default, FieldKind.Text, null, default, null, null, null, false, default, null);
        if (node is YamlScalar { IsNothing: false } word)
        {
            FieldKind? kind = Kind(word);
            string? name = PropertyName(key, null);
            return kind == null || name == null ? null : field with { Kind = kind.Value, Name = name };
        }

        if (node is not YamlMapping mapping)
        {
            Fields.WrongKind(node, key.Value, "a type or a mapping", findings);
            return null;
        }

        var fields = new Fields(mapping, scope.What, Keys.ResponseField, findings);
        string? given = PropertyName(key, fields);
        List<YamlScalar>? aliases = fields.Scalars("alias");
        field = field with
        {
            Aliases = Values(aliases),
            IsRequired = IsRequired(fields),
            Summary = fields.Text("summary"),
        };
        ResponseField? typed = Typed(field, fields);
        if (given == null || typed == null || aliases == null || !AreNew(given, typed, fields))
            return null;
        return typed with { Name = given, Failed = Failed(typed, fields) };
    }

    private static EquatableArray<string> Values(List<YamlScalar>? scalars) => new((scalars ?? []).Select(s => s.Value));

    private string? PropertyName(YamlScalar key, Fields? fields)
    {
        YamlScalar? name = fields?.Scalar("name");
        if (name == null)
        {
            if (fields?.Has("name") == true)
                return null;
            name = new YamlScalar(PropertyNames.Of(key.Value), true, false, key.Place);
            if (!Identifiers.IsIdentifier(name.Value))
            {
                findings.Add(Rules.InvalidIdentifier, key.Place, key.Value, ", and give them by 'name' where the key must stay");
                return null;
            }
        }

        return NameTable.IsPropertyName(name, scope.Type, scope.Members, findings) && properties.IsNew(name) ? name.Value : null;
    }

    /// <summary>Whether the further properties of a field are new: some have more than one.</summary>
    private bool AreNew(string name, ResponseField field, Fields fields)
    {
        if (field is { Kind: FieldKind.UnixTime, Pattern: not null })
            return IsNew(new YamlScalar(name + "Local", true, false, fields.Node("localTime")!.Place));
        if (field.Kind != FieldKind.ChosenCode)
            return true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return ((YamlMapping)fields.Node("code")!).Entries.TrueForAll(e => e.Value is YamlScalar set && (!seen.Add(set.Value) || IsNew(set)));
    }

    private bool IsNew(YamlScalar name) =>
        NameTable.IsPropertyName(name, scope.Type, scope.Members, findings) && properties.IsNew(name);

    private FieldKind? Kind(YamlScalar word)
    {
        switch (word.Value)
        {
            case "text":
                return FieldKind.Text;
            case "integer":
                return FieldKind.Integer;
            case "decimal":
                return FieldKind.Decimal;
            case "boolean":
                return FieldKind.Boolean;
            case "digits":
                return FieldKind.Digits;
            case "isoTime":
                return FieldKind.IsoTime;
            default:
                findings.Add(
                    Rules.UnknownWord, word.Place, NearMiss.Mend(word, Words.FieldTypes, findings), word.Value, "a type of a field",
                    NearMiss.Hint(word.Value, Words.FieldTypes, findings));
                return null;
        }
    }

    private ResponseField? Typed(ResponseField field, Fields fields)
    {
        string[] given = [.. Types.Where(t => fields.Key(t) != null)];
        if (given.Length == 0)
        {
            if (!Types.Any(fields.Has))
                fields.RequiredNode("type");
            return null;
        }

        if (given.Length > 1 && !given.SequenceEqual(["unixTime", "localTime"]))
        {
            findings.Add(Rules.SeveralTypes, fields.Key(given[1])!.Place, field.Key, given[0], given[1]);
            return null;
        }

        if (fields.Key("by") is { } by && fields.Node("code") is not YamlMapping)
        {
            findings.Add(
                Rules.KeyOutOfPlace, by.Place, fields.Removal("by"), "by", $"field '{field.Key}'", "it goes with a 'code' that names a set for each choice of an option");
        }

        if (fields.Key("named-by") is { } namedBy && fields.Node("code") is not YamlScalar)
            findings.Add(Rules.KeyOutOfPlace, namedBy.Place, fields.Removal("named-by"), "named-by", $"field '{field.Key}'", "it goes with a 'code' of one set");
        if (fields.Key("offset") is { } offset && !fields.Has("localTime"))
            findings.Add(Rules.KeyOutOfPlace, offset.Place, fields.Removal("offset"), "offset", $"field '{field.Key}'", "it goes with 'localTime'");
        return given[0] switch
        {
            "type" => fields.Scalar("type") is { } word && Kind(word) is { } kind ? field with { Kind = kind } : null,
            "code" => Code(field, fields),
            "bits" => fields.Scalar("bits") is { } bits && declared.BitFields.Find(bits) is { } bitField
                ? field with { Kind = FieldKind.Bits, Type = bitField.Name }
                : null,
            "texts" => Signs.Delimiter(fields.Scalar("texts"), "texts", findings) is { } delimiter
                ? field with { Kind = FieldKind.Texts, Pattern = delimiter.ToString() }
                : null,
            _ => Time(field, fields),
        };
    }

    private ResponseField? Time(ResponseField field, Fields fields)
    {
        bool isUnix = fields.Key("unixTime") != null;
        bool isSound = !isUnix || fields.Word("unixTime", Words.TimeUnits) != null;
        if (fields.Key("localTime") == null)
            return isSound ? field with { Kind = FieldKind.UnixTime } : null;
        YamlScalar? pattern = fields.Scalar("localTime");
        YamlScalar? offset = fields.Scalar("offset");
        int? minutes = Signs.Offset(offset, findings);
        string? fault = pattern == null ? null : TimePattern.Fault(pattern.Value);
        if (fault != null)
            findings.Add(Rules.InvalidTimePattern, pattern!.Place, pattern.Value, fault);
        if (pattern == null || fault != null || !isSound || (minutes == null && fields.Has("offset")))
            return null;
        return field with { Kind = isUnix ? FieldKind.UnixTime : FieldKind.LocalTime, Pattern = pattern.Value, OffsetMinutes = minutes };
    }

    private ResponseField? Code(ResponseField field, Fields fields)
    {
        YamlNode code = fields.Node("code")!;
        if (code is YamlMapping choices)
            return ChosenCode(field, fields, choices);
        if (code is not YamlScalar { IsNothing: false } name)
        {
            Fields.WrongKind(code, "code", "a code set, or a mapping with one for each choice", findings);
            return null;
        }

        return declared.Sets.Find(name) is { } set ? field with { Kind = FieldKind.Code, Type = set.Name, By = fields.Scalar("named-by")?.Value } : null;
    }

    private ResponseField? ChosenCode(ResponseField field, Fields fields, YamlMapping choices)
    {
        var sets = new List<SetChoice>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in choices.Entries)
        {
            if (entry.Value is not YamlScalar { IsNothing: false } name)
                Fields.WrongKind(entry.Value, entry.Key.Value, "a code set", findings);
            else if (declared.Sets.Find(name) is { } set)
                sets.Add(new SetChoice(entry.Key.Value, set.Name));
        }

        YamlScalar? by = fields.RequiredScalar("by");
        if (by == null || options.Find(by) is not { } option)
            return null;
        var known = new HashSet<string>(option.Choices, StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in choices.Entries)
        {
            if (!known.Remove(entry.Key.Value))
            {
                findings.Add(
                    Rules.NotDeclared, entry.Key.Place, NearMiss.Mend(entry.Key, option.Choices.Except(choices.Entries.Select(e => e.Key.Value)), findings),
                    entry.Key.Value, $"choice of option '{option.Key}'",
                    NearMiss.Hint(entry.Key.Value, option.Choices, findings));
                return null;
            }
        }

        if (known.Count > 0)
        {
            findings.Add(Rules.ChoiceWithoutSet, fields.Key("code")!.Place, field.Key, string.Join(", ", option.Choices.Where(known.Contains)), option.Key);
            return null;
        }

        return sets.Count == choices.Entries.Count
            ? field with { Kind = FieldKind.ChosenCode, Choices = new EquatableArray<SetChoice>(sets), By = option.Key }
            : null;
    }

    private bool IsRequired(Fields fields)
    {
        if (scope.CanBeRequired)
            return fields.Word("required", Words.Answers) == "true";
        if (fields.Key("required") is { } key)
            findings.Add(Rules.KeyOutOfPlace, key.Place, fields.Removal("required"), "required", scope.What, "only a field of a result can be required");
        return false;
    }

    private EquatableArray<string> Failed(ResponseField field, Fields fields)
    {
        if (!scope.CanFail)
        {
            if (fields.Key("failed") is { } key)
                findings.Add(Rules.KeyOutOfPlace, key.Place, fields.Removal("failed"), "failed", scope.What, "an error is a failure whatever its fields say");
            return default;
        }

        List<YamlScalar> values = fields.Scalars("failed") ?? [];
        if (values.Count == 0)
            return default;
        CodeSet[] sets = declared.SetsOf(field);
        string[] words = field.Kind switch
        {
            FieldKind.Boolean => ["true", "false", "present"],
            FieldKind.Integer => ["positive", "present"],
            FieldKind.Code or FieldKind.ChosenCode => ["error", "present"],
            _ => ["present"],
        };
        var possible = new HashSet<string>(words.Concat(Declarations.CodesOf(sets)), StringComparer.Ordinal);
        bool areAll = declared.AreWhole(sets);
        foreach (YamlScalar value in values.FindAll(v => areAll && !possible.Contains(Folding.Fold(v.Value))))
            findings.Add(Rules.InvalidFailure, value.Place, NearMiss.Mend(value, possible, findings), value.Value, field.Key, NearMiss.Hint(value.Value, possible, findings));
        // The code of a row with a mistake is there, but nothing is emitted of it.
        return new EquatableArray<string>(values.Select(v => Folding.Fold(v.Value)).Where(possible.Contains));
    }
}
