using System;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Overlays;

/// <summary>Questions to nodes, and changes of copies of them: nodes that were read are shared and stay as they are.</summary>
internal static class YamlEdits
{
    /// <summary>The value of a key, or null.</summary>
    internal static YamlNode? Value(this YamlMapping mapping, string key) => mapping.Entries.Find(e => e.Key.Value == key).Value;

    /// <summary>The key itself, or null.</summary>
    internal static YamlScalar? Key(this YamlMapping mapping, string key) => mapping.Entries.Find(e => e.Key.Value == key).Key;

    /// <summary>The text of a key's value, or null where it is no text.</summary>
    internal static string? Text(this YamlMapping mapping, string key) => mapping.Value(key) is YamlScalar { IsNothing: false } scalar ? scalar.Value : null;

    /// <summary>A mapping with the same entries, to be changed.</summary>
    internal static YamlMapping Copy(this YamlMapping mapping, params string[] without)
    {
        var copy = new YamlMapping(mapping.Place) { IsPartial = mapping.IsPartial };
        copy.Entries.AddRange(mapping.Entries.Where(e => !without.Contains(e.Key.Value, StringComparer.Ordinal)));
        return copy;
    }

    /// <summary>A list with the same items, to be changed; an empty one where there is none.</summary>
    internal static YamlSequence CopyOf(YamlNode? node, YamlNode otherwise)
    {
        var copy = new YamlSequence((node ?? otherwise).Place);
        if (node is YamlSequence list)
            copy.Items.AddRange(list.Items);
        return copy;
    }

    /// <summary>Gives a key its value, at its place where it is there already.</summary>
    internal static void Put(this YamlMapping mapping, YamlScalar key, YamlNode value)
    {
        int index = mapping.Entries.FindIndex(e => e.Key.Value == key.Value);
        if (index < 0)
            mapping.Entries.Add(new(key, value));
        else
            mapping.Entries[index] = new(key, value);
    }

    /// <summary>Takes a key away.</summary>
    internal static void Remove(this YamlMapping mapping, string key) => mapping.Entries.RemoveAll(e => e.Key.Value == key);

    /// <summary>A key or value that stands at the place of another node.</summary>
    internal static YamlScalar ScalarAt(YamlNode node, string value) => new(value, isPlain: false, isCutByComment: false, node.Place);

    /// <summary>Whether two nodes say the same: white space and the order of keys do not count.</summary>
    internal static bool SaysTheSame(YamlNode? one, YamlNode? other) => one != null && other != null && Said(one) is { } said && said == Said(other);

    /// <summary>What a node says, as a text that no other node has which says something else; null where some of it was left out.</summary>
    internal static string? Said(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsNothing: true }:
                return "~";
            case YamlScalar scalar:
                string text = Folding.Fold(scalar.Value);
                return $"{text.Length}'{text}";
            case YamlSequence list:
                string?[] items = [.. list.Items.Select(Said)];
                return items.Contains(null) ? null : $"[{string.Join(",", items)}]";
            case YamlMapping mapping:
                string?[] values = [.. mapping.Entries.OrderBy(e => e.Key.Value, StringComparer.Ordinal).Select(e => Said(e.Value) is { } said ? $"{e.Key.Value.Length}'{e.Key.Value}:{said}" : null)];
                return values.Contains(null) ? null : $"{{{string.Join(",", values)}}}";
            default:
                return null;
        }
    }
}
