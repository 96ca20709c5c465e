namespace SmsCodes.Catalog.Model;

/// <summary>The code set of a field for one choice of an option.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Set">The code set.</param>
public sealed record SetChoice(string Choice, string Set);
