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
    private readonly Dictionary<string, HashSet<int>> _naming = new(StringComparer.Ordinal);
    private List<YamlNode> _rows = [];
    private bool _isOfWords;
    private Wire _wire;
    private int? _digits;

    /// <summary>Merges the rows into the set's copy.</summary>
    internal void Merge(YamlMapping target, YamlScalar key, YamlNode items)
    {
        if (items is not YamlSequence overlay)
        {
            Fields.WrongKind(items, "codes", "a list", findings);
            return;
        }

        if (overlay.Items.Count == 0)
            new KeyMerge(basisPath, set, findings).Empty(key);
        _isOfWords = target.Text("wire") == "text";
        _wire = target.Text("wire") == "binary" ? Wire.Binary : Wire.Integer;
        _digits = int.TryParse(target.Text("digits"), out int digits) ? digits : null;
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
        foreach (string? name in new[] { row.Text("name") }.Concat(FormerNames(row)))
        {
            if (name != null && !_byName.ContainsKey(name))
                _byName.Add(name, index);
        }

        foreach (string? other in new[] { row.Text("alias-of"), (row.Value("retired") as YamlMapping)?.Text("replaced-by") })
            KnowNaming(other, index);
    }

    /// <summary>Remembers that a row names another one.</summary>
    private void KnowNaming(string? other, int index)
    {
        if (other == null)
            return;
        if (!_naming.TryGetValue(other, out HashSet<int>? rows))
            _naming.Add(other, rows = []);
        rows.Add(index);
    }

    private static IEnumerable<string?> FormerNames(YamlMapping row) => row.Value("formerly") switch
    {
        YamlSequence names => names.Items.Select(n => (n as YamlScalar)?.Value),
        YamlScalar name => [name.Value],
        _ => [],
    };

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
            if (findings.IsFull)
                return;
            findings.Add(
                Rules.NotThere, verb.Target.Place, NearMiss.Mend(verb.Target, _byName.Keys, findings), named, "code of set " + set, verb.Key!.Value,
                Hint(named, verb.Kind));
            return;
        }

        _rows[index] = verb.Kind == VerbKind.Retire ? Retired((YamlMapping)_rows[index], verb) : Changed((YamlMapping)_rows[index], verb);
        Know(index);
    }

    /// <summary>What may be meant by a code that is not there.</summary>
    private string Hint(string named, VerbKind kind)
    {
        if (findings.Nearest(named, _byName.Keys) is { } name)
            return $"did you mean '{name}'?";
        bool isCode = _isOfWords || CodeNumber.TryRead(named, _wire, _digits, out _, out _);
        if (!_isOfWords && CodeNumber.TryRead(named, _wire, _digits, out int number, out _)
            && _byCode.Keys.FirstOrDefault(c => c.EndsWith("x", StringComparison.OrdinalIgnoreCase) && CodeNumber.TryRead(c, _wire, _digits, out int low, out int high) && low <= number && number <= high) is { } covering)
            return $"it belongs to {covering}, so name that";
        return (isCode && kind == VerbKind.Change ? $"'code: {named}' adds it; " : "") + NearMiss.Hint(named, _byCode.Keys, findings);
    }

    private void Add(YamlMapping item)
    {
        YamlScalar? code = item.Value("code") as YamlScalar, name = item.Value("name") as YamlScalar;
        int index = -1;
        bool isThere = item.Key("alias-of") == null && (code is { IsNothing: false }
            ? _byCode.TryGetValue(Folding.Fold(code.Value), out index)
            : item.Key("code") == null && name != null && _byName.TryGetValue(name.Value, out index) && ((YamlMapping)_rows[index]).Key("code") == null);
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
        differing.Entries.RemoveAll(e => YamlEdits.SaysTheSame(former.Value(e.Key.Value), e.Value) || e.Key.Value == "value");
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

        if (row.Text("alias-of") is { } first)
        {
            foreach (YamlScalar fact in changes.Entries.Select(e => e.Key).Where(k => k.Value is "inferred" or "category" or "http" || Keys.Inferred.Contains(k.Value)).ToArray())
            {
                findings.Add(Rules.NotInOverlay, fact.Place, fact.Value, "'change' of an alias", $"what is known of the code stands at {first}; change that");
                changes.Remove(fact.Value);
            }
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

    private YamlMapping Merged(YamlMapping row, List<KeyValuePair<YamlScalar, YamlNode>> changes, KeyMerge merge)
    {
        // The former translation is one of the former text.
        bool isNewText = changes.Exists(c => c.Key.Value == "text" && !YamlEdits.SaysTheSame(c.Value, row.Value("text"))) && !changes.Exists(c => c.Key.Value == "en");
        YamlMapping copy = isNewText ? row.Copy("en") : row.Copy();
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
            else if (key == "formerly" && change.Value is YamlSequence { Items.Count: 0 })
                merge.Empty(change.Key);
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
    private void Rename(YamlMapping row, YamlScalar key, YamlNode value, KeyMerge merge)
    {
        YamlNode? former = row.Value("name");
        if (!merge.Put(row, key, value) || former is not YamlScalar { IsNothing: false } name)
            return;
        AddFormer(row, YamlEdits.ScalarAt(key, "formerly"), [YamlEdits.ScalarAt(key, name.Value)]);
        if (value is YamlScalar newName)
            FollowRenaming(name.Value, newName);
    }

    /// <summary>Rows that name the renamed one go on naming it.</summary>
    private void FollowRenaming(string former, YamlScalar name)
    {
        if (!_naming.TryGetValue(former, out HashSet<int>? naming))
            return;
        foreach (int i in naming.OrderBy(i => i).ToArray())
        {
            var row = (YamlMapping)_rows[i];
            YamlMapping copy = row.Copy();
            if (row.Text("alias-of") == former)
                copy.Put(row.Key("alias-of")!, YamlEdits.ScalarAt(row.Value("alias-of")!, name.Value));
            if (row.Value("retired") is YamlMapping retired && retired.Text("replaced-by") == former)
            {
                YamlMapping changed = retired.Copy();
                changed.Put(retired.Key("replaced-by")!, YamlEdits.ScalarAt(retired.Value("replaced-by")!, name.Value));
                copy.Put(row.Key("retired")!, changed);
            }

            _rows[i] = copy;
            KnowNaming(name.Value, i);
        }
    }

    private static void AddFormer(YamlMapping row, YamlScalar key, List<YamlNode> added)
    {
        YamlNode? former = row.Value("formerly");
        YamlSequence names = YamlEdits.CopyOf(former, key);
        if (former is YamlScalar one)
            names.Items.Add(one);
        var said = new HashSet<string?>(names.Items.Select(YamlEdits.Said), StringComparer.Ordinal);
        names.Items.AddRange(added.Where(a => said.Add(YamlEdits.Said(a))));
        // Who takes a former name again has it as the name.
        names.Items.RemoveAll(n => (n as YamlScalar)?.Value == row.Text("name"));
        row.Put(row.Key("formerly") ?? key, names);
    }
}
