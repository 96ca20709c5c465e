namespace SmsCodes.Generators.Analyzers.Switches;

/// <summary>Whether a pattern takes a value.</summary>
internal enum Match
{
    /// <summary>It never does.</summary>
    Never = 0,

    /// <summary>It may; what else the pattern asks for decides.</summary>
    Sometimes = 1,

    /// <summary>It always does.</summary>
    Always = 2,
}
