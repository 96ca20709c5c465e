namespace SmsCodes.Catalog.Model;

/// <summary>One value within a bit field.</summary>
/// <param name="Printed">The bits as printed: 5, 0-3 or 10,9.</param>
/// <param name="Shift">The lowest bit.</param>
/// <param name="Width">How many bits.</param>
/// <param name="Name">The generated property's name.</param>
/// <param name="Set">The code set of the values, or null for a single bit.</param>
/// <param name="Text">What the document says of it, verbatim.</param>
/// <param name="English">Translation, or the text itself where the provider writes English.</param>
public sealed record BitPart(string Printed, int Shift, int Width, string Name, string? Set, string? Text, string? English);
