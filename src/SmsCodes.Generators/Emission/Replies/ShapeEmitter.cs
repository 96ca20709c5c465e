using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits what the bodies of a response look like, as data for the readers of each form.</summary>
internal static class ShapeEmitter
{
    private const string None = "-1";

    /// <summary>The different conditions on options that rows of a response have; a row names its own by position.</summary>
    internal static IReadOnlyList<EquatableArray<RowCondition>> Conditions(Response response) =>
        [.. response.Layouts.SelectMany(l => l.Rows).Select(r => r.When).Where(w => w.Count > 0).Distinct()];

    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        var slots = new ResponseSlots(response);
        string root = target.Root;
        Layout[] lines = [.. response.Layouts.Where(l => l.Format is LayoutFormat.KeyValue or LayoutFormat.Delimited or LayoutFormat.Text)];
        Layout[] xml = [.. response.Layouts.Where(l => l.Format == LayoutFormat.Xml)];
        writer.Line("// What bodies look like.");
        writer.Line("private static class Shapes").Open();
        writer.Line($"internal static readonly {root}.ReplyShape Shape = new {root}.ReplyShape").Open();
        writer.Line($"HasJson = {Bool(response.Layouts.Any(l => l.Format == LayoutFormat.Json))},");
        writer.Line($"HasForm = {Bool(response.Layouts.Any(l => l.Format == LayoutFormat.Form))},");
        writer.Line($"HasBareList = {Bool(response.Lists.Count == 0 && response.Reply.Count == 0)},");
        writer.Line($"XmlRoots = {Texts(xml.SelectMany(l => l.Roots))},");
        writer.Line($"XmlLists = {Texts(xml.SelectMany(l => l.ListRoots))},");
        if (xml.Select(l => l.Ok).FirstOrDefault(o => o != null) is { } ok)
            writer.Line($"XmlOk = {CSharpText.Literal(ok)},");
        if (xml.FirstOrDefault(l => l.Positional != null) is { } positional)
        {
            writer.Line($"XmlPositional = {CSharpText.Literal(positional.Positional)},");
            writer.Line($"XmlRows = new {root}.ReplyPositions[]").Open();
            foreach (LayoutRow row in positional.Rows)
                WritePositional(writer, root, slots, response, row);
            writer.Close(",");
        }

