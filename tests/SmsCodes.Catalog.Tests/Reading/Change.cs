using System;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>What is done to some characters of a text.</summary>
internal enum ChangeKind
{
    /// <summary>They are taken away.</summary>
    Delete,

    /// <summary>A piece is put before them.</summary>
    Insert,

    /// <summary>They stand twice.</summary>
    Duplicate,

    /// <summary>The first and the last of them change places.</summary>
    Swap,

    /// <summary>The rest of the line is taken away.</summary>
    CutLine,

    /// <summary>The text ends before them.</summary>
    Cut,
}

/// <summary>A small change of a text.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Where: taken round the text's length.</param>
/// <param name="Length">To how many characters.</param>
/// <param name="Piece">What is inserted.</param>
internal sealed record Change(ChangeKind Kind, int At, int Length, string Piece)
{
    /// <summary>The text after the change.</summary>
    internal string Apply(string text)
    {
        int start = At % (text.Length + 1);
        int end = Math.Min(text.Length, start + Length);
        (string before, string it, string behind) = (text[..start], text[start..end], text[end..]);
        return Kind switch
        {
            ChangeKind.Delete => before + behind,
            ChangeKind.Insert => before + Piece + it + behind,
            ChangeKind.Duplicate => before + it + it + behind,
            ChangeKind.Swap when it.Length > 1 => before + it[^1] + it[1..^1] + it[0] + behind,
            ChangeKind.CutLine => before + text[(text.IndexOf('\n', start) is var line and >= 0 ? line : text.Length)..],
            ChangeKind.Cut => before,
            _ => text,
        };
    }
}
