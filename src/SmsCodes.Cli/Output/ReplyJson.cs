using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SmsCodes.Cli.Output;

/// <summary>Writes a decoded reply as JSON.</summary>
internal static class ReplyJson
{
    /// <summary>Writes the reply. What it says of all its results stands under <c>reply</c>, and in each result that has no value of its
    /// own under that name, so that a result can be used by itself.</summary>
    public static void Write(TextWriter output, ReplyParser parser, IReply reply) => CodeJson.Write(output, json =>
    {
        List<ReplyField> common = [.. reply.Fields];
        List<List<ReplyField>> results = [.. reply.ResultFields.Select(fields => fields.ToList())];
        if (results.Count == 0 && reply.Outcome != ReplyOutcome.Error && common.Count > 0)
            results.Add([]);

        json.WriteStartObject();
        json.WriteString("provider", parser.Provider);
        json.WriteString("response", parser.Response);
        json.WriteString("format", Word(reply.Format.ToString()));
        json.WriteString("outcome", Word(reply.Outcome.ToString()));
        json.WriteString("message", reply.Message);
        json.WriteStartArray("results");
        foreach (List<ReplyField> own in results)
        {
            WriteFields(json, reply.Outcome == ReplyOutcome.Error
                ? own
                : own.Concat(common.Where(field => !own.Exists(other => other.Name == field.Name))));
        }

        json.WriteEndArray();
        json.WriteStartArray("codes");
        foreach (CodeSeen code in reply.Codes)
            WriteCode(json, code);
        json.WriteEndArray();
        // Without results of its own, the reply is its one result.
        if (common.Count > 0 && (reply.Outcome == ReplyOutcome.Error || reply.ResultFields.Any()))
        {
            json.WritePropertyName("reply");
            WriteFields(json, common);
        }

        if (reply.Doubts.Count > 0)
            WriteDoubts(json, reply.Doubts);
        json.WriteEndObject();
    });

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
