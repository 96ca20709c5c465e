using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Editing;

/// <summary>Adds codes to the text of an overlay or of a catalogue, and leaves all else in it as it is.</summary>
public static class OverlayEditor
{
    private const string Sets = "sets";
    private const string Codes = "codes";

    /// <summary>Adds a code.</summary>
    /// <param name="text">The file's text, without a byte order mark; null or empty for a file that is to be made.</param>
    /// <param name="code">The code. Whether the set can have it is told by reading the changed text, not here.</param>
    public static CatalogueEdit AddCode(string? text, NewCode code)
    {
        text ??= "";
        if (new[] { code.Code, code.Name, code.Text, code.English }.OfType<string>().Any(HasHalfCharacter))
            return Refused("A text holds half of a character (a surrogate without its other half), which no file can hold.");
        var findings = new FindingList();
        YamlNode? root = YamlReader.Read("", text, findings);
        if (!findings.IsEmpty)
        {
            Finding first = findings.InOrder()[0];
            return Refused($"Line {Number(first.Place.Line)} has a mistake already: {first.Message.TrimEnd('.')}. Mend it first.");
        }

        return root switch
        {
            null or YamlScalar { Value: "" } => Checked(text, new Insertion(text).Append(NewFile(code)), code),
            YamlMapping mapping => AddTo(text, mapping, code),
            _ => Refused("The file is no catalogue: it begins with something else than keys such as 'schema'."),
        };
    }

    private static CatalogueEdit AddTo(string text, YamlMapping root, NewCode code)
    {
        string? extended = root.Text("extends");
        string? owner = extended ?? root.Text("provider");
        if (owner != code.Provider)
            return Refused($"The file is about provider '{owner ?? "none"}', not '{code.Provider}'.");
        if (SetOf(root, code.Set) is { } set)
            return Add(text, set, Codes, Row(code, ValueIn(set, code)), code);
        return extended == null ? Refused($"The catalogue has no set '{code.Set}'.") : Add(text, root, Sets, Change(code), code);
    }

    /// <summary>Adds an item to the list that a key has, or is to have.</summary>
    private static CatalogueEdit Add(string text, YamlMapping mapping, string key, NewMapping item, NewCode code)
    {
        var insertion = new Insertion(text);
        return mapping.Value(key) switch
        {
            null => Checked(text, insertion.Append(mapping, key, new NewList(item)), code),
            YamlSequence list => Checked(text, insertion.Append(list, item), code),
            YamlScalar { IsNothing: true } nothing => Checked(text, insertion.Fill(mapping, mapping.Key(key)!, nothing, new NewList(item)), code),
            var other => Refused($"'{key}' at line {Number(other.Place.Line)} must be a list."),
        };
    }

    /// <summary>The member's number. A set's own words are counted from 1; those that an overlay adds to another's set are the caller's to number.</summary>
    private static int? ValueIn(YamlMapping set, NewCode code)
    {
        if (set.Key(Verb.ChangeWord) != null)
            return code.Value;
        return set.Text("wire") == "text" ? 1 + Values(set.Value(Codes) as YamlSequence).DefaultIfEmpty().Max() : null;
    }

    private static IEnumerable<int> Values(YamlSequence? rows) => (rows?.Items ?? []).OfType<YamlMapping>()
        .Select(row => int.TryParse(row.Text("value"), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0);

    private static NewMapping NewFile(NewCode code) => new(
    [
        new("schema", new NewScalar("1", IsText: false)),
        new("extends", new NewScalar(code.Provider)),
        new(Sets, new NewList(Change(code))),
    ]);

    private static NewMapping Change(NewCode code) =>
        new([new(Verb.ChangeWord, new NewScalar(code.Set)), new(Codes, new NewList(Row(code, code.Value)))]);

    private static NewMapping Row(NewCode code, int? value)
    {
        (string Key, NewScalar? Value)[] all =
        [
            ("code", Text(code.Code)), ("name", Text(code.Name)), ("value", value is { } number ? new NewScalar(Number(number), IsText: false) : null),
            ("text", Text(code.Text)), ("en", Text(code.English)), ("category", Text(code.Category)),
            ("final", Answer(code.Final)), ("permanent", Answer(code.Permanent)), ("retry", Answer(code.Retry)),
        ];
        return new([.. all.Where(one => one.Value != null).Select(one => new KeyValuePair<string, NewNode>(one.Key, one.Value!))]);
    }

    private static NewScalar? Text(string? text) => text == null ? null : new NewScalar(text);

    private static NewScalar? Answer(bool? answer) => answer is { } known ? new NewScalar(known ? "true" : "false", IsText: false) : null;

    /// <summary>The edit, if the changed text is read as it is meant.</summary>
    private static CatalogueEdit Checked(string text, TextEdit edit, NewCode code)
    {
        var findings = new FindingList();
        YamlMapping? set = SetOf(YamlReader.Read("", edit.ApplyTo(text), findings) as YamlMapping, code.Set);
        var row = (set?.Value(Codes) as YamlSequence)?.Items.LastOrDefault() as YamlMapping;
        return findings.IsEmpty && row?.Text("code") == code.Code && row.Text("name") == code.Name
            ? new CatalogueEdit(edit, row.Place.Line, null)
            : Refused($"The file is written in a way that leaves no safe place for a new row. Add it by hand: - {Row(code, code.Value).Flow()}");
    }

    private static YamlMapping? SetOf(YamlMapping? root, string name) => (root?.Value(Sets) as YamlSequence)?.Items
        .OfType<YamlMapping>()
        .FirstOrDefault(set => set.Text(Verb.ChangeWord) == name || set.Text("name") == name);

    private static bool HasHalfCharacter(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }

    private static CatalogueEdit Refused(string problem) => new(null, 0, problem);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
