using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using SmsCodes.Catalog.Findings;
using SmsCodes.Cli.Catalogues;

namespace SmsCodes.Cli.Output;

/// <summary>Writes findings as SARIF 2.1.0, the format of code hosts and editors for what tools find.</summary>
internal static class FindingSarif
{
    /// <summary>A log of one run.</summary>
    public static void Write(TextWriter output, IReadOnlyCollection<Finding> findings) => CodeJson.Write(output, json =>
    {
        List<Rule> rules = [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Finding finding in findings)
            WriteResult(json, finding, rules.IndexOf(finding.Rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "smscodes");
        json.WriteString("version", Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3));
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", FindingLines.Word(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", FindingLines.Word(finding.Rule.Severity));
        WriteText(json, "message", finding.Message);
        WriteLocation(json, "locations", finding.Place);
        // What stands in the box is no file of the reader's.
        if (finding.Other is { } other && !BundledFiles.Catalogues.Any(bundled => bundled.Path == other.Path))
            WriteLocation(json, "relatedLocations", other);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string name, TextPlace place)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(place.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Line);
        json.WriteNumber("startColumn", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
        json.WriteNumber("charOffset", place.Start);
        json.WriteNumber("charLength", place.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Uri(string path)
    {
        IEnumerable<string> segments = path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(System.Uri.EscapeDataString);
        return Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', segments);
    }
}
