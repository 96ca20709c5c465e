/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Results</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer", Inferred = "permanent")]
internal enum Result
{
    /// <summary>Message accepted</summary>
    /// <remarks>Code <c>0</c>. Final: no. Send again: no (inferred).</remarks>
    Accepted = 0,

    /// <summary>Busy</summary>
    /// <remarks>Code <c>1</c>. Permanent: no. Send again: yes, after 60 s.</remarks>
    Busy = 1,

    /// <summary>Blocked</summary>
    /// <remarks>Code <c>2</c>. Permanent: yes (inferred). Send again: not known.</remarks>
    Blocked = 2,
}

/// <summary>Whether the same request is worth sending again, and who says so.</summary>
public static global::SmsCodes.RetryAdvice GetRetry(this Result code) => Retries.ByRow[RowOf((int)code)];

/// <summary>Whether the outcome is settled: no later status takes it back, and a client may stop asking; null where nobody knows.</summary>
public static bool? IsFinal(this Result code) => Finals.Values[Finals.ByRow[RowOf((int)code)]].Value;

/// <summary>Whether the condition lasts, so that the same message to the same recipient fails again; null where nobody knows.</summary>
public static bool? IsPermanent(this Result code) => Permanents.ByRow[RowOf((int)code)].Value;

/// <summary>Whether the code reports success; null for an undefined value.</summary>
public static bool? IsSuccess(this Result code) => Successes.ByRow[RowOf((int)code)];

// whether a code reports success, by row
private static class Successes
{
    internal static readonly bool?[] ByRow =
    {
        null, true, false, false,
    };
}

// whether the outcome is settled, by row
private static class Finals
{
    internal static readonly global::SmsCodes.CodeFact[] Values =
    {
        default,
        AcmeCatalogue.Documented.Fact(false, null),
    };

    // which of the values, by row
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 1, 0, 0,
    };
}

// whether a condition lasts, by row
private static class Permanents
{
    internal static readonly global::SmsCodes.CodeFact[] ByRow =
    {
        default,
        default,
        AcmeCatalogue.Documented.Fact(false, "It passes."),
        AcmeCatalogue.Inferred.Fact(true, "Nobody unblocks a number by waiting."),
    };
}

// whether to send again, by row
private static class Retries
{
    internal static readonly global::SmsCodes.RetryAdvice[] ByRow =
    {
        default,
        AcmeCatalogue.Inferred.No("The code reports success."),
        AcmeCatalogue.Documented.After(60, "Come back in a minute."),
        AcmeCatalogue.Documented.Unknown(null),
    };
}
