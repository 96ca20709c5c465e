using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SmsCodes.Cli.Lookup;

namespace SmsCodes.Cli.Output;

/// <summary>Writes codes as JSON. Every key is always there; what nobody knows is null.</summary>
internal static class CodeJson
{
    // Relaxed: the output is no HTML, and Czech, Polish and French stay readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of codes.</summary>
    public static void WriteCodes(TextWriter output, IEnumerable<CodeInfo> rows) => Write(output, json =>
    {
        json.WriteStartArray();
        foreach (CodeInfo row in rows)
        {
            json.WriteStartObject();
            WriteMembers(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>What was asked, and each code that was found.</summary>
    public static void WriteAnswer(TextWriter output, Answer answer) => Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("provider", answer.Provider.Name);
        json.WriteString("asked", answer.Asked);
        json.WriteStartArray("found");
        foreach (CodeInfo row in answer.Rows)
        {
            json.WriteStartObject();
            WriteMembers(json, row);
            json.WriteString("summary", row.Set!.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Writes JSON for people and programs alike.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void WriteMembers(Utf8JsonWriter json, CodeInfo row)
    {
        CodeSet set = row.Set!;
        json.WriteString("provider", set.Provider);
        json.WriteString("set", set.Name);
        json.WriteString("title", set.Title);
        json.WriteString("code", row.Code);
        json.WriteString("name", row.Name);
        json.WriteString("label", row.Label);
        json.WriteString("description", row.Description);
        json.WriteString("language", set.Language);
        json.WriteString("english", row.English);
        json.WriteString("group", row.Group?.Name);
        json.WriteString("category", row.Category.ToString());
        WriteAnswer(json, "final", row.Final.Value);
        WriteAnswer(json, "permanent", row.Permanent.Value);
        WriteAnswer(json, "retry", FactWords.IsYes(row.Retry));
        WriteNumber(json, "retryAfter", row.Retry.After?.TotalSeconds);
        WriteNumber(json, "httpStatus", row.HttpStatus);
        WriteInferred(json, row);
        json.WriteString("origin", FactWords.Of(row.Origin));
        json.WriteString("retired", row.Retired);
        json.WriteString("aliasOf", row.AliasOf);
    }

    private static void WriteInferred(Utf8JsonWriter json, CodeInfo row)
    {
        (string Name, FactOrigin Origin, string? Because)[] facts =
        [
            ("final", row.Final.Origin, row.Final.Because),
            ("permanent", row.Permanent.Origin, row.Permanent.Because),
            ("retry", row.Retry.Origin, row.Retry.Because),
        ];
        var inferred = Array.FindAll(facts, fact => fact.Origin == FactOrigin.Inferred);
        json.WriteStartArray("inferred");
        foreach ((string name, _, _) in inferred)
            json.WriteStringValue(name);
        json.WriteEndArray();

        bool isOneReason = inferred.Select(fact => fact.Because).Distinct().Count() == 1;
        IEnumerable<string?> reasons = inferred.Select(fact => isOneReason ? fact.Because : $"{fact.Name}: {fact.Because}").Distinct();
        json.WriteString("because", inferred.Length == 0 ? null : string.Join("; ", reasons));
    }

    private static void WriteAnswer(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } known)
            json.WriteBoolean(name, known);
        else
            json.WriteNull(name);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
