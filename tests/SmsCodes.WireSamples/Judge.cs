using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace SmsCodes.WireSamples;

/// <summary>Compares what was decoded with what a sample means.</summary>
internal sealed class Judge
{
    private const string Error = "error";
    private const string Unparseable = "unparseable";

    private static readonly string[] Kinds = [Error, Unparseable, "status", "status-list", "dlr", "hlr", "sent", "deleted", "cancelled", "voice", "ok"];

    private readonly Sample _sample;
    private readonly Decoding _decoded;
    private readonly DeclaredFields _fields;
    private readonly List<Mismatch> _mismatches = [];
    private readonly Dictionary<string, Action<JsonElement>> _checks;

    private Judge(Sample sample, Decoding decoded, DeclaredFields fields)
    {
        _sample = sample;
        _decoded = decoded;
        _fields = fields;
        _checks = new()
        {
            ["kind"] = _ => { },
            ["code"] = CheckCode,
            ["known"] = expected => CheckKnown("known", expected, Subject()),
            ["message"] = CheckMessage,
            ["error_count"] = CheckErrorCount,
            ["errors"] = CheckErrors,
            ["success"] = CheckSuccess,
            ["is_success"] = CheckSuccess,
            ["partial"] = expected => CheckOutcome("partial", expected, "partlyFailed", "ok"),
            ["delivered_to_queue"] = expected => CheckOutcome("delivered_to_queue", expected, "ok", "partlyFailed"),
            ["pending"] = CheckPending,
            ["count"] = expected => Check("count", expected, ResultCount()),
            ["items"] = expected => CheckItems("items", expected, [.. Enumerable.Range(0, Results.Count)]),
            ["failures"] = expected => CheckItems("failures", expected, Failures(areWanted: true)),
            ["successes"] = expected => CheckItems("successes", expected, Failures(areWanted: false)),
            ["successs"] = expected => CheckItems("successs", expected, Failures(areWanted: false)),
            ["fields"] = CheckFields,
            ["domain"] = expected => CheckDomain("domain", expected, Subject()),
            ["catalogue_row"] = expected => CheckRow("catalogue_row", "code", expected),
            ["final"] = expected => CheckRow("final", "final", expected),
            ["permanent"] = expected => CheckRow("permanent", "permanent", expected),
            ["retry_after"] = expected => CheckRow("retry_after", "retryAfter", expected),
            ["retry"] = CheckRetry,
            ["retryable"] = CheckRetry,
        };
    }

    private string Kind => _sample.Expect.TryGetProperty("kind", out JsonElement kind) ? kind.ToString() : "";

    private JsonElement Reply => _decoded.Reply;

    private List<JsonElement> Results => [.. Reply.GetProperty("results").EnumerateArray()];

    private IEnumerable<JsonElement> Codes => Reply.GetProperty("codes").EnumerateArray();

    /// <summary>The mismatches.</summary>
    public static IReadOnlyList<Mismatch> Compare(Sample sample, Decoding decoded, DeclaredFields fields)
    {
        var judge = new Judge(sample, decoded, fields);
        judge.Compare();
        return judge._mismatches;
    }

    private void Compare()
    {
        if (!Kinds.Contains(Kind))
            Add("kind", "one that this tool knows", Kind);
        if (Kind == Unparseable)
        {
            if (_decoded.ExitCode != 1 || Reply.ValueKind != JsonValueKind.Undefined || !_decoded.Error.Contains("expected", StringComparison.Ordinal))
                Add("kind", "exit code 1, and what was expected", $"exit code {_decoded.ExitCode}");
            foreach (JsonProperty other in _sample.Expect.EnumerateObject())
            {
                if (other.Name is not ("kind" or "code") && !Uncheckable.Reasons.ContainsKey(other.Name))
                    Add(other.Name, "nothing of what is no reply", Values.Show(other.Value));
            }

            return;
        }

        if (_decoded.ExitCode != 0 || Reply.ValueKind != JsonValueKind.Object)
        {
            Add("kind", $"{Kind}, exit code 0", $"exit code {_decoded.ExitCode}: {_decoded.Error.Trim()}");
            return;
        }

        CheckWhole();
        foreach (JsonProperty expected in _sample.Expect.EnumerateObject())
        {
            if (Uncheckable.Reasons.ContainsKey(expected.Name))
                continue;
            if (_checks.TryGetValue(expected.Name, out Action<JsonElement>? check))
                check(expected.Value);
            else
                CheckField(expected.Name, expected.Name, expected.Value, null);
        }
    }

    private void CheckWhole()
    {
        Check("provider", _sample.Provider, Text(Reply, "provider"));
        Check("response", _sample.Response, Text(Reply, "response"));
        bool isError = Text(Reply, "outcome") == Error;
        if (isError != (Kind == Error))
            Add("kind", Kind, "outcome " + Text(Reply, "outcome"));

        // Services report errors in other forms than the one that was asked for.
        if (Kind != Error && _sample.Format != null)
            Check("format", _sample.Format, Text(Reply, "format"));
    }

