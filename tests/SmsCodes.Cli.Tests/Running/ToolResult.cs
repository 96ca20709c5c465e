using System;
using System.Text.Json;

namespace SmsCodes.Cli.Tests.Running;

/// <summary>What one call of the program gave.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    /// <summary>The first line of the output.</summary>
    public string FirstLine => Lines[0];

    /// <summary>The lines of the output.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The output as JSON; fails where anything else stands around it.</summary>
    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;

    /// <summary>The text of a labelled line of <c>explain</c>, the first of that label.</summary>
    public string Fact(string label)
    {
        string line = Array.Find(Lines, candidate => candidate.StartsWith(label + "  ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No line '{label}' in:\n{Output}");
        return line[label.Length..].Trim();
    }
}
