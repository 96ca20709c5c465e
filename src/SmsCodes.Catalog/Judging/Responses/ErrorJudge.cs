using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges how an error shows in a reply.</summary>
internal sealed class ErrorJudge(Fields fields, FieldScope scope, Declarations declared, Known<ResponseOption> options, FindingList findings)
{
    /// <summary>The error, or null where its code or set is wrong.</summary>
    /// <param name="inRows">Takes what the rows of results can name of an error.</param>
    /// <param name="inErrors">Takes what the lines of an error can name.</param>
    internal ErrorShape? Judge(Known<ResponseField> inRows, Known<ResponseField> inErrors)
    {
        List<YamlScalar>? codes = fields.RequiredNode("code") is { } node ? Fields.ScalarsOf(node, "code", findings) : null;
        YamlScalar? setName = fields.RequiredScalar("set");
        CodeSet? set = setName == null ? null : declared.Sets.Find(setName);
        List<YamlScalar>? messages = fields.Scalars("message");
        YamlScalar? flag = fields.Name("flag");
        string? within = fields.Name("within")?.Value;
        ErrorDetails? details = Details();

        var list = new FieldListJudge(scope, declared, options, findings);
        foreach (YamlScalar key in (codes ?? []).Concat(messages ?? []))
            list.IsNew(key);
        // Where the rest stands in an object of its own, the flag does not.
        if (flag != null && !fields.Has("within"))
            list.IsNew(flag);
        inRows.IsComplete &= codes != null && (flag != null || !fields.Has("flag"));
        inErrors.IsComplete &= codes != null && (messages is { Count: > 0 } || !fields.Has("message"));
        if (codes != null)
        {
            string code = codes[0].Value;
            ResponseField? field = set == null ? null : Plain(code, FieldKind.Code) with { Type = set.Name };
            inRows.Add(code, field);
            inErrors.Add(code, field);
        }

        if (flag != null)
            inRows.Add(flag.Value, Plain(flag.Value, FieldKind.Boolean));
        if (messages is { Count: > 0 })
            inErrors.Add(messages[0].Value, Plain(messages[0].Value, FieldKind.Text));
        EquatableArray<ResponseField> further = list.Judge(fields, inErrors);
        if (codes == null || set == null)
            return null;
        return new ErrorShape(
            new EquatableArray<string>(codes.Select(c => c.Value)), set.Name, new EquatableArray<string>((messages ?? []).Select(m => m.Value)),
            flag?.Value, within, details, further);
    }

    private static ResponseField Plain(string key, FieldKind kind) =>
        new(key, key, default, kind, null, default, null, null, null, false, default, null);

    private ErrorDetails? Details()
    {
        if (fields.Mapping("details", "'details'", Keys.ErrorDetails) is not { } details)
            return null;
        List<YamlScalar>? lists = details.RequiredNode("list") is { } node ? Fields.ScalarsOf(node, "list", findings) : null;
        YamlScalar? element = details.RequiredName("element");
        YamlScalar? message = details.RequiredName("message");
        return lists == null || element == null || message == null
            ? null
            : new ErrorDetails(new EquatableArray<string>(lists.Select(l => l.Value)), element.Value, message.Value);
    }
}
