using System.Collections.Generic;

namespace SmsCodes.Catalog.Reading;

/// <summary>Tells line and column of a position. They are counted here and not taken from the parser, which lets a text without a final
/// line break end on a line that it does not have.</summary>
internal sealed class Lines
{
    private readonly List<int> _starts = [0];

    internal Lines(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isWithinPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' && !isWithinPair)
                _starts.Add(i + 1);
        }
    }

    /// <summary>Line and column of a position, both from 1.</summary>
    internal (int Line, int Column) At(int position)
    {
        int found = _starts.BinarySearch(position);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, position - _starts[line] + 1);
    }
}
