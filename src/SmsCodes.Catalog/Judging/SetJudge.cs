using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Judges one code set: its frame, each row, and the rows against one another.</summary>
internal sealed class SetJudge(Fields fields, string language, string basisPath, FindingList findings)
{
    // Stands for a fact whose coverage cannot be read: that is reported, and no row is blamed for it.
    private const string UnknownCoverage = "";
    private const string Every = "every";
    private const string Some = "some";

    /// <summary>The set with its sound rows, or null where its name is wrong.</summary>
    internal CodeSet? Judge(NameTable names)
    {
        YamlScalar? name = fields.RequiredScalar("name");
        string title = fields.RequiredText("title") ?? "";
        string summary = fields.RequiredText("summary") ?? "";
        Wire? wire = fields.RequiredWord("wire", Words.Wires) switch
        {
            "integer" => Wire.Integer,
            "text" => Wire.Text,
            "binary" => Wire.Binary,
            _ => null,
        };
        int? digits = Digits(wire);
        if (wire != Wire.Text && digits == null && fields.Has("digits"))
            wire = null;
        List<Fields> items = Rows();
        if (digits != null && wire != null && !IsLengthOfACode(digits.Value, items))
            wire = null;
        List<Group> groups = Groups(out bool areAllGroups);
        List<YamlScalar> success = Scalars("success");
        var frame = new SetFrame(
            name?.Value ?? "a set", language, wire, digits, Facts(items), new HashSet<string>(success.Select(s => s.Value), StringComparer.Ordinal),
            areAllGroups ? new HashSet<string>(groups.Select(g => g.Name), StringComparer.Ordinal) : null, new Layers(basisPath, isOfOverlay: fields.Place.Path != basisPath));

        List<Code> codes = Codes(frame, items);
        CheckSuccess(frame, success, items);
        CheckFactsAreStated(frame, items);
        Retirement? retired = Retirements.Of(fields);
        if (name == null || !NameTable.IsSetName(name, findings) || !names.IsNew(name))
            return null;
        return new CodeSet(
            name.Value, title, summary, wire ?? Wire.Integer, digits, new EquatableArray<Group>(groups), new EquatableArray<Code>(codes), retired,
            new EquatableArray<string>(frame.Layers.FilesOf(fields.Nodes).Concat(codes.SelectMany(c => c.Changes.Select(h => h.File))).Distinct()));
    }

    private int? Digits(Wire? wire)
    {
        int? digits = fields.Number("digits", 1, 9);
        if (digits == null || wire != Wire.Text)
            return digits;
        findings.Add(Rules.WrongKind, fields.Key("digits")!.Place, "'digits'", "left out where codes are words", "given");
        return null;
    }

    /// <summary>Whether some code has the given length; if none has, that is reported once and no code is blamed for it.</summary>
    private bool IsLengthOfACode(int digits, List<Fields> items)
    {
        string[] codes = [.. items.Select(i => (i.Node("code") as YamlScalar)?.Value).OfType<string>()];
        if (codes.Length < 2 || codes.Any(c => c.Length == digits))
            return true;
        findings.Add(Rules.WrongKind, fields.Node("digits")!.Place, "'digits'", "the length of each code", $"{Fields.Format(digits)}, which is that of none");
        return false;
    }

    private Dictionary<string, string> Facts(List<Fields> items)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        Fields? declared = fields.Mapping("facts", "'facts'", Keys.Facts);
        bool areAllKnown = declared == null
            ? !fields.Has("facts")
            : ((YamlMapping)fields.Node("facts")!).Entries.TrueForAll(e => Keys.Facts.Contains(e.Key.Value));
        foreach (string fact in Keys.Facts)
        {
            if (declared?.Key(fact) != null)
                facts.Add(fact, CoverageOf(fact, declared, items));
            else if (!areAllKnown)
                facts.Add(fact, UnknownCoverage);
        }

