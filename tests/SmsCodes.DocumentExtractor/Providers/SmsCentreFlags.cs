using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>
/// The flag number in SMSCentre's document. It is described twice, for messages and for HLR requests; the first place gives
/// the rows, and whatever a later place repeats must be the same.
/// </summary>
internal static partial class SmsCentreFlags
{
    /// <summary>The set that holds the fields themselves.</summary>
    public const string Set = "MessageFlags";

    private const string Start = "<flag> ";
    private const string TypeStart = "<type><type> - message type ";
    private const string MessageType = "message type";

    private static readonly Dictionary<string, string> SetOfList = new()
    {
        [MessageType] = "MessageType",
        ["are the type of template message"] = "TemplateType",
    };

    /// <summary>Reads the fields, and the values that are listed for some of them.</summary>
    public static IEnumerable<Row> Read(Document document)
    {
        List<List<SmsCentreFlag>> places = [.. Passages(document, Start).Select(place => ReadPlace(document, place))];
        if (places.Count < 2)
            throw document.Error("the flag is not described twice, for messages and for HLR requests");

        List<SmsCentreFlag> flags = places[0];
        foreach (SmsCentreFlag repeated in places.Skip(1).SelectMany(place => place))
        {
            if (!flags.Any(flag => flag.IsSameAs(repeated)))
                throw repeated.Passage.Error("not the same as where the flag is described first");
        }

        CheckTypes(document, flags);
        return [.. flags.Select(FieldRow), .. flags.Where(flag => flag.Values.Count > 0).SelectMany(ValueRows)];
    }

    private static Row FieldRow(SmsCentreFlag flag) =>
        new() { Set = Set, Line = flag.Passage.Start.Number, Code = flag.Bits, Text = flag.Text };

    private static IEnumerable<Row> ValueRows(SmsCentreFlag flag)
    {
        if (!SetOfList.TryGetValue(flag.Text, out string? set))
            throw flag.Passage.Error("a list of values that belongs to no known set");
        return flag.Values.Select(item => new Row { Set = set, Line = item.Line, Code = item.Code, Label = item.Name });
    }

    /// <summary>One entry a field, each with the lines that continue it.</summary>
    private static List<SmsCentreFlag> ReadPlace(Document document, List<Line> place)
    {
        var entries = new List<List<Line>>();
        foreach (Line line in place.Skip(1))
        {
            if (line.Text.StartsWith("Bit", StringComparison.Ordinal))
                entries.Add([line]);
            else if (entries.Count > 0)
                entries[^1].Add(line);
            else
                throw document.Error(line, "expected the description of a bit");
        }

        return [.. entries.Select(lines => SmsCentreFlag.Parse(new SmsCentrePassage(document, lines)))];
    }

    /// <summary>The message types are listed again where the field of the type is described.</summary>
    private static void CheckTypes(Document document, List<SmsCentreFlag> flags)
    {
        int lists = 0;
        foreach (List<Line> place in Passages(document, TypeStart))
        {
            var passage = new SmsCentrePassage(document, place);
            Match type = TypeList().Match(passage.Text);
            if (!type.Success)
                continue;
            lists++;
            if (!flags.Any(flag => flag.Text == MessageType && flag.HasValues(passage.ReadList(type.Groups["list"]))))
                throw passage.Error("not the message types of the flag");
        }

        if (lists == 0)
            throw document.Error($"no list of message types behind \"{TypeStart}\"");
    }

    /// <summary>The places that begin so, each up to the next line that describes another field.</summary>
    private static IEnumerable<List<Line>> Passages(Document document, string start) =>
        from line in document.Lines
        where line.Text.StartsWith(start, StringComparison.Ordinal)
        select (List<Line>)[line, .. document.Lines.Skip(line.Number).TakeWhile(next => !next.Text.StartsWith('<'))];

    [GeneratedRegex(@"^<type><type> - message type \((?<list>[0-9][^()]*)\)\.")]
    private static partial Regex TypeList();
}
