using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>Breaks a catalogue as a tree: what comes out is YAML, and each part of it stands where such a part could stand.</summary>
/// <param name="trees">Catalogues that parts are taken from.</param>
internal sealed class TreeMutation(IReadOnlyList<YamlTree> trees)
{
    private const int MostItems = 3;

    // What was ever seen below a key, and the entries that stand together below one.
    private readonly ILookup<string, YamlTree> _values = trees.SelectMany(t => t.All()).ToLookup(n => n.Under, n => n.Node);

    private readonly ILookup<string, (string Key, YamlTree Value)> _entries =
        trees.SelectMany(t => t.All()).Where(n => n.Node.Entries != null).SelectMany(n => n.Node.Entries!.Select(e => (n.Under, e))).ToLookup(p => p.Under, p => p.e);

    private readonly Dictionary<string, YamlTree[]> _valuesOf = [];

    private readonly Dictionary<string, (string Key, YamlTree Value)[]> _entriesOf = [];

    private readonly string[] _keys = [.. trees.SelectMany(t => t.All()).Select(n => n.Under).Distinct()];

    /// <summary>One of the catalogues, cut down to a few items of each list, with some changes.</summary>
    internal YamlTree Make(Random random) => Apply(Cut(random.Of(trees), random), random);

    /// <summary>A catalogue with some changes.</summary>
    internal YamlTree Apply(YamlTree tree, Random random)
    {
        YamlTree changed = tree.Copy();
        for (int changes = random.Few() + random.Next(3); changes > 0; changes--)
            Change(changed, random);
        return changed;
    }

    /// <summary>A tree of any shape, of the format's keys.</summary>
    internal YamlTree Any(Random random, int depth = 0) => random.Next(depth > 5 ? 1 : 4) switch
    {
        0 => YamlTree.Of(Pieces.Text(random)),
        1 => YamlTree.Of(Enumerable.Range(0, random.Next(4)).Select(_ => Any(random, depth + 1))),
        _ => YamlTree.Of(Enumerable.Range(0, random.Next(5)).Select(_ => (random.Of(_keys), Any(random, depth + 1)))),
    };

    private static YamlTree Cut(YamlTree tree, Random random)
    {
        if (tree.Scalar != null)
            return tree;
        // Some lists go as a whole, so that inputs are small and many.
        if (tree.Entries != null)
            return YamlTree.Of(tree.Entries.Where(e => e.Value.Items == null || !random.OneIn(4)).Select(e => (e.Key, Cut(e.Value, random))));
        int most = random.Next(1, MostItems + 1);
        int start = random.Next(Math.Max(1, tree.Items!.Count - most + 1));
        return YamlTree.Of(tree.Items.Skip(start).Take(most).Select(i => Cut(i, random)));
    }

    private void Change(YamlTree tree, Random random)
    {
        (YamlTree Node, string Under)[] nodes = [.. tree.All()];
        (YamlTree node, string under) = random.Of(nodes);
        if (node.Scalar != null)
            node.Scalar = Scalar(under, random) ?? node.Scalar;
        else if (node.Items != null)
            ChangeItems(node.Items, under, random);
        else
            ChangeEntries(node.Entries!, under, random);
    }

    private string? Scalar(string under, Random random) => random.Next(6) switch
    {
        0 => random.Of(Pieces.Names),
        1 => random.Of(Pieces.Numbers),
        2 => random.Of(Of(under)).Scalar,
        _ => Pieces.Text(random),
    };

    private void ChangeItems(List<YamlTree> items, string under, Random random)
    {
        int at = random.Next(items.Count + 1);
        bool isThere = at < items.Count;
        switch (random.Next(5))
        {
            case 0 when isThere:
                items.RemoveAt(at);
                break;
            case 1 when isThere:
                items.Add(items[at].Copy());
                break;
            case 2 when isThere:
                items[at] = Any(random, 4);
                break;
            default:
                YamlTree other = random.Of(Of(under));
                items.Insert(at, (other.Items is { Count: > 0 } list ? random.Of(list) : other).Copy());
                break;
        }
    }

    private void ChangeEntries(List<(string Key, YamlTree Value)> entries, string under, Random random)
    {
        int at = random.Next(entries.Count + 1);
        bool isThere = at < entries.Count;
        switch (random.Next(8))
        {
            case 0 when isThere:
                entries.RemoveAt(at);
                break;
            case 1 when isThere:
                entries.Add((entries[at].Key, entries[at].Value.Copy()));
                break;
            case 2 when isThere:
                entries[at] = (random.OneIn(2) ? Pieces.Text(random) : random.Of(_keys), entries[at].Value);
                break;
            case 3 when isThere:
                entries[at] = (entries[at].Key, Any(random, 4));
                break;
            case 4 or 5 when isThere:
                entries[at] = (entries[at].Key, random.Of(Of(entries[at].Key)).Copy());
                break;
            default:
                if (EntriesOf(under) is { Length: > 0 } known && random.Of(known) is var entry)
                    entries.Insert(at, (entry.Key, entry.Value.Copy()));
                break;
        }
    }

    private YamlTree[] Of(string under)
    {
        if (!_valuesOf.TryGetValue(under, out YamlTree[]? values))
            _valuesOf.Add(under, values = [.. _values[under].DefaultIfEmpty(trees[0])]);
        return values;
    }

    private (string Key, YamlTree Value)[] EntriesOf(string under)
    {
        if (!_entriesOf.TryGetValue(under, out (string, YamlTree)[]? entries))
            _entriesOf.Add(under, entries = [.. _entries[under]]);
        return entries;
    }
}
