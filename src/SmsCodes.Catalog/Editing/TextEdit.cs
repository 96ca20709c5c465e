namespace SmsCodes.Catalog.Editing;

/// <summary>A change of a text: some characters of it are replaced by others.</summary>
/// <param name="Start">The first character that goes, counted from 0.</param>
/// <param name="Length">How many go.</param>
/// <param name="NewText">What comes in their place.</param>
public readonly record struct TextEdit(int Start, int Length, string NewText)
{
    /// <summary>The text with the change made.</summary>
    public string ApplyTo(string text) => text.Substring(0, Start) + NewText + text.Substring(Start + Length);
}
