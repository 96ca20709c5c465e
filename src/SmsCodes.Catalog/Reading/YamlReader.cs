using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using SmsCodes.Catalog.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SmsCodes.Catalog.Reading;

/// <summary>Reads YAML text into nodes with places. The only file that knows the YAML parser: its events are used, not its
/// serializer, and what it lets pass (duplicate keys, anchors, tags, depth, size) is checked here.</summary>
internal sealed class YamlReader
{
    internal const int MostCharacters = 8 * 1024 * 1024;
    internal const int MostLevels = 16;
    internal const int MostKeys = 1000;

    private readonly string _path;
    private readonly string _text;
    private readonly FindingList _findings;
    private readonly Lines _lines;
    private readonly Stack<Open> _open = new();
    private YamlNode? _root;
    // Behind the last scalar, alias or bracket: where a block ends, whose end the parser gives only at what follows it.
    private int _end;
    private TextPlace? _lastRefused;

    private YamlReader(string path, string text, FindingList findings)
    {
        _path = path;
        _text = text;
        _lines = new Lines(text);
        _findings = findings;
    }

    /// <summary>Reads the file's one document, or null if there is none to be read.</summary>
    internal static YamlNode? Read(string path, string text, FindingList findings)
    {
        if (text.Length > MostCharacters)
        {
            findings.Add(Rules.TooLarge, new TextPlace(path, 0, 0, 1, 1, 1, 1), Number(text.Length), Number(MostCharacters));
            return null;
        }

        var reader = new YamlReader(path, text, findings);
        int damaged = text.IndexOf('\uFFFD');
        if (damaged >= 0)
            findings.Add(Rules.NotUtf8, reader.PlaceOf(damaged, damaged + 1));
        int nul = text.IndexOf('\0');
        if (nul < 0)
            return reader.Read();
        // The parser takes it for the end of the file, and what follows would go unread.
        findings.Add(Rules.NotYaml, reader.PlaceOf(nul, nul + 1), "the character \0 stands here, which no text has");
        return null;
    }

