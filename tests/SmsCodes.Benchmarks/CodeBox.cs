namespace SmsCodes.Benchmarks;

/// <summary>A code kept with its raw text, known or not.</summary>
/// <param name="Number">The code.</param>
/// <param name="IsKnown">Whether the table has it.</param>
/// <param name="Raw">The text.</param>
public readonly record struct CodeBox(int Number, bool IsKnown, string Raw);
