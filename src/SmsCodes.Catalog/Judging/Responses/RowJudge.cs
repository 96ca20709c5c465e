using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges the rows of a layout, each on its own.</summary>
/// <param name="delimiter">What stands between values, or null.</param>
/// <param name="frame">What rows can name.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class RowJudge(char? delimiter, ResponseFrame frame, FindingList findings)
{
    /// <summary>Stands for a value told by its position that nobody wants.</summary>
    private const string Skipped = "-";

    /// <summary>The rows that one pattern of an error stands for; none where it is wrong.</summary>
    internal List<LayoutRow> Error(YamlScalar pattern)
    {
        string? message = frame.Error?.MessageKeys.Count > 0 ? frame.Error.MessageKeys[0] : null;
        List<List<RowPart>> expanded = new PatternReader(pattern, delimiter, frame.InErrors, findings).Read() ?? [];
        return expanded.ConvertAll(parts => new LayoutRow(
            new EquatableArray<RowPart>(parts), delimiter, Has(parts, message) ? message : null, default, default, default, default));
    }

    /// <summary>The rows that one item of <c>rows</c> stands for; none where it is wrong.</summary>
    internal List<LayoutRow> Row(YamlNode item)
    {
        if (item is YamlScalar { IsNothing: false } pattern)
            return Rows(pattern, null, []);
        if (item is not YamlMapping mapping)
        {
            Fields.WrongKind(item, "rows", "a pattern or a mapping", findings);
            return [];
        }

        var fields = new Fields(mapping, "a row", Keys.Row, findings);
        YamlScalar? row = fields.RequiredScalar("row");
        EquatableArray<RowCondition>? when = When(fields);
        YamlScalar? rest = fields.Scalar("rest");
        List<YamlScalar>? free = fields.Scalars("free");
        if (row == null || free == null || (rest == null && fields.Has("rest")))
            return [];
        List<LayoutRow> rows = Rows(row, rest, free);
        if (rows.Count == 0 || Only(fields, rows[0]) is not { } only || when == null)
            return [];
        return rows.ConvertAll(r => r with { When = when.Value, Only = only });
    }

    /// <summary>The row that one item of <c>rows</c> gives as keys by position; none where it is wrong.</summary>
    internal List<LayoutRow> PositionalRow(YamlNode item)
    {
        if (item is not YamlMapping mapping)
            return Positions(item, "rows", InRows) is { } plain ? [new LayoutRow(Parts(plain), null, null, default, default, default, default)] : [];
        var fields = new Fields(mapping, "a row of keys", Keys.PositionalRow, findings);
        List<string>? keys = fields.RequiredNode("keys") is { } keyList ? Positions(keyList, "keys", InRows) : null;
        List<string>? each = fields.Node("each") is { } eachList ? Positions(eachList, "each", OfOne(eachList)) : [];
        return keys == null || each == null
            ? []
            : [new LayoutRow(Parts(keys), null, null, default, default, default, new EquatableArray<string>(each))];
    }

    private static bool Has(IEnumerable<RowPart> parts, string? key) => key != null && parts.Any(p => p.Field == key);

    private List<LayoutRow> Rows(YamlScalar pattern, YamlScalar? rest, List<YamlScalar> free)
    {
        List<List<RowPart>>? expanded = new PatternReader(pattern, delimiter, frame.InRows, findings).Read();
        if (expanded == null || (rest != null && !IsOpen(rest, "rest", expanded[0])) || !free.TrueForAll(f => IsOpen(f, "free", expanded[0])))
            return [];
        List<string> open = free.ConvertAll(f => f.Value);
        if (rest != null)
            open.Remove(rest.Value);
        if (delimiter != null && rest == null && !expanded.TrueForAll(parts => ArePartedBy(parts, open, pattern)))
            return [];
        return expanded.ConvertAll(parts => new LayoutRow(
            new EquatableArray<RowPart>(parts), delimiter, Has(parts, rest?.Value) ? rest!.Value : null,
            new EquatableArray<string>(open.FindAll(f => Has(parts, f))), default, default, default));
    }

    /// <summary>Whether a field of the row may hold the delimiter; reports it if not.</summary>
    private bool IsOpen(YamlScalar name, string key, List<RowPart> row)
    {
        if (FieldOf(name, row) is not { } field)
            return false;
        if (field.Kind == FieldKind.Text)
            return true;
        findings.Add(Rules.FieldOfOtherKind, name.Place, name.Value, key, "text");
        return false;
    }

    /// <summary>Whether each open-ended field has one that is not for its neighbour; reports it if not.</summary>
    private bool ArePartedBy(List<RowPart> parts, List<string> open, YamlScalar pattern)
    {
        List<string> names = parts.ConvertAll(p => p.Field).OfType<string>().ToList();
        for (int i = 1; i < names.Count; i++)
        {
            if (!open.Contains(names[i - 1]) || !open.Contains(names[i]))
                continue;
            findings.Add(Rules.OpenNeighbours, pattern.Place, names[i - 1], names[i]);
            return false;
        }

        return true;
    }

    private ResponseField? FieldOf(YamlScalar name, IReadOnlyList<RowPart> row)
    {
        if (Has(row, name.Value))
            return frame.InRows.Find(name);
        string[] keys = [.. row.Select(p => p.Field).OfType<string>()];
        findings.Add(Rules.NotDeclared, name.Place, NearMiss.Mend(name, keys, findings), name.Value, "field of this row", NearMiss.Hint(name.Value, keys, findings));
        return null;
    }

    private static EquatableArray<RowPart> Parts(List<string> keys) => new(keys.Select(k => new RowPart(null, k)));

    /// <summary>Tells the keys of the row itself: an error's message has no end in a pattern, but has one as an element.</summary>
    private bool InRows(YamlScalar key) =>
        frame.Error?.MessageKeys.Contains(key.Value, StringComparer.Ordinal) == true || frame.InRows.Find(key) != null;

    /// <summary>Tells the keys of what is repeated: a detail of an error has two of its own, a result has its fields.</summary>
    private Func<YamlScalar, bool> OfOne(YamlNode each)
    {
        ErrorDetails? details = frame.Error?.Details;
        bool IsDetail(YamlScalar key) => key.Value == details?.Element || key.Value == details?.Message;
        if (each is not YamlSequence list || !list.Items.OfType<YamlScalar>().Any(IsDetail))
            return key => frame.InItems.Find(key) != null;
        return key => IsKnown(key, "key of an error's details", [details!.Element, details.Message], IsDetail(key));
    }

    private List<string>? Positions(YamlNode node, string key, Func<YamlScalar, bool> isKnown)
    {
        if (node is not YamlSequence list)
        {
            Fields.WrongKind(node, key, "a list of keys", findings);
            return null;
        }

        if (list.Items.Count == 0)
        {
            findings.Add(Rules.InvalidPattern, list.Place, "[]", "is empty");
            return null;
        }

        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var keys = new List<string>();
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlScalar { IsNothing: false } name)
                Fields.WrongKind(item, key, "a list of keys", findings);
            else if (name.Value == Skipped)
                keys.Add(Skipped);
            else if (seen.TryGetValue(name.Value, out YamlScalar? other))
                findings.Add(Rules.DuplicateName, name.Place, other.Place, name.Value, Fields.LineOf(other.Place, name.Place), "a row");
            else if (isKnown(name))
                keys.Add(name.Value);
            if (item is YamlScalar scalar)
                seen[scalar.Value] = scalar;
        }

        return keys.Count == list.Items.Count ? keys : null;
    }

    /// <summary>The choices for which a row counts, or null, reported, where they are wrong.</summary>
    private EquatableArray<RowCondition>? When(Fields fields) => Conditions(fields, "when", (name, values) =>
        frame.Options.Find(name) is { } option && new HashSet<string>(option.Choices, StringComparer.Ordinal) is var choices
            && values.TrueForAll(value => IsKnown(value, $"choice of option '{option.Key}'", choices, choices.Contains(value.Value))));

    /// <summary>The codes with which a row counts, or null, reported, where they are wrong.</summary>
    private EquatableArray<RowCondition>? Only(Fields fields, LayoutRow row) => Conditions(fields, "only", (name, values) =>
    {
        if (FieldOf(name, row.Parts) is not { } field)
            return false;
        CodeSet[] sets = frame.Declared.SetsOf(field);
        if (sets.Length > 0)
        {
            HashSet<string> codes = Declarations.CodesOf(sets);
            bool areAll = frame.Declared.AreWhole(sets);
            return values.TrueForAll(value => IsKnown(value, $"code of field '{field.Key}'", codes, !areAll || codes.Contains(Folding.Fold(value.Value))));
        }

        findings.Add(Rules.FieldOfOtherKind, name.Place, name.Value, "only", "code");
        return false;
    });

    private bool IsKnown(YamlScalar value, string what, IEnumerable<string> possible, bool isKnown)
    {
        if (!isKnown)
            findings.Add(Rules.NotDeclared, value.Place, NearMiss.Mend(value, possible, findings), value.Value, what, NearMiss.Hint(value.Value, possible, findings));
        return isKnown;
    }

    private EquatableArray<RowCondition>? Conditions(Fields fields, string key, Func<YamlScalar, List<YamlScalar>, bool> areSound)
    {
        YamlMapping? mapping = fields.Entries(key);
        if (mapping == null)
            return fields.Has(key) ? null : default(EquatableArray<RowCondition>);
        var conditions = new List<RowCondition>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            List<YamlScalar>? values = Fields.ScalarsOf(entry.Value, entry.Key.Value, findings);
            if (values != null && areSound(entry.Key, values))
                conditions.Add(new RowCondition(entry.Key.Value, new EquatableArray<string>(values.Select(v => Folding.Fold(v.Value)))));
        }

        if (key == "only" && conditions.Count > 1)
        {
            findings.Add(Rules.KeyOutOfPlace, mapping.Entries[1].Key.Place, mapping.Entries[1].Key.Value, "'only' beside another field", "a row asks for the codes of one field");
            return null;
        }

        return conditions.Count == mapping.Entries.Count ? new EquatableArray<RowCondition>(conditions) : null;
    }
}
