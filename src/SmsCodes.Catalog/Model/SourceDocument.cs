namespace SmsCodes.Catalog.Model;

/// <summary>Where a catalogue was transcribed from.</summary>
/// <param name="Title">The document's title, as printed.</param>
/// <param name="Retrieved">The day it was read, yyyy-MM-dd.</param>
/// <param name="Url">Where it stands, if public.</param>
public sealed record SourceDocument(string Title, string Retrieved, string? Url);