    private YamlNode? Read()
    {
        TextPlace last = PlaceOf(0, 0);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(_text), skipComments: true));
            bool documentSeen = false;
            while (parser.MoveNext())
            {
                ParsingEvent current = parser.Current!;
                last = PlaceOf(current.Start, current.End);
                if (current is DocumentStart)
                {
                    if (documentSeen)
                    {
                        _findings.Add(Rules.SecondDocument, last);
                        // What is missing may be in the other document.
                        if (_root is YamlMapping mapping)
                            mapping.IsPartial = true;
                        return _root;
                    }

                    documentSeen = true;
                }

                if (!Take(current, last))
                    return null;
            }
        }
        catch (YamlException e)
        {
            // The parser's own message begins with the place, which the finding gives already.
            Report(Clip(e.Start.Index), Clip(e.End.Index), e.InnerException?.Message ?? e.Message, last);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of the parser on text that is not YAML must not end the compiler's run. Its message is about the parser.
            Report(last.Start, last.Start + last.Length, "", last);
            return null;
        }

        return _root;
    }

    private void Report(int start, int end, string message, TextPlace last)
    {
        // What follows an alias that is none, but a text, is reported with it.
        if (_lastRefused is { } refused && refused.EndLine == _lines.At(start).Line)
            return;
        int? bracket = null;
        foreach (Open open in _open)
            bracket ??= _text[open.Node.Place.Start] is '{' or '[' ? open.Node.Place.Start : null;
        YamlFault fault = new YamlFaults(_text, new Mending(_path, _text)).Find(start, end, message, last.Start, bracket);
        _findings.Add(Rules.NotYaml, Exactly(fault.Start, fault.End), fault.Mend, fault.Words);
    }

    /// <summary>Takes one event; false ends the reading.</summary>
    private bool Take(ParsingEvent current, TextPlace place)
    {
        switch (current)
        {
            case Scalar scalar:
                _end = place.Start + place.Length;
                if (scalar.Value.Length > 0 || (scalar.Anchor.IsEmpty && scalar.Tag.IsEmpty))
                {
                    Refuse(scalar, place);
                    Add(ScalarOf(scalar, place));
                    return true;
                }

                // An anchor or a tag with nothing behind it was meant for a text, and is all that is wrong.
                string sign = scalar.Anchor.IsEmpty ? Written(scalar.Tag) : "&" + scalar.Anchor.Value;
                Refuse(scalar, PlaceOf(place.Start, Math.Min(place.Start + sign.Length, _text.Length)));
                Add(new YamlLeftOut(place));
                return true;
            case AnchorAlias alias:
                _end = place.Start + place.Length;
                if (_open.Count == 0 || !_open.Peek().IsMerging)
                    _findings.Add(Rules.AnchorOrAlias, place, "*" + alias.Value);
                _lastRefused = place;
                Add(new YamlLeftOut(place));
                return true;
            case MappingStart mapping:
                Refuse(mapping, place);
                return Push(new Open(new YamlMapping(FirstOf(place))));
            case SequenceStart sequence:
                Refuse(sequence, place);
                return Push(new Open(new YamlSequence(FirstOf(place))));
            case MappingEnd or SequenceEnd:
                Close(_open.Pop().Node, place);
                return true;
            default:
                return true;
        }
    }

    /// <summary>A list or mapping that has just begun, marked by its first character until its end is known.</summary>
    private TextPlace FirstOf(TextPlace place) => PlaceOf(place.Start, Math.Min(place.Start + 1, _text.Length));

    /// <summary>Lets a list or mapping end behind its bracket, or behind the last thing in it.</summary>
    private void Close(YamlNode node, TextPlace end)
    {
        if (end.Start < _text.Length && _text[end.Start] == (node is YamlMapping ? '}' : ']'))
            _end = end.Start + 1;
        node.Place = PlaceOf(node.Place.Start, Math.Max(_end, node.Place.Start + node.Place.Length));
        Add(node);
    }

    private bool Push(Open open)
    {
        _open.Push(open);
        if (_open.Count <= MostLevels)
            return true;
        _findings.Add(Rules.TooDeep, open.Node.Place, Number(MostLevels));
        return false;
    }

    /// <summary>Reports what YAML allows and catalogues do not; the node itself is still read.</summary>
    private void Refuse(NodeEvent node, TextPlace place)
    {
        if (!node.Anchor.IsEmpty)
            _findings.Add(Rules.AnchorOrAlias, place, _findings.MendingOf(place)?.RemovePrefix(place, "&" + node.Anchor.Value), "&" + node.Anchor.Value);
        if (!node.Tag.IsEmpty)
            _findings.Add(Rules.Tag, place, _findings.MendingOf(place)?.RemovePrefix(place, Written(node.Tag)), Written(node.Tag));
    }

    private static string Written(TagName tag)
    {
        const string Standard = "tag:yaml.org,2002:";
        if (tag.IsNonSpecific)
            return "!";
        return tag.Value.StartsWith(Standard, StringComparison.Ordinal) ? "!!" + tag.Value.Substring(Standard.Length) : tag.Value;
    }

    private YamlScalar ScalarOf(Scalar scalar, TextPlace place)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain;
        return new YamlScalar(scalar.Value, isPlain, isPlain && IsCommentBehind(place.Start + place.Length), place);
    }

    private bool IsCommentBehind(int position)
    {
        int start = position;
        while (position < _text.Length && _text[position] is ' ' or '\t')
            position++;
        return position > start && position < _text.Length && _text[position] == '#';
    }

    private void Add(YamlNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return;
        }

        Open parent = _open.Peek();
        if (parent.Node is YamlSequence sequence)
            sequence.Items.Add(node);
        else if (!parent.HasKey)
            TakeKey(parent, node);
        else
            TakeValue(parent, node);
    }

    private void TakeKey(Open parent, YamlNode node)
    {
        // The parser gives a pair in a list, as in [a: 1], no place: it starts with its key.
        if (parent.Node.Place.Start == 0 && _open.Count > 1)
            parent.Node.Place = node.Place;
        parent.HasKey = true;
        parent.Key = node as YamlScalar;
        var mapping = (YamlMapping)parent.Node;
        if (parent.Key == null)
        {
            if (node is not YamlLeftOut)
                _findings.Add(Rules.KeyNotScalar, node.Place);
            mapping.IsPartial = true;
            return;
        }

        parent.IsMerging = parent.Key.Value == "<<";
        if (parent.IsMerging)
        {
            _findings.Add(Rules.AnchorOrAlias, node.Place, parent.Key.Value);
            mapping.IsPartial = true;
            parent.Key = null;
            return;
        }

        if (parent.IsSecondItem)
        {
            parent.Key = null;
            return;
        }

        if (!parent.Keys.TryGetValue(parent.Key.Value, out TextPlace first))
        {
            parent.Keys.Add(parent.Key.Value, parent.Key.Place);
            if (mapping.Entries.Count < MostKeys)
                return;
            if (!mapping.IsPartial)
                _findings.Add(Rules.TooMany, node.Place, Number(MostKeys), "keys");
            mapping.IsPartial = true;
            parent.Key = null;
            return;
        }

        // An item that begins a second time lacks its dash: what follows is no mistake of its own.
        parent.IsSecondItem = mapping.Entries.Count > 0 && mapping.Entries[0].Key.Value == parent.Key.Value && IsItem(parent);
        _findings.Add(
            Rules.DuplicateKey, parent.Key.Place, first, parent.IsSecondItem ? _findings.MendingOf(node.Place)?.BeginItem(node.Place) : null,
            parent.Key.Value, Number(first.Line), parent.IsSecondItem ? ", or begin a new item with '- ' before it" : "");
        parent.Key = null;
    }

    /// <summary>Whether what is open is an item of a list that has lines of its own.</summary>
    private bool IsItem(Open open)
    {
        int depth = 0;
        foreach (Open other in _open)
        {
            if (depth++ == 1)
                return other.Node is YamlSequence && _text[open.Node.Place.Start] != '{';
        }

        return false;
    }

    private static void TakeValue(Open parent, YamlNode node)
    {
        if (parent.Key != null)
            ((YamlMapping)parent.Node).Entries.Add(new(parent.Key, node));
        parent.HasKey = false;
        parent.Key = null;
    }

    private TextPlace PlaceOf(Mark start, Mark end) => PlaceOf(Clip(start.Index), Clip(end.Index));

    private TextPlace PlaceOf(int from, int to)
    {
        // The parser lets the end of a block lie behind its line break: clip it to the last character.
        while (to > from && _text[to - 1] is '\r' or '\n' or ' ' or '\t')
            to--;
        return Exactly(from, Math.Max(from, to));
    }

    private TextPlace Exactly(int from, int to)
    {
        (int line, int column) = _lines.At(from);
        (int endLine, int endColumn) = _lines.At(to);
        return new TextPlace(_path, from, to - from, line, column, endLine, endColumn);
    }

    private int Clip(long index) => (int)Math.Max(0, Math.Min(index, _text.Length));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list or mapping whose end has not come yet.</summary>
    private sealed class Open(YamlNode node)
    {
        private Dictionary<string, TextPlace>? _keys;

        internal YamlNode Node { get; } = node;

        /// <summary>The keys so far, with the place of each.</summary>
        internal Dictionary<string, TextPlace> Keys => _keys ??= new(StringComparer.Ordinal);

        /// <summary>Whether the waiting key merges another mapping, which is reported.</summary>
        internal bool IsMerging { get; set; }

        /// <summary>Whether a second item has begun without its dash, which is reported.</summary>
        internal bool IsSecondItem { get; set; }

        /// <summary>Whether a key waits for its value.</summary>
        internal bool HasKey { get; set; }

        /// <summary>The waiting key; null if it was refused, and its value with it.</summary>
        internal YamlScalar? Key { get; set; }
    }
}
