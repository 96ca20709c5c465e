using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Overlays;

/// <summary>Puts keys of an overlay over those of one thing in a catalogue. Nothing is overwritten unsaid: what another overlay gives
/// already, and what makes no difference, is reported.</summary>
/// <param name="basisPath">The catalogue's file; a key of another file is one of an overlay.</param>
/// <param name="what">The thing, for messages.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class KeyMerge(string basisPath, string what, FindingList findings)
{
    /// <summary>Whether a node comes from an overlay.</summary>
    internal bool IsOverlay(YamlNode node) => node.Place.Path != basisPath;

    /// <summary>Replaces the value of a key, or adds it; false, reported, where that is not to be.</summary>
    internal bool Put(YamlMapping target, YamlScalar key, YamlNode value)
    {
        YamlScalar? former = target.Key(key.Value);
        if (former != null && YamlEdits.SaysTheSame(target.Value(key.Value), value))
        {
            string who = IsOverlay(former) ? "another overlay says" : "the catalogue says";
            findings.Add(Rules.ChangesNothing, key.Place, former.Place, $"'{Written(key)}' of {what} says what {who} already");
            return false;
        }

        if (former != null && IsTaken(former, key))
            return false;
        target.Put(key, value);
        return true;
    }

    /// <summary>Reports what another overlay gives already.</summary>
    internal bool IsTaken(YamlScalar former, YamlScalar key)
    {
        if (!IsOverlay(former))
            return false;
        findings.Add(Rules.OverlayConflict, key.Place, former.Place, Written(key), what, Fields.LineOf(former.Place, key.Place));
        return true;
    }

    /// <summary>Merges the mapping of a key with the former one, key by key; a value of another kind replaces it.</summary>
    internal void Merge(YamlMapping target, YamlScalar key, YamlNode value, params string[] deeper)
    {
        if (value is not YamlMapping changes || target.Value(key.Value) is not YamlMapping former)
        {
            Put(target, key, value);
            return;
        }

        YamlMapping merged = former.Copy();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in changes.Entries)
        {
            if (System.Array.IndexOf(deeper, entry.Key.Value) >= 0)
                Merge(merged, entry.Key, entry.Value);
            else
                Put(merged, entry.Key, entry.Value);
        }

        target.Put(target.Key(key.Value)!, merged);
    }

    /// <summary>Adds the items of a list to the former ones; a value of another kind replaces them.</summary>
    internal void Append(YamlMapping target, YamlScalar key, YamlNode value)
    {
        if (value is not YamlSequence added || target.Value(key.Value) is not YamlSequence former)
        {
            Put(target, key, value);
            return;
        }

        YamlSequence all = YamlEdits.CopyOf(former, former);
        if (added.Items.Count == 0)
            Empty(key);
        var formerly = former.Items.Where(f => YamlEdits.Said(f) != null).ToLookup(YamlEdits.Said);
        foreach (YamlNode item in added.Items)
        {
            if (formerly[YamlEdits.Said(item)].FirstOrDefault() is { } same)
                findings.Add(Rules.ChangesNothing, item.Place, same.Place, $"'{key.Value}' of {what} has this already");
            else
                all.Items.Add(item);
        }

        target.Put(key, all);
    }

    /// <summary>Reports a list that says nothing.</summary>
    internal void Empty(YamlScalar key) => findings.Add(Rules.ChangesNothing, key.Place, $"'{key.Value}' of {what} is empty");

    /// <summary>Where an overlay has a hand in a node, however deep; null where none has.</summary>
    internal TextPlace? TouchedAt(YamlNode node) => IsOverlay(node) ? node.Place : node switch
    {
        YamlMapping mapping => mapping.Entries.Select(e => TouchedAt(e.Key) ?? TouchedAt(e.Value)).FirstOrDefault(p => p != null),
        YamlSequence list => list.Items.Select(TouchedAt).FirstOrDefault(p => p != null),
        _ => null,
    };

    /// <summary>Reports an item that says what it changes and nothing more.</summary>
    internal void NothingSaid(Verb verb) => 
        findings.Add(Rules.ChangesNothing, verb.Key!.Place, $"'{verb.Key.Value}: {verb.Target!.Value}' says nothing that differs");

    /// <summary>A key as its author wrote it.</summary>
    private static string Written(YamlScalar key) => key.Value == "retired" ? Verb.RetireWord : key.Value;
}
