using System.Collections.Generic;
using System.Text;

namespace SmsCodes.Generators.Emission;

/// <summary>Writes C# text: owns indentation and line ends, so that every emitted file is the same on every system.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one line, or an empty one.</summary>
    internal SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes several lines, each indented as deep as the writer stands. Only for text of this project: text of a catalogue
    /// never holds a line break here.</summary>
    internal SourceWriter Lines(string lines)
    {
        foreach (string line in lines.Split('\n'))
            Line(line.TrimEnd('\r'));
        return this;
    }

    /// <summary>Opens a block.</summary>
    internal SourceWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Goes on inside a block that was opened within <see cref="Lines"/>.</summary>
    internal SourceWriter Indent()
    {
        _depth++;
        return this;
    }

    /// <summary>Goes back out of a block that is closed within <see cref="Lines"/>.</summary>
    internal SourceWriter Unindent()
    {
        _depth--;
        return this;
    }

    /// <summary>Closes a block.</summary>
    internal SourceWriter Close(string behind = "")
    {
        _depth--;
        return Line("}" + behind);
    }

    /// <summary>Writes items separated by commas, as many a line as fit.</summary>
    internal SourceWriter Wrapped(IEnumerable<string> items)
    {
        const int Width = 140;
        var line = new StringBuilder();
        foreach (string item in items)
        {
            if (line.Length > 0 && line.Length + item.Length + 2 > Width)
            {
                Line(line.ToString());
                line.Clear();
            }

            line.Append(line.Length == 0 ? "" : " ").Append(item).Append(',');
        }

        return line.Length == 0 ? this : Line(line.ToString());
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