        return facts;
    }

    /// <summary>How many rows state a fact. Where none of several does, the declaration is wrong, and no row is blamed for it.</summary>
    private static string CoverageOf(string fact, Fields declared, List<Fields> items) => declared.Word(fact, Words.Coverages) switch
    {
        null => UnknownCoverage,
        Every when items.Count > 1 && items.TrueForAll(i => !i.Has(fact)) => Some,
        string word => word,
    };

    private List<Group> Groups(out bool areAll)
    {
        areAll = fields.Node("groups") is null ? !fields.Has("groups") : fields.Node("groups") is YamlSequence;
        var groups = new List<Group>();
        var names = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (YamlNode item in fields.Items("groups"))
        {
            if (Fields.Of(item, "groups", "a group", Keys.Group, findings) is not { } group)
            {
                areAll = false;
                continue;
            }

            int? id = group.Number("id", int.MinValue + 1, int.MaxValue);
            string? text = group.Text("text");
            YamlScalar? name = group.RequiredName("name");
            if (name == null)
            {
                areAll = false;
                continue;
            }

            string folded = Folding.Fold(name.Value);
            string? english = Texts.English(group, text, language, folded, findings);
            if (names.TryGetValue(folded, out YamlScalar? other))
            {
                findings.Add(Rules.DuplicateName, name.Place, other.Place, folded, Fields.LineOf(other.Place, name.Place), "the set's groups");
                continue;
            }

            names.Add(folded, name);
            groups.Add(new Group(folded, id, text, english));
        }

        return groups;
    }

    private List<YamlScalar> Scalars(string key)
    {
        var scalars = new List<YamlScalar>();
        foreach (YamlNode item in fields.Items(key))
        {
            if (item is YamlScalar { IsNothing: false } scalar)
                scalars.Add(scalar);
            else
                Fields.WrongKind(item, key, "a list of codes", findings);
        }

        return scalars;
    }

    private List<Fields> Rows()
    {
        var rows = new List<Fields>();
        foreach (YamlNode item in fields.RequiredItems("codes"))
        {
            if (Fields.Of(item, "codes", "a code", Keys.Code, findings) is { } row)
                rows.Add(row);
        }

        return rows;
    }

    private List<Code> Codes(SetFrame frame, List<Fields> items)
    {
        // What stands in rows that turn out wrong still counts as there, so that one mistake is reported once.
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        var memberNames = new NameTable("set " + frame.Name, findings);
        var judge = new CodeJudge(frame, DeclarationOf, findings);
        var rows = new RowTable(frame, findings);
        items.ForEach(item => rows.Reserve(item.Node("value") ?? (frame.Wire == Wire.Text ? null : item.Node("code"))));
        foreach (Fields item in items)
        {
            int FreeValue() => rows.TakeFreeValue(item.Node("code") != null, frame.Layers.IsAddedToBasis(item.Nodes));
            Row? row = judge.Judge(item, FreeValue, rows.ValueOf((item.Node("alias-of") as YamlScalar)?.Value));
            if (item.Node("name") is YamlScalar name && Identifiers.IsIdentifier(name.Value) && !memberNames.IsNew(name))
                continue;
            if (row != null)
                rows.Add(row with { Code = row.Code with { Formerly = Formerly(item, memberNames) } }, earlier);
            earlier.Add((item.Node("name") as YamlScalar)?.Value ?? "");
        }

        var inUse = new HashSet<string>(items.Where(i => i.Node("retired") == null).Select(i => (i.Node("name") as YamlScalar)?.Value).OfType<string>(), StringComparer.Ordinal);
        foreach (Fields item in items)
            CheckReplacement(frame, item, inUse);
        return rows.Codes;
    }

    private EquatableArray<string> Formerly(Fields item, NameTable memberNames) => new(
        (item.Scalars("formerly") ?? []).Where(n => NameTable.IsMemberName(n, findings) && memberNames.IsNew(n)).Select(n => n.Value));

    /// <summary>The edit that declares a fact which rows state, or null.</summary>
    private Mend? DeclarationOf(string fact)
    {
        if (fields.Node("facts") is not YamlMapping declared)
            return fields.Has("facts") ? null : fields.Addition("wire", $"facts: {{ {fact}: some }}");
        if (declared.Entries.Count == 0)
            return null;
        KeyValuePair<YamlScalar, YamlNode> last = declared.Entries[declared.Entries.Count - 1];
        return findings.MendingOf(last.Key.Place)?.InsertBehind(last.Key.Place, last.Value.Place, $"{fact}: some");
    }

    private void CheckReplacement(SetFrame frame, Fields item, HashSet<string> inUse)
    {
        if (item.Node("retired") is not YamlMapping retired)
            return;
        YamlNode? replacement = retired.Entries.FirstOrDefault(e => e.Key.Value == "replaced-by").Value;
        if (replacement is not YamlScalar { IsNothing: false } scalar)
            return;
        if (!inUse.Contains(scalar.Value))
            findings.Add(Rules.UnknownReplacement, scalar.Place, NearMiss.Mend(scalar, inUse, findings), scalar.Value, frame.Name, NearMiss.Hint(scalar.Value, inUse, findings));
    }

    private void CheckSuccess(SetFrame frame, List<YamlScalar> success, List<Fields> items)
    {
        var codes = new HashSet<string>(items.Select(i => (i.Node("code") as YamlScalar)?.Value).OfType<string>(), StringComparer.Ordinal);
        foreach (YamlScalar code in success)
        {
            if (!codes.Contains(code.Value) && !findings.IsFull)
                findings.Add(Rules.UnknownSuccessCode, code.Place, NearMiss.Mend(code, codes, findings), code.Value, frame.Name, NearMiss.Hint(code.Value, codes, findings));
        }
    }

    private void CheckFactsAreStated(SetFrame frame, List<Fields> items)
    {
        foreach (string fact in frame.Facts.Keys)
        {
            if (frame.Facts[fact] == Some && items.TrueForAll(i => !i.Has(fact)))
                findings.Add(Rules.FactNowhere, ((YamlMapping)fields.Node("facts")!).Entries.First(e => e.Key.Value == fact).Key.Place, fields.Removal("facts", fact), fact, frame.Name);
        }
    }
}
