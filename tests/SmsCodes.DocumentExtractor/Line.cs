namespace SmsCodes.DocumentExtractor;

/// <summary>One line of a document.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text, without the line end.</param>
internal readonly record struct Line(int Number, string Text)
{
    /// <summary>Whether there is nothing but white space; some documents hold lines of no-break spaces.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
