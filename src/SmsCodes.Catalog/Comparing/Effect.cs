namespace SmsCodes.Catalog.Comparing;

/// <summary>What a change does to programs that use the generated code, the mildest first.</summary>
public enum Effect
{
    /// <summary>Nothing: something is added, worded otherwise, or marked as obsolete.</summary>
    Safe,

    /// <summary>They compile and read the same codes, but are told something else about one.</summary>
    ChangesBehaviour,

    /// <summary>They compile, but numbers they stored or compiled, or replies they read, mean something else or nothing.</summary>
    BreaksAtRunTime,

    /// <summary>They no longer compile.</summary>
    BreaksCompile,
}
