/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Results</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Result
{
    /// <summary>Message accepted</summary>
    /// <remarks>Code <c>0</c>.</remarks>
    Accepted = 0,

    /// <summary>Message queued</summary>
    /// <remarks>Code <c>1</c>.</remarks>
    [global::System.Obsolete("Queues are gone since 2020. Use Accepted instead.")]
    Queued = 1,

    /// <summary>Message parked</summary>
    /// <remarks>Code <c>2</c>.</remarks>
    [global::System.Obsolete("No longer sent.")]
    Parked = 2,
}

// why codes are no longer used, by row
private static class Retired
{
    internal static readonly string?[] ByRow =
    {
        null,
        null,
        "Queues are gone since 2020. Use Accepted instead.",
        "No longer sent.",
    };
}
