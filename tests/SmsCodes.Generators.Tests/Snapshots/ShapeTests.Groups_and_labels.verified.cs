/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Results</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Result
{
    // General

    /// <summary>Message accepted</summary>
    /// <remarks>Code <c>0</c>, <c>ACPT</c>.</remarks>
    Accepted = 0,

    /// <summary>QUED</summary>
    /// <remarks>Code <c>1</c>, <c>QUED</c>.</remarks>
    Queued = 1,

    // Money

    /// <summary>Out of credit</summary>
    /// <remarks>Code <c>3</c>.</remarks>
    NoCredit = 3,
}

/// <summary>The provider's own short name or type; null where it prints none.</summary>
public static string? GetLabel(this Result code) => Labels.ByRow[RowOf((int)code)];

/// <summary>The heading under which the document prints the code; null where there is none.</summary>
public static global::SmsCodes.CodeGroup? GetGroup(this Result code) => Groups.ByRow[RowOf((int)code)];

// the provider's short names or types, by row
private static class Labels
{
    internal static readonly string?[] ByRow =
    {
        null, "ACPT", "QUED", null,
    };
}

// the headings, by row
private static class Groups
{
    internal static readonly global::SmsCodes.CodeGroup?[] ByRow =
    {
        null,
        new global::SmsCodes.CodeGroup("General", 7, "What concerns everything", "What concerns everything"),
        new global::SmsCodes.CodeGroup("General", 7, "What concerns everything", "What concerns everything"),
        new global::SmsCodes.CodeGroup("Money", null, null, "Money"),
    };
}
