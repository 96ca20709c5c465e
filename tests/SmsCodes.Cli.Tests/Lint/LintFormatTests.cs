using System;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Lint;

/// <summary>Findings for programs.</summary>
public sealed class LintFormatTests
{
    private const string Twice = """
        schema: 1
        provider: Acme
        title: Acme
        language: en
        source: { title: Codes, retrieved: 2026-11-21 }
        sets:
          - { name: Kind, title: Kinds, summary: What it is., wire: integer, codes: [] }
          - { name: Kind, title: Kinds, summary: What it is., wire: integer, codes: [] }

        """;

    [Fact]
    public void Json()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = Tool.RunIn(folder.With("acme.yaml", Twice), "lint", "acme.yaml", "--json");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        JsonElement finding = Assert.Single(result.Json().EnumerateArray());
        Assert.Equal(
            """
            {"id":"SMSC0032","severity":"error","message":"Name 'Kind' is already used at line 7; each name stands once in the catalogue","path":"acme.yaml","line":8,"column":13,"endLine":8,"endColumn":17,"title":"A name is given twice","helpLink":"https://github.com/smscodes/SmsCodes.Generators/blob/main/docs/diagnostics/SMSC0032.md"}
            """,
            Compact(finding));
    }

    [Fact]
    public void Json_without_findings_is_an_empty_array()
    {
        using var folder = new TemporaryFolder();
        folder.With("acme.yaml", Twice.Replace("Kind,", "Sort,", StringComparison.Ordinal).Replace("  - { name: Sort, title: Kinds, summary: What it is., wire: integer, codes: [] }\n  -", "  -", StringComparison.Ordinal));

        ToolResult result = Tool.RunIn(folder, "lint", "--json", "acme.yaml");

        Assert.Equal((ExitCode.Done, "[]"), (result.ExitCode, result.Output.Trim()));
    }

    [Fact]
    public void Sarif()
    {
        using var folder = new TemporaryFolder();

        JsonElement log = Tool.RunIn(folder.With("my codes/acme.yaml", Twice), "lint", "my codes/acme.yaml", "--sarif").Json();

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        JsonElement rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal(
            """
            {"id":"SMSC0032","shortDescription":{"text":"A name is given twice"},"helpUri":"https://github.com/smscodes/SmsCodes.Generators/blob/main/docs/diagnostics/SMSC0032.md","defaultConfiguration":{"level":"error"}}
            """,
            Compact(rule));
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(
            """
            {"ruleId":"SMSC0032","ruleIndex":0,"level":"error","message":{"text":"Name 'Kind' is already used at line 7; each name stands once in the catalogue"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"my%20codes/acme.yaml"},"region":{"startLine":8,"startColumn":13,"endLine":8,"endColumn":17,"charOffset":197,"charLength":4}}}],"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"my%20codes/acme.yaml"},"region":{"startLine":7,"startColumn":13,"endLine":7,"endColumn":17,"charOffset":116,"charLength":4}}}]}
            """,
            Compact(result));
    }

    [Fact]
    public void Sarif_gives_a_full_path_as_an_address_and_no_place_in_the_box()
    {
        using var folder = new TemporaryFolder();
        folder.With("a.smscodes.yaml", Twice.Replace("Acme", "SmsCentre", StringComparison.Ordinal));

        JsonElement results = Tool.Run("lint", folder.Path, "--sarif").Json().GetProperty("runs")[0].GetProperty("results");
        JsonElement clash = results.EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "SMSC0090");

        Assert.False(clash.TryGetProperty("relatedLocations", out _));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
