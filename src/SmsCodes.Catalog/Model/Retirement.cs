namespace SmsCodes.Catalog.Model;

/// <summary>Why a code is no longer used.</summary>
/// <param name="Because">The reason.</param>
/// <param name="ReplacedBy">The member to use instead, or null.</param>
public sealed record Retirement(string Because, string? ReplacedBy);
