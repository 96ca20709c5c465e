namespace SmsCodes.Catalog;

/// <summary>A catalogue file as it is handed over to be read.</summary>
/// <param name="Path">The file's name for findings; it is not opened.</param>
/// <param name="Text">Its content, without a byte order mark; null if it could not be read.</param>
/// <param name="IsBundled">Whether the package brings it; it then comes before files of the user.</param>
public sealed record CatalogueText(string Path, string? Text, bool IsBundled = false);
