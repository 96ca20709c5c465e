using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges one layout of a response.</summary>
internal sealed class LayoutJudge(Fields fields, ResponseFrame frame, FindingList findings)
{
    // Each is compared with all before it.
    private const int MostRows = 200;

    /// <summary>The keys of each format.</summary>
    private static readonly (string Word, LayoutFormat Format, string[] Keys)[] Formats =
    [
        ("json", LayoutFormat.Json, []),
        ("xml", LayoutFormat.Xml, ["root", "list", "ok", "positional", "rows"]),
        ("keyValue", LayoutFormat.KeyValue, ["free", "behind", "delimiter", "error", "rows"]),
        ("delimited", LayoutFormat.Delimited, ["delimiter", "error", "rows"]),
        ("form", LayoutFormat.Form, []),
        ("text", LayoutFormat.Text, ["delimiter", "error", "rows"]),
    ];

    /// <summary>The layout with its sound rows, or null where nothing could be read by it.</summary>
    internal Layout? Judge()
    {
        if (fields.RequiredWord("format", Words.Formats) is not { } word)
            return null;
        (_, LayoutFormat format, string[] keys) = Array.Find(Formats, f => f.Word == word);
        foreach (string key in Keys.Layout)
        {
            if (key != "format" && !keys.Contains(key, StringComparer.Ordinal) && fields.Key(key) is { } misplaced)
                findings.Add(Rules.KeyOutOfPlace, misplaced.Place, fields.Removal(key), key, $"a layout of format {word}", "it goes with " + FormatsWith(key));
            else if (key is "free" or "behind" && fields.Has("rows") && fields.Key(key) is { } idle)
                findings.Add(Rules.KeyOutOfPlace, idle.Place, fields.Removal(key), key, "a layout with 'rows'", "it goes with pairs of keys and values");
        }

        return format switch
        {
            LayoutFormat.Xml => Xml(),
            LayoutFormat.Json or LayoutFormat.Form => new Layout(format, default, default, null, null, default, default, default, null),
            _ => Lines(format),
        };
    }

    private static string FormatsWith(string key) => string.Join(", ", Formats.Where(f => f.Keys.Contains(key)).Select(f => f.Word));

    private Layout? Xml()
    {
        List<YamlScalar>? roots = fields.RequiredNode("root") == null ? null : fields.Scalars("root");
        List<YamlScalar> lists = fields.Scalars("list") ?? [];
        string? ok = fields.Name("ok")?.Value;
        string? positional = fields.Name("positional")?.Value;
        List<LayoutRow> rows = [];
        if (fields.Has("positional"))
        {
            fields.RequiredNode("rows");
            rows = Rows(new RowJudge(null, frame, findings).PositionalRow, new RowList(frame, findings));
        }
        else if (fields.Key("rows") is { } key)
        {
            findings.Add(Rules.KeyAlone, key.Place, "rows", "'positional' in a layout of format xml");
        }

        if (roots == null || (fields.Has("positional") && (positional == null || rows.Count == 0)))
            return null;
        return new Layout(
            LayoutFormat.Xml, Values(roots), Values(lists), ok, positional, new EquatableArray<LayoutRow>(rows), default, default, null);
    }

    private Layout? Lines(LayoutFormat format)
    {
        bool isDelimited = format == LayoutFormat.Delimited;
        if (isDelimited)
            fields.RequiredNode("delimiter");
        char? delimiter = Signs.Delimiter(fields.Scalar("delimiter"), "delimiter", findings);
        if (delimiter == null && (isDelimited || fields.Has("delimiter")))
        {
            // Whether the rows are sound cannot be told without it.
            return null;
        }

        var judge = new RowJudge(delimiter, frame, findings);
        var list = new RowList(frame, findings);
        List<LayoutRow> errors = Errors(judge, list);
        if (format != LayoutFormat.KeyValue && !fields.Has("error"))
            fields.RequiredNode("rows");
        List<LayoutRow> rows = Rows(judge.Row, list);
        EquatableArray<string> free = Free();
        string? behind = Behind();
        if (rows.Count == 0 && errors.Count == 0 && (format != LayoutFormat.KeyValue || fields.Has("rows")))
            return null;
        return new Layout(
            format, default, default, null, null, new EquatableArray<LayoutRow>(rows), new EquatableArray<LayoutRow>(errors), free, behind);
    }

    private static EquatableArray<string> Values(List<YamlScalar> scalars) => new(scalars.Select(s => s.Value));

    private List<LayoutRow> Errors(RowJudge judge, RowList list)
    {
        if (fields.Key("error") is { } key && !frame.HasError)
        {
            findings.Add(Rules.KeyAlone, key.Place, "error", "an 'error' of the response");
            return [];
        }

        List<LayoutRow> errors = [];
        foreach (YamlScalar pattern in Fields.AtMost(fields.Scalars("error") ?? [], MostRows, "rows", findings))
        {
            List<LayoutRow> rows = judge.Error(pattern);
            if (frame.Error != null && list.TryAdd(rows, isError: true, pattern))
                errors.AddRange(rows);
        }

        return errors;
    }

    private List<LayoutRow> Rows(Func<YamlNode, List<LayoutRow>> judge, RowList list)
    {
        if (fields.Node("rows") is YamlSequence { Items.Count: 0 } none)
            Fields.NoValue(none.Place, "rows", findings);
        List<LayoutRow> rows = [];
        foreach (YamlNode item in Fields.AtMost(fields.Items("rows"), MostRows, "rows", findings))
        {
            List<LayoutRow> read = judge(item);
            if (list.TryAdd(read, isError: false, PatternOf(item)))
                rows.AddRange(read);
        }

        return rows;
    }

    private static YamlNode PatternOf(YamlNode item) =>
        (item as YamlMapping)?.Entries.Find(e => e.Key.Value is "row" or "keys").Value ?? item;

    private EquatableArray<string> Free()
    {
        List<YamlScalar> free = fields.Scalars("free") ?? [];
        return Values(free.FindAll(name =>
        {
            if (frame.InRows.Find(name) is not { } field)
                return false;
            if (field.Kind == FieldKind.Text)
                return true;
            findings.Add(Rules.FieldOfOtherKind, name.Place, name.Value, "free", "text");
            return false;
        }));
    }

    private string? Behind()
    {
        if (fields.Key("behind") is { } key && !fields.Has("free"))
        {
            findings.Add(Rules.KeyAlone, key.Place, "behind", "'free'");
            return null;
        }

        return fields.Scalar("behind") is { } behind && frame.InRows.Find(behind) != null ? behind.Value : null;
    }
}
