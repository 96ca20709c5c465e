namespace SmsCodes.Generators.Analyzers.Switches;

/// <summary>The arm of a switch for whatever no other arm takes.</summary>
internal enum CatchAll
{
    /// <summary>There is none.</summary>
    None = 0,

    /// <summary><c>default</c>, or a discard.</summary>
    Plain = 1,

    /// <summary>A pattern that takes everything, such as <c>var other</c>.</summary>
    Pattern = 2,
}