    private void CheckCode(JsonElement expected)
    {
        List<JsonElement> ofReply = [.. Codes.Where(code => ResultOf(code) == null)];
        if (expected.ValueKind == JsonValueKind.Null)
        {
            if (ofReply.Count > 0)
                Add("code", "none", Text(ofReply[0], "code"));
        }
        else if (Subject().ValueKind == JsonValueKind.Undefined)
        {
            Add("code", expected.ToString(), ofReply.Count > 0 ? Text(ofReply[0], "code") : "none");
        }
    }

    /// <summary>The code that the sample is about: its code, else its status.</summary>
    private JsonElement Subject()
    {
        foreach (string key in (string[])["code", "status_raw", "status", "state_raw", "state"])
        {
            if (_sample.Expect.TryGetProperty(key, out JsonElement raw) && raw.ValueKind != JsonValueKind.Null)
                return Codes.OrderBy(code => ResultOf(code) ?? -1).FirstOrDefault(code => Text(code, "code") == raw.ToString());
        }

        return default;
    }

    private void CheckKnown(string what, JsonElement expected, JsonElement code)
    {
        if (code.ValueKind == JsonValueKind.Undefined)
            Add(what, expected.ToString(), "no such code");
        else
            Check(what, expected, code.GetProperty("known"));
    }

    /// <summary>Of an error, what it says; else the text of the message that was sent.</summary>
    private void CheckMessage(JsonElement expected)
    {
        JsonElement got = Kind != Error && Results.Count > 0 && Results[0].TryGetProperty("message", out JsonElement own) ? own : Reply.GetProperty("message");
        Check("message", expected, got);
    }

    /// <summary>The messages of an error's details are one message here, with semicolons.</summary>
    private void CheckErrorCount(JsonElement expected)
    {
        int got = Text(Reply, "message").Split("; ", StringSplitOptions.RemoveEmptyEntries).Length;
        if (got < expected.GetInt32())
            Add("error_count", expected.ToString(), got.ToString(CultureInfo.InvariantCulture));
    }

    private void CheckErrors(JsonElement expected)
    {
        foreach (JsonElement error in expected.EnumerateArray())
        {
            string message = error.ValueKind == JsonValueKind.Object ? Text(error, "message") : error.ToString();
            if (!Text(Reply, "message").Contains(message, StringComparison.Ordinal))
                Add("errors", message, Text(Reply, "message"));
        }
    }

    private void CheckSuccess(JsonElement expected)
    {
        if (expected.ValueKind == JsonValueKind.True == (Text(Reply, "outcome") == Error))
            Add("success", expected.ToString(), "outcome " + Text(Reply, "outcome"));
    }

    private void CheckOutcome(string what, JsonElement expected, string ifTrue, string ifFalse) =>
        Check(what, expected.ValueKind == JsonValueKind.True ? ifTrue : ifFalse, Text(Reply, "outcome"));

    /// <summary>A check that is still under way has no status yet, or one that says so.</summary>
    private void CheckPending(JsonElement expected)
    {
        JsonElement status = Codes.FirstOrDefault(code => Text(code, "field") == "status");
        bool isPending = status.ValueKind == JsonValueKind.Undefined || (Row(status) is { } row && Text(row, "category") is "Pending" or "HandedOver");
        if (isPending != (expected.ValueKind == JsonValueKind.True))
            Add("pending", expected.ToString(), isPending.ToString());
    }

    private JsonElement ResultCount() => JsonSerializer.SerializeToElement(Results.Count);

    /// <summary>The results that failed, or the others, where each that failed has an error code.</summary>
    private List<int> Failures(bool areWanted) =>
        [.. Enumerable.Range(0, Results.Count).Where(index => Results[index].TryGetProperty("error_code", out _) == areWanted)];

    private void CheckItems(string what, JsonElement expected, List<int> results)
    {
        if (expected.ValueKind == JsonValueKind.Number)
        {
            Check(what, expected, JsonSerializer.SerializeToElement(results.Count));
            return;
        }

        List<JsonElement> items = [.. expected.EnumerateArray()];
        if (items.Count != results.Count)
        {
            Add(what, $"{items.Count} results", $"{results.Count}");
            return;
        }

        for (int i = 0; i < items.Count; i++)
            CheckItem($"{what}[{i}]", items[i], results[i]);
    }

    private void CheckItem(string what, JsonElement item, int result)
    {
        foreach (JsonProperty expected in item.EnumerateObject())
        {
            string path = $"{what}.{expected.Name}";
            switch (expected.Name)
            {
                case "code":
                    CheckItemCode(path, expected.Value, result);
                    break;
                case "known":
                    CheckKnown(path, expected.Value, ItemSubject(item, result));
                    break;
                case "domain":
                    CheckDomain(path, expected.Value, ItemSubject(item, result));
                    break;
                case "success" when !Results[result].TryGetProperty("success", out _):
                    if (expected.Value.ValueKind == JsonValueKind.False && Text(Reply, "outcome") == "ok")
                        Add(path, "False", "outcome ok");
                    break;
                case "message" when _fields.KeysOf(_sample, "message").Count == 0:
                    CheckField(path, "error_message", expected.Value, result);
                    break;
                default:
                    if (!Uncheckable.Reasons.ContainsKey(expected.Name))
                        CheckField(path, expected.Name, expected.Value, result);
                    break;
            }
        }
    }

