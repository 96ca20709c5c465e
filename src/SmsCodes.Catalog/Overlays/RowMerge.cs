using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Overlays;

/// <summary>Puts the rows of an overlay over those of a code set.</summary>
/// <param name="set">The set's name.</param>
/// <param name="basisPath">The catalogue's file.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class RowMerge(string set, string basisPath, FindingList findings)
{
    private readonly Dictionary<string, int> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private List<YamlNode> _rows = [];

    /// <summary>Merges the rows into the set's copy.</summary>
    internal void Merge(YamlMapping target, YamlScalar key, YamlNode items)
    {
        if (items is not YamlSequence overlay)
        {
            Fields.WrongKind(items, "codes", "a list", findings);
            return;
        }

        YamlNode? former = target.Value("codes");
        if (former is not null and not YamlSequence)
            return;
        YamlSequence merged = YamlEdits.CopyOf(former, items);
        _rows = merged.Items;
        for (int i = 0; i < _rows.Count; i++)
            Know(i);
        foreach (YamlNode item in overlay.Items)
        {
            if (Verb.Of(item, "codes", "code", Keys.Code, canRetire: true, findings) is { } verb)
                Take(verb);
        }

        target.Put(target.Key("codes") ?? key, merged);
    }

    private void Know(int index)
    {
        if (_rows[index] is not YamlMapping row)
            return;
        // A code that is printed under several names is that of the first; the others are found by their names.
        if (row.Text("code") is { } code && !_byCode.ContainsKey(Folding.Fold(code)))
            _byCode.Add(Folding.Fold(code), index);
        if (row.Text("name") is { } name && !_byName.ContainsKey(name))
            _byName.Add(name, index);
    }

    private void Take(Verb verb)
    {
        if (verb.Kind == VerbKind.Add)
        {
            Add(verb.Item);
            return;
        }

        string named = verb.Target!.Value;
        if (!_byCode.TryGetValue(Folding.Fold(named), out int index) && !_byName.TryGetValue(named, out index))
        {
            string hint = verb.Kind == VerbKind.Change ? $"'code: {named}' adds it; " : "";
            findings.Add(Rules.NotThere, verb.Target.Place, NearMiss.Mend(verb.Target, _byCode.Keys, findings), named, "code of set " + set, verb.Key!.Value, hint + NearMiss.Hint(named, [.. _byCode.Keys]));
            return;
        }

        _rows[index] = verb.Kind == VerbKind.Retire ? Retired((YamlMapping)_rows[index], verb) : Changed((YamlMapping)_rows[index], verb);
        Know(index);
    }

    private void Add(YamlMapping item)
    {
        YamlScalar? code = item.Value("code") as YamlScalar, name = item.Value("name") as YamlScalar;
        int index = -1;
        bool isThere = item.Key("alias-of") == null && (code is { IsNothing: false }
            ? _byCode.TryGetValue(Folding.Fold(code.Value), out index)
            : item.Key("code") == null && name != null && _byName.TryGetValue(name.Value, out index));
        if (!isThere)
        {
            _rows.Add(item);
            Know(_rows.Count - 1);
            return;
        }

        var former = (YamlMapping)_rows[index];
        var key = (code ?? name)!;
        string shown = $"Code {key.Value} of set {set}";
        YamlScalar formerKey = (former.Key("code") ?? former.Key("name"))!;
        var merge = new KeyMerge(basisPath, key.Value, findings);
        if (merge.IsTaken(formerKey, item.Key(code != null ? "code" : "name")!))
            return;
        findings.Add(Rules.AlreadyThere, key.Place, formerKey.Place, shown, Fields.LineOf(formerKey.Place, key.Place), key.Value);
        // The overlay wins where it says something else; what it repeats is no finding of its own.
        YamlMapping differing = item.Copy("code");
        differing.Entries.RemoveAll(e => YamlEdits.SaysTheSame(former.Value(e.Key.Value), e.Value) || (e.Key.Value == "value" && item.Key("code") != null));
        _rows[index] = Merged(former, differing.Entries, merge);
    }

    private YamlMapping Changed(YamlMapping row, Verb verb)
    {
        var merge = new KeyMerge(basisPath, verb.Target!.Value, findings);
        YamlMapping changes = verb.Item.Copy(Verb.ChangeWord);
        if (changes.Entries.Count == 0)
            merge.NothingSaid(verb);
        foreach (string fixedKey in new[] { "code", "value", "alias-of", "origin" })
        {
            if (changes.Key(fixedKey) is not { } key)
                continue;
            findings.Add(Rules.NotInOverlay, key.Place, fixedKey, "'change' of a code", "that would make it another code; add one with 'code', and retire this one");
            changes.Remove(fixedKey);
        }

        return Merged(row, changes.Entries, merge);
    }

    private YamlMapping Retired(YamlMapping row, Verb verb)
    {
        YamlMapping copy = row.Copy();
        if (verb.Retirement(findings) is { } retirement)
            new KeyMerge(basisPath, verb.Target!.Value, findings).Put(copy, YamlEdits.ScalarAt(verb.Key!, "retired"), retirement);
        return copy;
    }

    private static YamlMapping Merged(YamlMapping row, List<KeyValuePair<YamlScalar, YamlNode>> changes, KeyMerge merge)
    {
        YamlMapping copy = row.Copy();
        foreach (KeyValuePair<YamlScalar, YamlNode> change in changes)
        {
            string key = change.Key.Value;
            if (key == "inferred" && change.Value is YamlMapping inferred)
                Infer(copy, change.Key, inferred, merge);
            else if (Keys.Inferred.Contains(key))
                State(copy, change.Key, change.Value, merge);
            else if (key == "observed")
                merge.Append(copy, change.Key, change.Value);
            else if (key == "name")
                Rename(copy, change.Key, change.Value, merge);
            else if (key == "formerly")
                AddFormer(copy, change.Key, change.Value is YamlSequence names ? names.Items : [change.Value]);
            else
                merge.Put(copy, change.Key, change.Value);
        }

        return copy;
    }

    /// <summary>A fact that an overlay states takes the place of an inferred one.</summary>
    private static void State(YamlMapping row, YamlScalar key, YamlNode value, KeyMerge merge)
    {
        var inferred = row.Value("inferred") as YamlMapping;
        if (inferred?.Key(key.Value) is { } former)
        {
            if (merge.IsTaken(former, key))
                return;
            row.Put(row.Key("inferred")!, inferred.Copy(key.Value));
        }

        merge.Put(row, key, value);
    }

    /// <summary>A fact that an overlay infers takes the place of any former one.</summary>
    private static void Infer(YamlMapping row, YamlScalar inferredKey, YamlMapping changes, KeyMerge merge)
    {
        YamlMapping inferred = row.Value("inferred") is YamlMapping former ? former.Copy() : new YamlMapping(changes.Place);
        foreach (KeyValuePair<YamlScalar, YamlNode> change in changes.Entries)
        {
            if (row.Key(change.Key.Value) is { } stated && Keys.Inferred.Contains(change.Key.Value))
            {
                if (merge.IsTaken(stated, change.Key))
                    continue;
                row.Remove(change.Key.Value);
            }

            merge.Put(inferred, change.Key, change.Value);
        }

        row.Put(row.Key("inferred") ?? inferredKey, inferred);
    }

    /// <summary>The former name stays: code that uses it goes on compiling, with a warning.</summary>
    private static void Rename(YamlMapping row, YamlScalar key, YamlNode value, KeyMerge merge)
    {
        YamlNode? former = row.Value("name");
        if (!merge.Put(row, key, value) || former is not YamlScalar { IsNothing: false } name)
            return;
        AddFormer(row, YamlEdits.ScalarAt(key, "formerly"), [YamlEdits.ScalarAt(key, name.Value)]);
    }

    private static void AddFormer(YamlMapping row, YamlScalar key, List<YamlNode> added)
    {
        YamlNode? former = row.Value("formerly");
        YamlSequence names = YamlEdits.CopyOf(former, key);
        if (former is YamlScalar one)
            names.Items.Add(one);
        names.Items.AddRange(added);
        row.Put(row.Key("formerly") ?? key, names);
    }
}
