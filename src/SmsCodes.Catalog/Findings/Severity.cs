namespace SmsCodes.Catalog.Findings;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Something is likely not meant; all is still emitted.</summary>
    Warning,

    /// <summary>The entry is wrong and is left out.</summary>
    Error,
}