    private void CheckItemCode(string what, JsonElement expected, int result)
    {
        List<string> codes = [.. Codes.Where(code => ResultOf(code) == result && Text(code, "field") != "status").Select(code => Text(code, "code"))];
        if (expected.ValueKind == JsonValueKind.Null ? codes.Count > 0 : !codes.Contains(expected.ToString()))
            Add(what, Values.Show(expected), codes.Count > 0 ? string.Join(", ", codes) : "none");
    }

    private JsonElement ItemSubject(JsonElement item, int result) =>
        Codes.FirstOrDefault(code => ResultOf(code) == result
            && (item.TryGetProperty("code", out JsonElement raw) || item.TryGetProperty("status_raw", out raw) || item.TryGetProperty("status", out raw))
            && Text(code, "code") == raw.ToString());

    private void CheckFields(JsonElement expected)
    {
        foreach (JsonProperty field in expected.EnumerateObject())
            CheckField("fields." + field.Name, field.Name, field.Value, 0);
    }

    /// <summary>A field of a result, or of the reply where <paramref name="result"/> is null.</summary>
    private void CheckField(string what, string name, JsonElement expected, int? result)
    {
        IReadOnlyList<string> keys = _fields.KeysOf(_sample, name);
        if (keys.Count == 0 && name.EndsWith("_known", StringComparison.Ordinal))
        {
            keys = _fields.KeysOf(_sample, name[..^"_known".Length]);
            if (keys.Count > 0)
            {
                CheckKnown(what, expected, Codes.FirstOrDefault(code => keys.Contains(Text(code, "field")) && (ResultOf(code) ?? result ?? 0) == (result ?? 0)));
                return;
            }
        }

        if (keys.Count == 0 && name.EndsWith("_raw", StringComparison.Ordinal))
            keys = _fields.KeysOf(_sample, name[..^"_raw".Length]);
        if (keys.Count == 0)
            Add(what, "an expectation that this tool knows", "none of this name");
        else
            Check(what, expected, Find(keys, result));
    }

    private JsonElement Find(IReadOnlyList<string> keys, int? result)
    {
        var places = new List<JsonElement>();
        if ((result ?? 0) < Results.Count)
            places.Add(Results[result ?? 0]);
        if (Reply.TryGetProperty("reply", out JsonElement reply))
            places.Insert(result == null ? 0 : places.Count, reply);
        foreach (JsonElement place in places)
        {
            foreach (string key in keys)
            {
                if (place.TryGetProperty(key, out JsonElement found))
                    return found;
            }
        }

        return default;
    }

    /// <summary>A domain names a code set, where the provider has one for it: cancel is CancelError.</summary>
    private void CheckDomain(string what, JsonElement expected, JsonElement code)
    {
        string set = Decoding.Sets(_sample.Provider).FirstOrDefault(set => string.Equals(set, expected + "Error", StringComparison.OrdinalIgnoreCase)) ?? "";
        if (set.Length > 0)
            Check(what, set, code.ValueKind == JsonValueKind.Undefined ? "no such code" : Text(code, "set"));
    }

    private void CheckRow(string what, string key, JsonElement expected)
    {
        if (Row(Subject()) is { } row)
            Check(what, expected, row.GetProperty(key));
        else if (expected.ValueKind != JsonValueKind.Null)
            Add(what, expected.ToString(), "no such row");
    }

    /// <summary>What the first line for people advises: of an error without a code, the JSON tells no row.</summary>
    private void CheckRetry(JsonElement expected)
    {
        if (Kind != Error)
        {
            CheckRow("retry", "retry", expected);
            return;
        }

        string answer = expected.ValueKind switch
        {
            JsonValueKind.True => "Yes",
            JsonValueKind.False => "No",
            _ => "Nobody says",
        };
        if (!_decoded.FirstLine.StartsWith($"Send it again? {answer}", StringComparison.Ordinal)
            || char.IsLetter(_decoded.FirstLine.ElementAtOrDefault($"Send it again? {answer}".Length)))
            Add("retry", answer, _decoded.FirstLine);
    }

    private JsonElement? Row(JsonElement code) =>
        code.ValueKind == JsonValueKind.Object && code.GetProperty("known").GetBoolean()
            ? Decoding.Row(_sample.Provider, Text(code, "set"), Text(code, "name"))
            : null;

    private void Check(string what, JsonElement expected, JsonElement got)
    {
        if (!Values.Same(expected, got))
            Add(what, Values.Show(expected), Values.Show(got));
    }

    private void Check(string what, string expected, string got)
    {
        if (expected != got)
            Add(what, expected, got);
    }

    private void Add(string what, string expected, string got) => _mismatches.Add(Mismatch.Of(what, expected, got));

    private static int? ResultOf(JsonElement code) =>
        code.GetProperty("result") is { ValueKind: JsonValueKind.Number } result ? result.GetInt32() : null;

    private static string Text(JsonElement element, string key) => element.GetProperty(key).ToString();
}
