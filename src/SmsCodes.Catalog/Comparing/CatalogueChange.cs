namespace SmsCodes.Catalog.Comparing;

/// <summary>One difference between two versions of a catalogue.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Where">What it is about: <c>MessageStatus</c>, <c>MessageStatus.Expired (3)</c>, <c>Status.result.cost</c>; empty for the catalogue itself.</param>
/// <param name="What">Which part of that: code, name, text, retry, set, ...</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Old">What it said; null where it said nothing.</param>
/// <param name="New">What it says now; null where it says nothing.</param>
/// <param name="Effect">What that does to programs.</param>
public sealed record CatalogueChange(string Provider, string Where, string What, ChangeKind Kind, string? Old, string? New, Effect Effect);
