namespace SmsCodes.Catalog.Model;

/// <summary>Something about a request that its response does not repeat, so that the caller must say it.</summary>
/// <param name="Key">Its name in the catalogue.</param>
/// <param name="Name">The generated property's name.</param>
/// <param name="Choices">The values it can have, as written.</param>
/// <param name="IsNumber">Whether all of them are whole numbers; words become an enum.</param>
public sealed record ResponseOption(string Key, string Name, EquatableArray<string> Choices, bool IsNumber);
