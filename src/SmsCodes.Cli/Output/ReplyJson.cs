using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli.Decoding;

namespace SmsCodes.Cli.Output;

/// <summary>Writes a decoded reply as JSON.</summary>
internal static class ReplyJson
{
    /// <summary>Writes the reply. What it says of all its results stands under <c>reply</c>, and in each result too, so that a result can be
    /// used by itself: without what results say for themselves, and without a success code where some failed.</summary>
    public static void Write(TextWriter output, DecodeRequest request, IReply reply) => CodeJson.Write(output, json =>
    {
        List<ReplyField> common = [.. reply.Fields];
        List<List<ReplyField>> results = [.. reply.ResultFields.Select(fields => fields.ToList())];
        HashSet<string> own = [.. results.SelectMany(fields => fields).Select(field => field.Name)];
        List<ReplyField> shared = common.FindAll(field =>
            !own.Contains(field.Name) && (reply.Outcome == ReplyOutcome.Ok || field.Value is not CodeSeen));
        bool isOneResult = results.Count == 0 && reply.Outcome != ReplyOutcome.Error && common.Count > 0;
        if (isOneResult)
            results.Add([]);

        json.WriteStartObject();
        json.WriteString("provider", request.Parser.Provider);
        json.WriteString("response", request.Parser.Response);
        json.WriteString("format", Format(request, reply));
        json.WriteString("outcome", Word(reply.Outcome.ToString()));
        json.WriteString("message", reply.Message);
        json.WriteStartArray("results");
        foreach (List<ReplyField> fields in results)
            WriteFields(json, reply.Outcome == ReplyOutcome.Error ? fields : fields.Concat(isOneResult ? common : shared));
        json.WriteEndArray();
        json.WriteStartArray("codes");
        foreach (CodeSeen code in reply.Codes)
            WriteCode(json, code);
        json.WriteEndArray();
        // Without results of its own, the reply is its one result.
        if (common.Count > 0 && !isOneResult)
        {
            json.WritePropertyName("reply");
            WriteFields(json, common);
        }

        if (reply.Doubts.Count > 0)
            WriteDoubts(json, reply.Doubts);
        json.WriteEndObject();
    });

    /// <summary>The form that was met; an empty body has the one that was asked for, if any.</summary>
    public static string? Format(DecodeRequest request, IReply reply)
    {
        ReplyFormat format = reply.Format == ReplyFormat.Unknown ? request.Format : reply.Format;
        return format == ReplyFormat.Unknown ? null : Word(format.ToString());
    }

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static void WriteFields(Utf8JsonWriter json, IEnumerable<ReplyField> fields)
    {
        json.WriteStartObject();
        foreach (ReplyField field in fields)
        {
            json.WritePropertyName(field.Name);
            WriteValue(json, field.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool answer:
                json.WriteBooleanValue(answer);
                break;
            case decimal money:
                // Its digits are kept: 1.20 is not 1.2.
                json.WriteStringValue(money.ToString(CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                json.WriteStringValue(time.ToString(ReplyValueWords.TimeWithOffset(time), CultureInfo.InvariantCulture));
                break;
            case DateTime time:
                json.WriteStringValue(time.ToString(ReplyValueWords.CivilTime, CultureInfo.InvariantCulture));
                break;
            case CodeSeen code:
                WriteRaw(json, code.Raw);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (string text in texts)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>A code that is a plain number is one; <c>000</c> stays text.</summary>
    private static void WriteRaw(Utf8JsonWriter json, string raw)
    {
        if (int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            && number.ToString(CultureInfo.InvariantCulture) == raw)
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(raw);
    }

    private static void WriteCode(Utf8JsonWriter json, CodeSeen code)
    {
        json.WriteStartObject();
        json.WriteString("field", code.Field);
        if (code.ResultIndex is { } index)
            json.WriteNumber("result", index);
        else
            json.WriteNull("result");
        json.WriteString("set", code.Set);
        json.WriteString("code", code.Raw);
        json.WriteString("name", code.IsKnown ? code.Info.Name : null);
        json.WriteBoolean("known", code.IsKnown);
        json.WriteEndObject();
    }

    private static void WriteDoubts(Utf8JsonWriter json, IReadOnlyList<ReplyDoubt> doubts)
    {
        json.WriteStartArray("doubts");
        foreach (ReplyDoubt doubt in doubts)
        {
            json.WriteStartObject();
            json.WriteNumber("result", doubt.ResultIndex);
            json.WriteString("because", doubt.Because);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