        writer.Line($"Lines = new {root}.ReplyLines[]").Open();
        foreach (Layout layout in lines)
            WriteLines(writer, target, catalogue, slots, response, layout);
        writer.Close(",");
        writer.Line($"Errors = new {root}.ReplyRow[]").Open();
        foreach (LayoutRow row in lines.SelectMany(l => l.Errors).Distinct())
            WriteRow(writer, root, response, row, slots.OfErrorKey, _ => true);
        writer.Close(",");
        if (ErrorStarts(lines) is { Length: > 0 } starts)
            writer.Line($"ErrorStarts = {Utf8.Array(starts)},");
        writer.Line($"OkSlot = {CSharpText.Number(ResponseSlots.Ok)},");
        writer.Line($"Expected = {CSharpText.Literal(Expected(response))},");
        writer.Close(";").Line();
        writer.Line("// Whether results come in a form; an error may come in any.");
        writer.Line($"internal static bool IsDeclared({root}.ReplyFormat format)").Open();
        writer.Line($"return {string.Join(" || ", response.Layouts.Select(l => $"format == {root}.ReplyFormat.{l.Format}").Distinct())};").Close();
        writer.Close();
    }

    private static string Expected(Response response)
    {
        IEnumerable<string> forms = response.Layouts.Select(l => l.Format switch
        {
            LayoutFormat.Json => "a JSON object",
            LayoutFormat.Xml => string.Join(" or ", l.Roots.Concat(l.ListRoots).Select(r => $"<{r}>")),
            LayoutFormat.KeyValue when l.Rows.Count == 0 => "pairs of key and value",
            LayoutFormat.Form => "a posted form",
            LayoutFormat.Delimited => $"values with '{l.Rows.Select(r => r.Delimiter).FirstOrDefault(d => d != null)}' between them",
            _ => "a line of fixed words",
        }).Distinct();
        string all = string.Join(", ", forms);
        int last = all.LastIndexOf(", ", StringComparison.Ordinal);
        all = last < 0 ? all : all.Substring(0, last) + " or " + all.Substring(last + 2);
        string required = string.Concat(response.Result.Where(f => f.IsRequired).Select(f => $" with '{f.Key}'").Take(1));
        return all + required + (response.Error == null ? "" : ", or an error");
    }

    private static void WriteLines(
        SourceWriter writer, Target target, Catalogue catalogue, ResponseSlots slots, Response response, Layout layout)
    {
        string root = target.Root;
        bool arePairs = layout.Format == LayoutFormat.KeyValue && layout.Rows.Count == 0;
        writer.Line($"new {root}.ReplyLines").Open();
        writer.Line($"Format = {root}.ReplyFormat.{layout.Format},");
        if (arePairs)
        {
            writer.Line("ArePairs = true,");
            writer.Line($"Free = {Numbers(layout.Free.Select(slots.OfResultKey))},");
            writer.Line($"Behind = {(layout.Behind == null ? None : CSharpText.Number(slots.OfResultKey(layout.Behind)))},");
            writer.Line($"Doubt = {CSharpText.Literal(Doubt(layout.Free))},");
        }

        writer.Line($"Rows = new {root}.ReplyRow[]").Open();
        foreach (LayoutRow row in layout.Rows)
            WriteRow(writer, root, response, row, slots.OfResultKey, key => IsChecked(target, catalogue, response, slots, key));
        writer.Close(",").Close(",");
    }

    private static void WriteRow(SourceWriter writer, string root, Response response, LayoutRow row, Func<string, int> slotOf, Func<string, bool> isChecked)
    {
        List<(string Before, string? Field)> values = Values(row, out string tail);
        int IndexOf(string key) => values.FindIndex(v => v.Field == key);
        writer.Line($"new {root}.ReplyRow").Open();
        if (row.Delimiter is { } delimiter)
            writer.Line($"Delimiter = {CSharpText.Number(delimiter)}, // {CSharpText.Comment(delimiter.ToString())}");
        writer.Line($"Before = new byte[][] {{ {string.Join(", ", values.Select(v => Utf8.Array(v.Before)))} }},");
        writer.Line($"Slots = {Numbers(values.Select(v => v.Field == null ? -1 : slotOf(v.Field)))},");
        if (tail.Length > 0)
            writer.Line($"Tail = {Utf8.Array(tail)},");
        if (row.Rest != null)
        {
            long free = 0;
            foreach (string key in row.Free.Concat([row.Rest]))
                free |= 1L << IndexOf(key);
            writer.Line($"Rest = {CSharpText.Number(IndexOf(row.Rest))},");
            writer.Line($"Free = {free.ToString(System.Globalization.CultureInfo.InvariantCulture)}L,");
            writer.Line($"Doubt = {CSharpText.Literal(Doubt(new EquatableArray<string>(values.Select(v => v.Field).Where(f => f == row.Rest || row.Free.Contains(f!)).Select(f => f!))))},");
        }

        if (row.Delimiter != null && values.FindIndex(1, v => v.Before.Length > 0 && v.Field != null && !string.IsNullOrWhiteSpace(v.Before)) is > 0 and var signed)
            writer.Line($"Sign = {Utf8.Array(row.Delimiter + values[signed].Before)},");
        if (row.Delimiter != null)
            writer.Line($"Checked = {Bits(values, value => value.Field == null || value.Before.Length > 0 || row.Only.Any(o => o.Key == value.Field) || isChecked(value.Field))}L,");
        if (row.When.Count > 0)
            writer.Line($"Condition = {CSharpText.Number(Conditions(response).ToList().IndexOf(row.When))},");
        if (row.Only.Count > 0)
        {
            writer.Line($"Only = {CSharpText.Number(IndexOf(row.Only[0].Key))},");
            writer.Line($"OnlyTexts = new byte[][] {{ {string.Join(", ", row.Only[0].Values.Select(Utf8.Array))} }},");
        }

        writer.Close(",");
    }

    private static void WritePositional(SourceWriter writer, string root, ResponseSlots slots, Response response, LayoutRow row)
    {
        int SlotOf(string key) => response.Error is { } error && (error.Flag == key || error.CodeKeys.Contains(key) || error.MessageKeys.Contains(key))
            ? slots.OfErrorKey(key)
            : slots.OfRootKey(key);
        ErrorDetails? details = response.Error?.Details;
        bool areDetails = row.Each.Any(k => k == details?.Element || k == details?.Message);
        int SlotOfDetail(string key) => key == details!.Element ? ResponseSlots.Element : key == details.Message ? ResponseSlots.Detail : -1;
        writer.Line($"new {root}.ReplyPositions").Open();
        writer.Line($"Slots = {Numbers(row.Parts.Select(p => SlotOf(p.Field!)))},");
        if (row.Each.Count > 0)
        {
            writer.Line($"Each = {Numbers(row.Each.Select(k => areDetails ? SlotOfDetail(k) : slots.OfItemKey(k)))},");
            writer.Line($"Context = {CSharpText.Number(areDetails ? ResponseSlots.DetailContext : ResponseSlots.ItemContext)},");
        }

        writer.Close(",");
    }

    /// <summary>The values of a row, each with the text before it; between delimiters, where the row has one.</summary>
    private static List<(string Before, string? Field)> Values(LayoutRow row, out string tail)
    {
        var values = new List<(string Before, string? Field)>();
        string before = "";
        string? field = null;
        foreach (RowPart part in row.Parts)
        {
            if (part.Field != null)
            {
                if (row.Delimiter == null)
                {
                    values.Add((before, part.Field));
                    before = "";
                }
                else
                {
                    field = part.Field;
                }

                continue;
            }

            if (row.Delimiter is not { } delimiter)
            {
                before += part.Literal;
                continue;
            }

            foreach (char c in part.Literal!)
            {
                if (c != delimiter)
                {
                    before += c;
                    continue;
                }

                values.Add((before, field));
                before = "";
                field = null;
            }
        }

        tail = row.Delimiter == null ? before : "";
        if (row.Delimiter != null)
            values.Add((before, field));
        return values;
    }

    /// <summary>The first letters of all lines of errors, small; none where some line begins with a value, so that any letter may be one.</summary>
    private static string ErrorStarts(IEnumerable<Layout> lines)
    {
        var starts = new SortedSet<char>();
        foreach (LayoutRow row in lines.SelectMany(l => l.Errors))
        {
            List<(string Before, string? Field)> values = Values(row, out string tail);
            string start = values.Count > 0 ? values[0].Before : tail;
            if (start.Length == 0 || start[0] >= 128)
                return "";
            starts.Add((char)(start[0] | LetterSwitch.CaseBit));
        }

        return string.Concat(starts);
    }

    private static string Doubt(EquatableArray<string> keys) =>
        keys.Count < 2 ? "" : $"{string.Join(", ", keys.Take(keys.Count - 1))} and {keys[keys.Count - 1]} cannot be told apart for certain: their texts hold what stands between them";

    /// <summary>Whether not any text can be the value.</summary>
    private static bool IsChecked(Target target, Catalogue catalogue, Response response, ResponseSlots slots, string key)
    {
        foreach ((ResponseField field, _) in slots.ResultFields.Concat(slots.ReplyFields))
        {
            if (field.Key == key)
                return new FieldTypes(target, catalogue, response, field).Fits != "true";
        }

        return true;
    }

    private static string Bits(List<(string Before, string? Field)> values, Func<(string Before, string? Field), bool> isSet)
    {
        long bits = 0;
        for (int i = 0; i < values.Count; i++)
            bits |= isSet(values[i]) ? 1L << i : 0;
        return bits.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Bool(bool value) => value ? "true" : "false";

    private static string Texts(IEnumerable<string> texts)
    {
        string all = string.Join(", ", texts.Distinct().Select(CSharpText.Literal));
        return all.Length == 0 ? "new string[0]" : $"new[] {{ {all} }}";
    }

    private static string Numbers(IEnumerable<int> numbers)
    {
        string all = string.Join(", ", numbers.Select(CSharpText.Number));
        return all.Length == 0 ? "new int[0]" : $"new[] {{ {all} }}";
    }
}
