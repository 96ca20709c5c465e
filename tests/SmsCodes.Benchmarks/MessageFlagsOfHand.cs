namespace SmsCodes.Benchmarks;

/// <summary>The flags of a message, kept as their number.</summary>
/// <param name="Number">The number.</param>
public readonly record struct MessageFlagsOfHand(int Number);
