using System;
using System.Collections.Generic;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Overlays;

/// <summary>Merges a list of named things: sets, bit fields and their values, responses.</summary>
/// <param name="list">The key of the list.</param>
/// <param name="what">What an item is, for messages.</param>
/// <param name="keys">The keys of an item that adds.</param>
/// <param name="canRetire">Whether an item can be retired.</param>
/// <param name="change">Changes the copy of an item as an overlay says.</param>
/// <param name="basisPath">The catalogue's file.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class NamedMerge(
    string list, string what, IReadOnlyList<string> keys, bool canRetire, Action<YamlMapping, Verb, KeyMerge> change, string basisPath, FindingList findings)
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    /// <summary>Puts the list of an overlay over that of the catalogue.</summary>
    internal void Merge(YamlMapping catalogue, YamlScalar key, YamlNode items)
    {
        if (items is not YamlSequence overlay)
        {
            Fields.WrongKind(items, list, "a list", findings);
            return;
        }

        if (overlay.Items.Count == 0)
            new KeyMerge(basisPath, "the overlay", findings).Empty(key);
        YamlNode? former = catalogue.Value(list);
        if (former is not null and not YamlSequence)
            return;
        YamlSequence merged = YamlEdits.CopyOf(former, items);
        for (int i = 0; i < merged.Items.Count; i++)
            Know(merged, i);
        foreach (YamlNode item in overlay.Items)
        {
            if (Verb.Of(item, list, what, keys, canRetire, findings) is { } verb)
                Take(merged, verb);
        }

        catalogue.Put(catalogue.Key(list) ?? key, merged);
    }

    private void Take(YamlSequence merged, Verb verb)
    {
        string? name = verb.Target?.Value ?? verb.Item.Text("name");
        int index = name != null && _byName.TryGetValue(name, out int found) ? found : -1;
        if (verb.Kind == VerbKind.Add)
            Add(merged, verb.Item, name, index);
        else if (index < 0)
            findings.Add(Rules.NotThere, verb.Target!.Place, NearMiss.Mend(verb.Target, _byName.Keys, findings), name!, what, verb.Key!.Value, NearMiss.Hint(name!, _byName.Keys, findings));
        else
            merged.Items[index] = Changed((YamlMapping)merged.Items[index], verb);
    }

    private void Add(YamlSequence merged, YamlMapping item, string? name, int index)
    {
        if (index < 0)
        {
            merged.Items.Add(item);
            Know(merged, merged.Items.Count - 1);
            return;
        }

        YamlScalar key = item.Key("name")!, former = ((YamlMapping)merged.Items[index]).Key("name")!;
        var merge = new KeyMerge(basisPath, name!, findings);
        if (merge.TouchedAt(merged.Items[index]) is { } touched)
        {
            findings.Add(Rules.OverlayConflict, key.Place, touched, "name", name!, Fields.LineOf(touched, key.Place));
            return;
        }

        findings.Add(Rules.AlreadyThere, item.Value("name")!.Place, former.Place, $"The {what} {name}", Fields.LineOf(former.Place, key.Place), name!);
        merged.Items[index] = item;
    }

    private YamlMapping Changed(YamlMapping former, Verb verb)
    {
        YamlMapping copy = former.Copy();
        var merge = new KeyMerge(basisPath, verb.Target!.Value, findings);
        if (verb.Kind == VerbKind.Retire)
        {
            if (verb.Retirement(findings) is { } retirement)
                merge.Put(copy, YamlEdits.ScalarAt(verb.Key!, "retired"), retirement);
        }
        else if (verb.Item.Entries.Count == 1)
        {
            merge.NothingSaid(verb);
        }
        else
        {
            change(copy, verb, merge);
        }

        return copy;
    }

    /// <summary>Remembers an item by its name; the first of several that have one is meant by it.</summary>
    private void Know(YamlSequence items, int index)
    {
        if ((items.Items[index] as YamlMapping)?.Text("name") is { } name && !_byName.ContainsKey(name))
            _byName.Add(name, index);
    }
}
