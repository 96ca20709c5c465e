using System.Collections.Generic;
using System.IO;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Cli.Output;

/// <summary>Writes findings as JSON for programs.</summary>
internal static class FindingJson
{
    /// <summary>An array of findings.</summary>
    public static void Write(TextWriter output, IEnumerable<Finding> findings) => CodeJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (Finding finding in findings)
        {
            TextPlace place = finding.Place;
            json.WriteStartObject();
            json.WriteString("id", finding.Rule.Id);
            json.WriteString("severity", FindingLines.Word(finding.Rule.Severity));
            json.WriteString("message", finding.Message);
            json.WriteString("path", place.Path);
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
            json.WriteString("title", finding.Rule.Title);
            json.WriteString("helpLink", finding.Rule.HelpLink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
