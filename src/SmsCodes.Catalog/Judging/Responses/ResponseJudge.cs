using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges one response: its fields, its error and the layouts that carry them.</summary>
internal sealed class ResponseJudge(Fields fields, Declarations declared, OptionsJudge optionsJudge, FindingList findings)
{
    // What ends in 'Codes' besides is told apart by these, as the helpers of sets are.
    private static readonly string[] Suffixes = ["Reply", "Result", "ReplyError", "Options"];

    /// <summary>The response, or null where its name is wrong or nothing could be read by it.</summary>
    /// <param name="types">The names of the catalogue's types.</param>
    /// <param name="names">The names of the responses before this one.</param>
    internal Response? Judge(NameTable types, NameTable names)
    {
        YamlScalar? nameNode = fields.RequiredScalar("name");
        string? name = nameNode != null && IsName(nameNode, types, names) ? nameNode.Value : null;
        string summary = fields.RequiredText("summary") ?? "";
        string charset = fields.Word("charset", Words.Charsets) ?? Words.Charsets[0];
        if (!fields.Has("reply") && !fields.Has("result") && !fields.Has("error"))
            findings.Add(Rules.EmptyResponse, fields.Place, nameNode?.Value ?? "");

        Known<ResponseOption> options = optionsJudge.Judge(fields, name == null ? null : name + "Options");
        Fields? errorFields = fields.Mapping("error", "'error'", Keys.Error);
        bool isErrorKnown = errorFields != null || !fields.Has("error");
        var inRows = new Known<ResponseField>("field of this response", findings) { IsComplete = isErrorKnown };
        var inItems = new Known<ResponseField>("field of a result", findings);
        var inErrors = new Known<ResponseField>("field of an error's line", findings) { IsComplete = isErrorKnown };
        // Results first: what a row names is a field of a result where there are both.
        EquatableArray<ResponseField> result = new FieldListJudge(FieldScope.Result(name), declared, options, findings)
            .Judge(fields, inRows, inItems);
        EquatableArray<ResponseField> reply = new FieldListJudge(FieldScope.Reply(name), declared, options, findings).Judge(fields, inRows);
        ErrorShape? error = errorFields == null
            ? null
            : new ErrorJudge(errorFields, FieldScope.Error(name), declared, options, findings).Judge(inRows, inErrors);
        EquatableArray<string> lists = Lists("lists", "result");
        EquatableArray<string> items = Lists("items", "lists");

        var frame = new ResponseFrame(
            declared, options, inRows, inItems, inErrors, fields.Has("error"), error);
        EquatableArray<Layout> layouts = Layouts(frame);
        Retirement? retired = Retirements.Of(fields);
        return name == null || layouts.Count == 0
            ? null
            : new Response(
                name, summary, charset, new EquatableArray<ResponseOption>(options.Sound), reply, result, lists, items, error, layouts, retired);
    }

    private bool IsName(YamlScalar name, NameTable types, NameTable names)
    {
        if (!NameTable.IsResponseName(name, findings) || !names.IsNew(name))
            return false;
        foreach (string suffix in Suffixes)
        {
            var type = new YamlScalar(name.Value + suffix, true, false, name.Place);
            if (!NameTable.IsTypeName(type, findings) || !types.IsNew(type))
                return false;
        }

        return true;
    }

    private EquatableArray<string> Lists(string key, string needed)
    {
        if (fields.Key(key) is { } given && !fields.Has(needed))
        {
            findings.Add(Rules.KeyAlone, given.Place, key, $"'{needed}'");
            return default;
        }

        return new EquatableArray<string>((fields.Scalars(key) ?? []).Select(s => s.Value));
    }

    private EquatableArray<Layout> Layouts(ResponseFrame frame)
    {
        List<YamlNode> items = fields.RequiredItems("layouts");
        if (fields.Node("layouts") is YamlSequence { Items.Count: 0 } none)
            Fields.NoValue(none.Place, "layouts", findings);
        var layouts = new List<Layout>();
        var keyed = new Dictionary<LayoutFormat, YamlScalar>();
        foreach (YamlNode item in items)
        {
            if (Fields.Of(item, "layouts", "a layout", Keys.Layout, findings) is not { } layout
                || new LayoutJudge(layout, frame, findings).Judge() is not { } judged)
                continue;
            var format = (YamlScalar)layout.Node("format")!;
            bool isKeyed = judged.Format is LayoutFormat.Json or LayoutFormat.Xml or LayoutFormat.Form
                || (judged.Format == LayoutFormat.KeyValue && !layout.Has("rows"));
            if (isKeyed && keyed.TryGetValue(judged.Format, out YamlScalar? other))
            {
                findings.Add(Rules.DuplicateLayout, format.Place, other.Place, format.Value, Fields.LineOf(other.Place, format.Place));
                continue;
            }

            if (isKeyed)
                keyed.Add(judged.Format, format);
            layouts.Add(judged);
        }

        return new EquatableArray<Layout>(layouts);
    }
}
