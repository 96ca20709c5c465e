using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Overlays;

/// <summary>Puts overlays over a catalogue, before either is judged: what comes out is a catalogue like any other, each of whose nodes
/// knows the file that it stands in.</summary>
/// <param name="basisPath">The catalogue's file.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class OverlayMerge(string basisPath, FindingList findings)
{
    private static readonly string[] Lists = ["sets", "bit-fields", "responses"];

    /// <summary>The catalogue with one more overlay.</summary>
    internal YamlMapping Apply(YamlMapping catalogue, YamlMapping overlay)
    {
        YamlMapping copy = catalogue.Copy();
        var fields = new Fields(overlay, "an overlay", Keys.Overlay, findings);
        if (!Lists.Any(fields.Has))
            findings.Add(Rules.ChangesNothing, fields.Place, "The overlay has none of 'sets', 'bit-fields' and 'responses'");
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in overlay.Entries)
            ListOf(entry.Key.Value)?.Merge(copy, entry.Key, entry.Value);
        return copy;
    }

    private NamedMerge? ListOf(string key) => key switch
    {
        "sets" => new NamedMerge("sets", "code set", Keys.Set, canRetire: true, ChangeSet, basisPath, findings),
        "bit-fields" => new NamedMerge("bit-fields", "bit field", Keys.BitField, canRetire: false, ChangeBitField, basisPath, findings),
        "responses" => new NamedMerge("responses", "response", Keys.Response, canRetire: true, ChangeResponse, basisPath, findings),
        _ => null,
    };

    private void ChangeSet(YamlMapping set, Verb verb, KeyMerge merge)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in verb.Item.Entries.Where(e => e.Key != verb.Key))
        {
            switch (entry.Key.Value)
            {
                case "codes":
                    new RowMerge(verb.Target!.Value, basisPath, findings).Merge(set, entry.Key, entry.Value);
                    break;
                case "groups":
                    merge.Append(set, entry.Key, entry.Value);
                    break;
                case "success":
                    merge.Append(set, entry.Key, entry.Value);
                    LetGoOfRetries(set, entry.Value, merge);
                    break;
                case "name":
                    PutUnlessName(set, entry, merge);
                    break;
                case "wire" or "digits" or "facts":
                    findings.Add(Rules.NotInOverlay, entry.Key.Place, entry.Key.Value, "'change' of a set", "it says what the provider's document is like");
                    break;
                default:
                    merge.Put(set, entry.Key, entry.Value);
                    break;
            }
        }
    }

    /// <summary>What the catalogue said of sending again does not hold for what an overlay calls a success.</summary>
    private static void LetGoOfRetries(YamlMapping set, YamlNode success, KeyMerge merge)
    {
        if (set.Value("codes") is not YamlSequence codes || success is not YamlSequence added)
            return;
        var successes = new HashSet<string>(added.Items.OfType<YamlScalar>().Select(s => s.Value));
        YamlSequence rows = YamlEdits.CopyOf(codes, codes);
        for (int i = 0; i < rows.Items.Count; i++)
        {
            if (rows.Items[i] is not YamlMapping row || row.Text("code") is not { } code || !successes.Contains(code))
                continue;
            YamlMapping copy = row.Copy(row.Key("retry") is { } stated && !merge.IsOverlay(stated) ? ["retry"] : []);
            if (row.Value("inferred") is YamlMapping inferred && inferred.Key("retry") is { } concluded && !merge.IsOverlay(concluded))
                copy.Put(row.Key("inferred")!, inferred.Copy("retry"));
            rows.Items[i] = copy;
        }

        set.Put(set.Key("codes")!, rows);
    }

    private static string? FormatOf(YamlNode layout) => (layout as YamlMapping)?.Text("format");

    private void ChangeBitField(YamlMapping bitField, Verb verb, KeyMerge merge)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in verb.Item.Entries.Where(e => e.Key != verb.Key))
        {
            if (entry.Key.Value == "fields")
            {
                new NamedMerge("fields", "value of a bit field", Keys.BitPart, canRetire: false, ChangeKeys, basisPath, findings)
                    .Merge(bitField, entry.Key, entry.Value);
            }
            else
            {
                PutUnlessName(bitField, entry, merge);
            }
        }
    }

    private void ChangeKeys(YamlMapping part, Verb verb, KeyMerge merge)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in verb.Item.Entries.Where(e => e.Key != verb.Key))
            PutUnlessName(part, entry, merge);
    }

    private void ChangeResponse(YamlMapping response, Verb verb, KeyMerge merge)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in verb.Item.Entries.Where(e => e.Key != verb.Key))
        {
            switch (entry.Key.Value)
            {
                case "options" or "reply" or "result":
                    merge.Merge(response, entry.Key, entry.Value);
                    break;
                case "error":
                    merge.Merge(response, entry.Key, entry.Value, "fields");
                    break;
                case "layouts":
                    MergeLayouts(response, entry.Key, entry.Value, merge);
                    break;
                default:
                    PutUnlessName(response, entry, merge);
                    break;
            }
        }
    }

    private void PutUnlessName(YamlMapping target, KeyValuePair<YamlScalar, YamlNode> entry, KeyMerge merge)
    {
        if (entry.Key.Value == "name")
            findings.Add(Rules.NotInOverlay, entry.Key.Place, "name", "'change'", "others know it by its name; add one under the new name, and retire this one");
        else
            merge.Put(target, entry.Key, entry.Value);
    }

    /// <summary>A layout takes the place of those of its format.</summary>
    private static void MergeLayouts(YamlMapping response, YamlScalar key, YamlNode value, KeyMerge merge)
    {
        if (value is not YamlSequence { Items.Count: > 0 } added || response.Value("layouts") is not YamlSequence former)
        {
            merge.Put(response, key, value);
            return;
        }

        var replacing = new Dictionary<string, YamlNode>();
        foreach (YamlNode layout in added.Items)
        {
            if (FormatOf(layout) is { } format && !replacing.ContainsKey(format))
                replacing.Add(format, layout);
        }

        var placed = new HashSet<YamlNode>();
        var all = new YamlSequence(former.Place);
        foreach (YamlNode layout in former.Items)
        {
            if (merge.IsOverlay(layout) || FormatOf(layout) is not { } format || !replacing.TryGetValue(format, out YamlNode? other))
                all.Items.Add(layout);
            else if (placed.Add(other))
                all.Items.Add(other);
        }

        all.Items.AddRange(added.Items.Where(l => !placed.Contains(l)));
        response.Put(response.Key("layouts")!, all);
    }
}
