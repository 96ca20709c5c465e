using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Asks a mapping for the values of its keys, and reports each one that is missing, unknown or of the wrong kind, once.</summary>
internal sealed class Fields
{
    /// <summary>Keys that may be left out without anything else missing them.</summary>
    private static readonly string[] Dispensable =
        ["url", "id", "inferred", "observed", "retired", "replaced-by", "stated", "after", "responses", "charset", "alias", "failed"];

    private const int MostShown = 4;
    private const int MostTexts = 1000;

    private readonly string _what;
    private readonly FindingList _findings;
    private readonly HashSet<string> _misspelt = new(StringComparer.Ordinal);
    private string[]? _free;

    /// <summary>Reports the keys that <paramref name="what"/> does not have.</summary>
    internal Fields(YamlMapping mapping, string what, IReadOnlyList<string> keys, FindingList findings)
    {
        Nodes = mapping;
        _what = what;
        _findings = findings;
        for (int i = 0; i < mapping.Entries.Count; i++)
        {
            if (!keys.Contains(mapping.Entries[i].Key.Value, StringComparer.Ordinal))
                _misspelt.Add(ReportUnknown(i, keys) ?? "");
        }
    }

    /// <summary>What is asked.</summary>
    internal YamlMapping Nodes { get; }

    /// <summary>Where the mapping as a whole is pointed at: its first key.</summary>
    internal TextPlace Place => Nodes.Entries.Count > 0 ? Nodes.Entries[0].Key.Place : Nodes.Place;

    /// <summary>Takes a node for a mapping; null, reported, if it is none.</summary>
    internal static Fields? Of(YamlNode node, string key, string what, IReadOnlyList<string> keys, FindingList findings)
    {
        if (node is YamlMapping mapping)
            return new Fields(mapping, what, keys, findings);
        if (findings.IsFull)
            return null;
        WrongKind(node, $"an item of '{key}'", "a mapping", findings);
        return null;
    }

    /// <summary>Reports a key or an item without a value.</summary>
    internal static void NoValue(TextPlace place, string key, FindingList findings, Mend? mend = null)
    {
        Mending? mending = findings.MendingOf(place);
        bool isComment = mending?.IsCommentBehind(place) == true;
        findings.Add(
            Rules.NoValue, place, isComment ? mending!.TakeCommentIn(place, "") : mend, Named(key),
            isComment ? "what follows '#' is a comment, so put a text in quotes" : "give it one, or remove it");
    }

    /// <summary>Reports a node of the wrong kind, unless what was wrong with it is reported already.</summary>
    internal static void WrongKind(YamlNode node, string key, string expected, FindingList findings, Mend? mend = null)
    {
        if (node is YamlScalar { IsNothing: true })
            NoValue(node.Place, key, findings, mend);
        else if (node is not YamlLeftOut)
            findings.Add(Rules.WrongKind, node.Place, mend, Named(key), expected, node.Kind);
    }

    /// <summary>Whether a key is given, be it misspelt: that is reported already, and the key is not missed as well.</summary>
    internal bool Has(string key) => Key(key) != null || _misspelt.Contains(key);

    /// <summary>The value of a key, or null if it is not given.</summary>
    internal YamlNode? Node(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in Nodes.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                return entry.Value;
        }

