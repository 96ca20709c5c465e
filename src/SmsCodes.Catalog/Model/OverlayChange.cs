namespace SmsCodes.Catalog.Model;

/// <summary>What one overlay did to a row.</summary>
/// <param name="File">Name of the overlay's file, without its folder.</param>
/// <param name="Keys">The keys that it changed; none where it added the row.</param>
public sealed record OverlayChange(string File, EquatableArray<string> Keys)
{
    /// <summary>What was done, for people.</summary>
    public string Sentence => Keys.Count == 0 ? $"Added by {File}." : $"Changed by {File}: {string.Join(", ", Keys)}.";
}
