using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Catalog.Tests.Diagnostics;

/// <summary>A page of docs/diagnostics, taken apart: its first lines, its sections, and the fenced blocks of each section.</summary>
internal sealed class DiagnosticPage
{
    private const string Fence = "```";
    private readonly List<(string Section, string Language, string Content)> _blocks = [];

    internal DiagnosticPage(string markdown)
    {
        string? language = null;
        var content = new List<string>();
        foreach (string line in markdown.Split('\n'))
        {
            bool isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (language == null && isFence)
            {
                language = line[Fence.Length..];
            }
            else if (language == null)
            {
                TakeLine(line);
            }
            else if (!isFence)
            {
                content.Add(line + "\n");
            }
            else
            {
                _blocks.Add((Sections.LastOrDefault() ?? "", language, string.Concat(content)));
                language = null;
                content.Clear();
            }
        }

        if (language != null)
            throw new FormatException("A fenced block is never closed.");
    }

    /// <summary>The lines with content above the first section.</summary>
    internal List<string> Introduction { get; } = [];

    /// <summary>The headings of the sections, in order.</summary>
    internal List<string> Sections { get; } = [];

    /// <summary>The file names that stand alone on a line of a section, as headings of its blocks.</summary>
    internal List<string> FileNames { get; } = [];

    /// <summary>The targets of all links.</summary>
    internal List<string> Links { get; } = [];

    /// <summary>The blocks of a section that are written in a language.</summary>
    internal string[] Blocks(string section, string language) =>
        [.. _blocks.Where(b => b.Section == section && b.Language == language).Select(b => b.Content)];

    /// <summary>The languages of the blocks of a section, in order.</summary>
    internal string[] Languages(string section) => [.. _blocks.Where(b => b.Section == section).Select(b => b.Language)];

    private void TakeLine(string line)
    {
        const string Heading = "## ";
        const string BeforeTarget = "](";
        if (line.StartsWith(Heading, StringComparison.Ordinal))
            Sections.Add(line[Heading.Length..]);
        else if (Sections.Count == 0 && line.Length > 0)
            Introduction.Add(line);
        if (line.StartsWith('`') && line.EndsWith("`:", StringComparison.Ordinal))
            FileNames.Add(line[1..^2]);
        foreach (string behind in line.Split(BeforeTarget).Skip(1))
            Links.Add(behind[..behind.IndexOf(')', StringComparison.Ordinal)]);
    }
}
