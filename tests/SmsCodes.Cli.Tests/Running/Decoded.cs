using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace SmsCodes.Cli.Tests.Running;

/// <summary>What <c>decode</c> prints, in few words.</summary>
internal static class Decoded
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Checks what is printed of a body that comes on standard input, with its form said and without.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="response">The response.</param>
    /// <param name="format">The body's form.</param>
    /// <param name="options">Options with blanks between them.</param>
    /// <param name="body">The body.</param>
    /// <param name="expected">Form, outcome and message; the results; a line for each code: field, result, set, code, name.</param>
    public static void Check(string provider, string response, string format, string options, string body, string expected)
    {
        string[] args = ["decode", provider, response, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(option => new[] { "--option", option })];
        foreach (string[] call in (string[][])[args, [.. args, "--format", format]])
        {
            JsonElement reply = Json(body, call);
            Assert.Equal(provider, reply.GetProperty("provider").GetString());
            Assert.Equal(response, reply.GetProperty("response").GetString());
            Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', Lines(reply)));
        }
    }

    /// <summary>The JSON that is printed of a body on standard input.</summary>
    public static JsonElement Json(string body, params string[] args)
    {
        ToolResult result = Tool.RunWithInput(Encoding.UTF8.GetBytes(body), [.. args, "--json"]);
        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        return result.Json();
    }

    private static IEnumerable<string> Lines(JsonElement reply)
    {
        string? message = reply.GetProperty("message").GetString();
        yield return $"{Text(reply, "format")} {Text(reply, "outcome")}{(message == null ? "" : ": " + message)}";
        yield return JsonSerializer.Serialize(reply.GetProperty("results"), Readable);
        foreach (JsonElement code in reply.GetProperty("codes").EnumerateArray())
        {
            Assert.Equal(code.GetProperty("known").GetBoolean(), code.GetProperty("name").ValueKind == JsonValueKind.String);
            string result = Text(code, "result") == "null" ? "" : " of " + Text(code, "result");
            yield return $"{Text(code, "field")}{result}: {Text(code, "set")} {Text(code, "code")} {Text(code, "name")}";
        }
    }

    private static string Text(JsonElement element, string key) =>
        element.GetProperty(key) is { ValueKind: JsonValueKind.Null } ? "null" : element.GetProperty(key).ToString();
}
