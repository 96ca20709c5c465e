namespace SmsCodes.Benchmarks.Lookups;

/// <summary>A code that is a word.</summary>
/// <param name="Code">The word as the provider writes it.</param>
/// <param name="Value">The member's number.</param>
/// <param name="Name">The member's name.</param>
public readonly record struct WordCode(string Code, int Value, string Name);
