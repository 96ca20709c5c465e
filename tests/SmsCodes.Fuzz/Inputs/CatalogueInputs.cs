using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>Makes catalogues, with overlays and without, that come near to good ones.</summary>
internal sealed class CatalogueInputs
{
    private const int Short = 4000;

    private readonly string[] _texts;
    private readonly string[] _bundled;
    private readonly (string Basis, string Overlay)[] _overlays;
    private readonly TreeMutation _trees;
    private readonly TreeMutation _overlayTrees;

    /// <summary>Takes what inputs are made of.</summary>
    /// <param name="bundled">The catalogues of the package.</param>
    /// <param name="texts">Other catalogues, good and bad.</param>
    /// <param name="overlays">Overlays, good and bad, each with what it extends.</param>
    internal CatalogueInputs(IEnumerable<string> bundled, IEnumerable<string> texts, IEnumerable<(string Basis, string Overlay)> overlays)
    {
        _bundled = [.. bundled];
        _texts = [.. texts];
        _overlays = [.. overlays];
        _trees = new TreeMutation(Trees(_bundled.Concat(_texts)));
        _overlayTrees = new TreeMutation(Trees(_overlays.Select(o => o.Overlay)));
    }

    /// <summary>The files of one input: the catalogue first, then what extends it.</summary>
    internal string[] Make(Random random) => random.Next(100) switch
    {
        < 6 => [string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.OneIn(5) ? Pieces.Text(random) : random.Of(Pieces.Yaml)))],
        < 26 => [TextMutation.Apply(random.Of(_texts), random.Of(_texts), random)],
        < 30 => [TextMutation.Apply(Part(random.Of(_bundled), random), random.Of(_texts), random)],
        < 31 => [random.OneIn(4) ? TextMutation.Apply(random.Of(_bundled), random.Of(_bundled), random) : random.Of(_texts)],
        < 34 => [_trees.Any(random).Write()],
        < 82 => [_trees.Make(random).Write()],
        < 90 => Overlaid(random, isText: true),
        < 99 => Overlaid(random, isText: false),
        _ => OverBundled(random),
    };

    /// <summary>The files of an input under the names that they would have.</summary>
    internal static CatalogueText[] Files(IReadOnlyList<string> texts) =>
        [.. texts.Select((text, i) => new CatalogueText(i == 0 ? "acme.smscodes.yaml" : $"more{i}.smscodes.yaml", text))];

    private static YamlTree[] Trees(IEnumerable<string> texts)
    {
        var trees = new List<YamlTree>();
        foreach (string text in texts)
        {
            try
            {
                trees.Add(YamlTree.Read(text));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Some of the fixtures are no YAML, which the parser says in many ways, or not of the kind that catalogues are.
            }
        }

        return [.. trees.Where(t => t.Entries?.Count > 0)];
    }

    /// <summary>The head of a catalogue and some lines from the middle of it.</summary>
    private static string Part(string text, Random random)
    {
        int head = text.IndexOf("sets:\n", StringComparison.Ordinal) + "sets:\n".Length;
        int start = text.IndexOf("\n  - ", head + random.Next(text.Length - head), StringComparison.Ordinal);
        return start < 0 ? text[..Math.Min(text.Length, Short)] : string.Concat(text.AsSpan(0, head), text.AsSpan(start + 1, Math.Min(Short, text.Length - start - 1)));
    }

    private string[] Overlaid(Random random, bool isText)
    {
        (string basis, string overlay) = random.Of(_overlays);
        string[] files = [basis, .. Enumerable.Range(0, random.Few()).Select(_ => isText ? TextMutation.Apply(overlay, random.Of(_overlays).Overlay, random) : _overlayTrees.Make(random).Write())];
        if (random.OneIn(4))
            files[0] = TextMutation.Apply(basis, random.Of(_texts), random);
        return files;
    }

    /// <summary>An overlay of a catalogue of the package: rows of that catalogue, changed.</summary>
    private string[] OverBundled(Random random)
    {
        string basis = random.Of(_bundled);
        YamlTree tree = YamlTree.Read(basis);
        string provider = tree.Entries!.Find(e => e.Key == "provider").Value.Scalar!;
        List<(string Key, YamlTree Value)> overlay = _overlayTrees.Make(random).Entries!;
        overlay.RemoveAll(e => e.Key == "extends");
        overlay.Add(("extends", YamlTree.Of(provider)));
        string[] names = [.. tree.All().Where(n => n.Under is "name" or "code" && n.Node.Scalar != null).Select(n => n.Node.Scalar!)];
        foreach ((YamlTree node, _) in YamlTree.Of(overlay).All().Where(n => n.Under is "change" or "retire" && n.Node.Scalar != null))
            node.Scalar = random.Of(names);
        return [basis, YamlTree.Of(overlay).Write()];
    }
}
