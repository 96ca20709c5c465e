using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Tells what overlays say from what the catalogue says: each node knows its file.</summary>
/// <param name="basisPath">The catalogue's file.</param>
/// <param name="isOfOverlay">Whether the whole set is that of an overlay, which numbers it as it likes.</param>
internal sealed class Layers(string basisPath, bool isOfOverlay)
{
    /// <summary>Where overlays begin to number what they add to a set.</summary>
    internal const int FirstValue = 1_000_000;

    /// <summary>Whether a node comes from an overlay.</summary>
    internal bool IsOverlay(YamlNode node) => node.Place.Path != basisPath;

    /// <summary>Whether an overlay added the whole row.</summary>
    internal bool IsAdded(YamlMapping row) => IsOverlay(row);

    /// <summary>Whether an overlay added the row to a set of the catalogue, so that a later release must not meet its number.</summary>
    internal bool IsAddedToBasis(YamlMapping row) => !isOfOverlay && IsAdded(row);

    /// <summary>Names of the overlays that a mapping's own keys come from.</summary>
    internal IEnumerable<string> FilesOf(YamlMapping mapping) =>
        mapping.Entries.Where(e => IsOverlay(e.Key)).Select(e => FileNames.Of(e.Key.Place.Path)).Distinct();

    /// <summary>What overlays did to a row.</summary>
    internal EquatableArray<OverlayChange> ChangesOf(YamlMapping row)
    {
        string? adder = IsAdded(row) ? row.Place.Path : null;
        var changes = Changed(row).Where(key => key.Place.Path != adder).ToLookup(key => key.Place.Path, key => key.Value);
        IEnumerable<OverlayChange> added = adder == null ? [] : [new OverlayChange(FileNames.Of(adder), default)];
        return new EquatableArray<OverlayChange>(
            added.Concat(changes.Select(c => new OverlayChange(FileNames.Of(c.Key), new EquatableArray<string>(c.Distinct())))));
    }

    /// <summary>The keys that come from overlays; a former name goes with the new one, and an inferred fact counts by its own name.</summary>
    private IEnumerable<YamlScalar> Changed(YamlMapping row)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in row.Entries)
        {
            if (entry.Key.Value == "inferred" && entry.Value is YamlMapping inferred)
            {
                foreach (YamlScalar fact in inferred.Entries.Select(e => e.Key).Where(IsOverlay))
                    yield return fact;
            }
            else if (IsOverlay(entry.Key) && (entry.Key.Value != "formerly" || row.Key("name") is not { } name || !IsOverlay(name)))
            {
                yield return entry.Key;
            }
        }
    }
}
