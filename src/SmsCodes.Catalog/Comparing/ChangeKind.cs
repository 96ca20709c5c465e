namespace SmsCodes.Catalog.Comparing;

/// <summary>What became of something from one version of a catalogue to the next.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It is there, but no longer to be used.</summary>
    Retired,

    /// <summary>It is gone.</summary>
    Removed,
}
