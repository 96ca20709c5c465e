namespace SmsCodes.Catalog.Editing;

/// <summary>What became of a wish to change a catalogue file.</summary>
/// <param name="Edit">The change; null where it cannot be made.</param>
/// <param name="Line">The line of the new row once the change is made, counted from 1.</param>
/// <param name="Problem">A sentence that says why the change cannot be made; null where it can.</param>
public sealed record CatalogueEdit(TextEdit? Edit, int Line, string? Problem);
