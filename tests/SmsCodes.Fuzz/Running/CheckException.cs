using System;

namespace SmsCodes.Fuzz.Running;

/// <summary>Something that must hold of a result does not.</summary>
/// <param name="kind">What does not hold: one of a kind is shown.</param>
/// <param name="details">Where and how.</param>
internal sealed class CheckException(string kind, string details) : Exception($"{kind} {details}")
{
    /// <summary>What does not hold.</summary>
    internal string Kind { get; } = kind;
}
