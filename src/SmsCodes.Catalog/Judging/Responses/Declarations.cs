using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>What responses can refer to: the code sets and bit fields of the catalogue.</summary>
internal sealed class Declarations
{
    private readonly Fields _catalogue;

    internal Declarations(Fields catalogue, EquatableArray<CodeSet> sets, EquatableArray<BitField> bitFields, FindingList findings)
    {
        _catalogue = catalogue;
        Sets = new Known<CodeSet>("code set of this catalogue", findings) { IsComplete = IsComplete("sets", sets.Count) };
        foreach (CodeSet set in sets)
            Sets.Add(set.Name, set);
        BitFields = new Known<BitField>("bit field of this catalogue", findings) { IsComplete = IsComplete("bit-fields", bitFields.Count) };
        foreach (BitField bitField in bitFields)
            BitFields.Add(bitField.Name, bitField);
    }

    internal Known<CodeSet> Sets { get; }

    internal Known<BitField> BitFields { get; }

    /// <summary>The sets of a field's code: one, or one for each choice; none for other fields.</summary>
    internal CodeSet[] SetsOf(ResponseField field) =>
        [.. Sets.Sound.Where(s => s.Name == field.Type || field.Choices.Any(c => c.Set == s.Name))];

    /// <summary>Whether all codes of the sets are known: none is in a row with a mistake.</summary>
    internal bool AreWhole(IEnumerable<CodeSet> sets) => sets.All(IsWhole);

    /// <summary>The codes of the sets, as printed.</summary>
    internal static HashSet<string> CodesOf(IEnumerable<CodeSet> sets) =>
        new(sets.SelectMany(s => s.Codes).Select(c => c.Printed).OfType<string>(), StringComparer.Ordinal);

    private bool IsComplete(string key, int sound) => _catalogue.Node(key) is YamlSequence list ? list.Items.Count == sound : !_catalogue.Has(key);

    private bool IsWhole(CodeSet set) => _catalogue.Node("sets") is YamlSequence sets && sets.Items.OfType<YamlMapping>().Any(m =>
        Value(m, "name") is YamlScalar name && name.Value == set.Name
        && Value(m, "codes") is YamlSequence codes && codes.Items.Count == set.Codes.Count);

    private static YamlNode? Value(YamlMapping mapping, string key) => mapping.Entries.FirstOrDefault(e => e.Key.Value == key).Value;
}
