using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>Some lines of SMSCentre's prose that belong together, joined by line breaks.</summary>
internal sealed partial class SmsCentrePassage
{
    private readonly Document _document;
    private readonly IReadOnlyList<Line> _lines;

    /// <summary>Joins lines that follow each other.</summary>
    public SmsCentrePassage(Document document, IReadOnlyList<Line> lines)
    {
        _document = document;
        _lines = lines;
        Text = string.Join('\n', lines.Select(line => line.Text));
    }

    /// <summary>The line where the passage begins.</summary>
    public Line Start => _lines[0];

    /// <summary>The lines, joined.</summary>
    public string Text { get; }

    /// <summary>Takes a list within the passage apart.</summary>
    public IReadOnlyList<SmsCentreListItem> ReadList(Capture list)
    {
        var items = new List<SmsCentreListItem>();
        int position = list.Index;
        foreach (string part in list.Value.Split(','))
        {
            Match item = ListItem().Match(part);
            if (!item.Success)
                throw Error("a list whose items are not all \"number name\"");
            int line = Start.Number + Text.AsSpan(0, position + item.Groups["code"].Index).Count('\n');
            items.Add(new SmsCentreListItem(line, item.Groups["code"].Value, Words.Fold(item.Groups["name"].Value)));
            position += part.Length + 1;
        }

        return items;
    }

    /// <summary>A complaint about the passage.</summary>
    public DocumentException Error(string message) => _document.Error(Start, message);

    [GeneratedRegex(@"^\s*(?<code>[0-9]+)\s+(?:-\s+)?(?<name>[A-Za-z][^()]*?)\s*$", RegexOptions.Singleline)]
    private static partial Regex ListItem();
}
