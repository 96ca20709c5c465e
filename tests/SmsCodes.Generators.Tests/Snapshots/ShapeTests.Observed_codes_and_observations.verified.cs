/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Results</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Result
{
    /// <summary>Message accepted</summary>
    /// <remarks>Code <c>0</c>.</remarks>
    Accepted = 0,

    /// <summary>Ok</summary>
    /// <remarks>Code <c>200</c>. Not in the document; seen in every reply to a sent message.</remarks>
    Ok = 200,
}

public override global::SmsCodes.CodeInfo InfoAt(int row)
{
    return row == 0 ? default(global::SmsCodes.CodeInfo) : new global::SmsCodes.CodeInfo(
        this, Printed.ByRow[row], Names.ByRow[row]!, Numbers.ByRow[row], null, Descriptions.ByRow[row], Descriptions.ByRow[row],
        null, (global::SmsCodes.CodeCategory)Categories.ByRow[row], null, null,
        default(global::SmsCodes.CodeFact), default(global::SmsCodes.CodeFact), default(global::SmsCodes.RetryAdvice),
        (global::SmsCodes.CodeOrigin)Origins.ByRow[row], Sources.ByRow[row], null, null, null,
        None, Observed.ByRow[row]);
}

// where the rows come from: numbers of CodeOrigin
private static class Origins
{
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 0, 1,
    };
}

// where codes that no document has were seen, by row
private static class Sources
{
    internal static readonly string?[] ByRow =
    {
        null,
        null,
        "every reply to a sent message",
    };
}

// what services send against the document, by row
private static class Observed
{
    internal static readonly string[][] ByRow =
    {
        None,
        new string[] { "comes as \"0\" (replies of 2026)", "comes with a blank (a forum)" },
        None,
    };
}
