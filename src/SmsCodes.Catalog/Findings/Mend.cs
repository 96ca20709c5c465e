namespace SmsCodes.Catalog.Findings;

/// <summary>How a finding is mended by one edit of its file. Only what is certain is offered: no fact, text or name is made up.</summary>
/// <param name="Title">What the edit does, as an editor offers it.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">First character that is replaced, counted from 0.</param>
/// <param name="Length">Number of characters that are replaced; 0 inserts.</param>
/// <param name="NewText">What stands there then.</param>
public sealed record Mend(string Title, string Path, int Start, int Length, string NewText)
{
    /// <summary>The file's text with the edit made.</summary>
    public string ApplyTo(string text) => text.Remove(Start, Length).Insert(Start, NewText);
}