        return null;
    }

    /// <summary>The key itself, or null if it is not given.</summary>
    internal YamlScalar? Key(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in Nodes.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                return entry.Key;
        }

        return null;
    }

    /// <summary>The edit that takes a key away with its value, or null.</summary>
    internal Mend? Removal(string key)
    {
        return RemovalFrom(Nodes, key);
    }

    /// <summary>The edit that takes a key out of the mapping below another one, or that one with it where it holds nothing else.</summary>
    internal Mend? Removal(string outer, string inner)
    {
        return Node(outer) is not YamlMapping mapping ? null : mapping.Entries.Count == 1 ? Removal(outer) : RemovalFrom(mapping, inner);
    }

    /// <summary>The edit that adds an entry behind that of a key, or null.</summary>
    internal Mend? Addition(string behind, string entry)
    {
        KeyValuePair<YamlScalar, YamlNode> found = Nodes.Entries.Find(e => e.Key.Value == behind);
        return found.Key == null ? null : _findings.MendingOf(found.Key.Place)?.InsertBehind(found.Key.Place, found.Value.Place, entry);
    }

    /// <summary>The value of a key; reports it if it is not given.</summary>
    internal YamlNode? RequiredNode(string key)
    {
        YamlNode? node = Node(key);
        if (!Has(key) && !Nodes.IsPartial)
            _findings.Add(Rules.MissingKey, Place, key == "schema" ? _findings.MendingOf(Place)?.InsertBefore(Place, "schema: 1") : null, Capitalized(_what), key);
        return node;
    }

    /// <summary>A scalar with some content, or null, reported where it is something else.</summary>
    internal YamlScalar? Scalar(string key)
    {
        YamlNode? node = Node(key);
        return node == null ? null : ScalarOf(node, key, _findings, RemovalOfNothing(key));
    }

    /// <summary>A scalar that must be there.</summary>
    internal YamlScalar? RequiredScalar(string key)
    {
        YamlNode? node = RequiredNode(key);
        return node == null ? null : ScalarOf(node, key, _findings);
    }

    /// <summary>A scalar that names something, so that blanks are none.</summary>
    internal YamlScalar? Name(string key) => NameOf(Scalar(key), key, _findings);

    /// <summary>A scalar that names something and must be there.</summary>
    internal YamlScalar? RequiredName(string key) => NameOf(RequiredScalar(key), key, _findings);

    /// <summary>Text with white space folded.</summary>
    internal string? Text(string key) => TextOf(Scalar(key), key);

    /// <summary>Text that must be there, with white space folded.</summary>
    internal string? RequiredText(string key) => TextOf(RequiredScalar(key), key);

    /// <summary>One of the given words, or null.</summary>
    internal string? Word(string key, IReadOnlyList<string> words) => WordOf(Scalar(key), key, words);

    /// <summary>One of the given words, which must be there.</summary>
    internal string? RequiredWord(string key, IReadOnlyList<string> words) => WordOf(RequiredScalar(key), key, words);

    /// <summary>A whole number within bounds, or null.</summary>
    internal int? Number(string key, int least, int most)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar == null)
            return null;
        if (int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            return number;
        _findings.Add(Rules.InvalidNumber, scalar.Place, key, Format(least), Format(most), scalar.Value);
        return null;
    }

    /// <summary>The items of a list, or none; reports it where it is something else.</summary>
    internal List<YamlNode> Items(string key) => ItemsOf(Node(key), key);

    /// <summary>The items of a list that must be there.</summary>
    internal List<YamlNode> RequiredItems(string key) => ItemsOf(RequiredNode(key), key);

    /// <summary>The first items of a list; reports it where there are more than can be.</summary>
    internal IEnumerable<YamlNode> RequiredItems(string key, int most) => AtMost(RequiredItems(key), most, key, _findings);

    /// <summary>As many items as can be; reports it where there are more.</summary>
    internal static IEnumerable<T> AtMost<T>(List<T> items, int most, string what, FindingList findings)
        where T : YamlNode
    {
        if (items.Count > most)
            findings.Add(Rules.TooMany, items[most].Place, Format(most), what);
        return items.Take(most);
    }

    /// <summary>One text or a list of texts, each once: none where the key is not given, null, reported, where something is wrong.</summary>
    internal List<YamlScalar>? Scalars(string key)
    {
        YamlNode? node = Node(key);
        return node == null ? [] : ScalarsOf(node, key, _findings);
    }

    /// <summary>One text or a list of texts, each once; null, reported, where something is wrong.</summary>
    internal static List<YamlScalar>? ScalarsOf(YamlNode node, string key, FindingList findings)
    {
        var scalars = new List<YamlScalar>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        bool isSound = true;
        if (node is YamlSequence { Items.Count: > 0 } list)
        {
            foreach (YamlNode item in AtMost(list.Items, MostTexts, $"texts of '{key}'", findings))
                isSound &= AddTo(scalars, seen, item, key, findings);
        }
        else if (node is YamlSequence)
        {
            NoValue(node.Place, key, findings);
            isSound = false;
        }
        else
        {
            isSound = AddTo(scalars, seen, node, key, findings);
        }

        return isSound ? scalars : null;
    }

    /// <summary>A mapping whose keys are the catalogue's own, or null; reports it where it is something else.</summary>
    internal YamlMapping? Entries(string key)
    {
        YamlNode? node = Node(key);
        if (node is YamlMapping mapping)
            return mapping;
        if (node != null)
            WrongKind(node, key, "a mapping", _findings);
        return null;
    }

    /// <summary>A mapping below this one, or null; reports it where it is something else.</summary>
    internal Fields? Mapping(string key, string what, IReadOnlyList<string> keys)
    {
        YamlNode? node = Node(key);
        if (node is YamlMapping mapping)
            return new Fields(mapping, what, keys, _findings);
        if (node != null)
            WrongKind(node, key, keys.Count <= MostShown ? "a mapping with " + string.Join(", ", keys) : "a mapping", _findings, RemovalOfNothing(key));
        return null;
    }

    /// <summary>A number as it is written in messages.</summary>
    internal static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A line as a message at another place names it: with its file where that is another one.</summary>
    internal static string LineOf(TextPlace place, TextPlace seenFrom) =>
        place.Path == seenFrom.Path ? Format(place.Line) : $"{Format(place.Line)} of {FileNames.Of(place.Path)}";

    /// <summary>Reports a key that is not known; gives the one that was meant, or null.</summary>
    private string? ReportUnknown(int index, IReadOnlyList<string> keys)
    {
        if (_findings.IsFull)
            return null;
        KeyValuePair<YamlScalar, YamlNode> entry = Nodes.Entries[index];
        (string key, TextPlace place) = (entry.Key.Value, entry.Key.Place);
        int colon = key.IndexOf(':');
        if (colon > 0 && keys.Contains(key.Substring(0, colon)))
        {
            _findings.Add(
                Rules.UnknownKey, place, _findings.MendingOf(place)?.Insert(place.Start + colon + 1, " ", "Add the blank"), key, _what,
                "a blank is missing behind its ':'");
            return key.Substring(0, colon);
        }

        if (entry.Value is YamlScalar { IsNothing: true } && index > 0 && key.IndexOf(' ') > 0 && Nodes.Entries[index - 1].Value is YamlScalar before
            && before.Place.EndLine == place.Line && before.Place.Path == place.Path && before.Place.Start < place.Start)
        {
            _findings.Add(
                Rules.UnknownKey, place, _findings.MendingOf(place)?.Quote(before.Place.Start, place.Start + place.Length), key, _what,
                "within braces a ',' ends a text, so put one that has it in quotes");
            return null;
        }

        _free ??= [.. keys.Except(Nodes.Entries.Select(e => e.Key.Value))];
        _findings.Add(Rules.UnknownKey, place, NearMiss.Mend(entry.Key, _free, _findings), key, _what, NearMiss.Hint(key, keys, _findings));
        return NearMiss.Nearest(key, keys);
    }

    /// <summary>What has no value or a wrong one, as messages name it: a key in quotes, or words.</summary>
    private static string Named(string key) => key.IndexOf(' ') > 0 ? char.ToUpperInvariant(key[0]) + key.Substring(1) : $"'{key}'";

    private Mend? RemovalFrom(YamlMapping mapping, string key)
    {
        KeyValuePair<YamlScalar, YamlNode> entry = mapping.Entries.Find(e => e.Key.Value == key);
        // A mapping without its only entry would be nothing at all.
        return entry.Key == null || mapping.Entries.Count == 1 ? null : _findings.MendingOf(entry.Key.Place)?.Remove(key, entry.Key.Place, entry.Value.Place);
    }

    private List<YamlNode> ItemsOf(YamlNode? node, string key)
    {
        if (node is YamlSequence sequence)
            return sequence.Items;
        if (node != null)
            WrongKind(node, key, "a list", _findings, IsOneItem(node, key) ? _findings.MendingOf(node.Place)?.MakeList(node.Place, key) : null);
        return [];
    }

    /// <summary>Whether a node is what the list should hold, and only its dash or its brackets are missing.</summary>
    private static bool IsOneItem(YamlNode node, string key) =>
        node is YamlMapping mapping ? mapping.Entries.Exists(e => e.Key.Value is "name" or "code") : key == "success";

    /// <summary>The edit that removes a key without a value, where nothing misses it.</summary>
    private Mend? RemovalOfNothing(string key) =>
        Dispensable.Contains(key) && Node(key) is YamlScalar { IsNothing: true } ? Removal(key) : null;

    private static YamlScalar? ScalarOf(YamlNode node, string key, FindingList findings, Mend? mend = null)
    {
        if (node is YamlScalar { IsNothing: false } scalar)
            return scalar;
        WrongKind(node, key, "text", findings, mend);
        return null;
    }

    private static YamlScalar? NameOf(YamlScalar? scalar, string key, FindingList findings)
    {
        if (scalar == null || !string.IsNullOrWhiteSpace(scalar.Value))
            return scalar;
        NoValue(scalar.Place, key, findings);
        return null;
    }

    private static bool AddTo(List<YamlScalar> scalars, Dictionary<string, YamlScalar> seen, YamlNode node, string key, FindingList findings)
    {
        if (node is not YamlScalar { IsNothing: false } scalar)
        {
            WrongKind(node, key, "text or a list of texts", findings);
            return false;
        }

        if (NameOf(scalar, key, findings) == null)
            return false;
        if (seen.TryGetValue(scalar.Value, out YamlScalar? other))
        {
            if (!findings.IsFull)
                findings.Add(Rules.DuplicateName, scalar.Place, other.Place, scalar.Value, LineOf(other.Place, scalar.Place), $"'{key}'");
            return false;
        }

        seen.Add(scalar.Value, scalar);
        scalars.Add(scalar);
        return true;
    }

    private string? TextOf(YamlScalar? scalar, string key)
    {
        if (scalar == null)
            return null;
        if (scalar.IsCutByComment)
            _findings.Add(Rules.CommentCutsText, scalar.Place, _findings.MendingOf(scalar.Place)?.TakeCommentIn(scalar.Place, scalar.Value), key);
        string text = Folding.Fold(scalar.Value);
        if (text.Length > 0)
            return text;
        NoValue(scalar.Place, key, _findings);
        return null;
    }

    private string? WordOf(YamlScalar? scalar, string key, IReadOnlyList<string> words)
    {
        if (scalar == null)
            return null;
        if (words.Contains(scalar.Value, StringComparer.Ordinal))
            return scalar.Value;
        _findings.Add(
            Rules.UnknownWord, scalar.Place, NearMiss.Mend(scalar, words, _findings), scalar.Value, $"a value of '{key}'",
            NearMiss.Hint(scalar.Value, words, _findings));
        return null;
    }

    private static string Capitalized(string what) => char.ToUpperInvariant(what[0]) + what.Substring(1);
}
