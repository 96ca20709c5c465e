namespace SmsCodes.Catalog.Model;

/// <summary>Why a code, a set or a response is no longer used.</summary>
/// <param name="Because">The reason.</param>
/// <param name="ReplacedBy">The member, the set or the response to use instead, or null.</param>
public sealed record Retirement(string Because, string? ReplacedBy)
{
    /// <summary>The reason and what to use instead, for people.</summary>
    public string Sentence => ReplacedBy == null ? Because : $"{Because} Use {ReplacedBy} instead.";
}
