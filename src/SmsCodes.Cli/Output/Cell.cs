using Spectre.Console;

namespace SmsCodes.Cli.Output;

/// <summary>A cell of a table. What stands in a catalogue is text, and is never read as markup.</summary>
/// <param name="Text">The text; null where there is nothing to say.</param>
/// <param name="Style">How a terminal shows it; null for plain.</param>
internal readonly record struct Cell(string? Text, Style? Style = null);
