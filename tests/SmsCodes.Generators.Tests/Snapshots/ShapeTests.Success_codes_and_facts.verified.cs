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
public static global::SmsCodes.RetryAdvice GetRetry(this Result code)
{
    return Retries.ByRow[RowOf((int)code)];
}

/// <summary>Whether the outcome is settled: no later status takes it back, and a client may stop asking; null where nobody knows.</summary>
public static bool? IsFinal(this Result code)
{
    return Finals.Values[Finals.ByRow[RowOf((int)code)]].Value;
}

/// <summary>Whether the condition lasts, so that the same message to the same recipient fails again; null where nobody knows.</summary>
public static bool? IsPermanent(this Result code)
{
    return Permanents.ByRow[RowOf((int)code)].Value;
}

/// <summary>Whether the code reports success; null for an undefined value.</summary>
public static bool? IsSuccess(this Result code)
{
    return Successes.ByRow[RowOf((int)code)];
}

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
        default(global::SmsCodes.CodeFact),
        new global::SmsCodes.CodeFact(false, global::SmsCodes.FactOrigin.Documented, null),
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
        default(global::SmsCodes.CodeFact),
        default(global::SmsCodes.CodeFact),
        new global::SmsCodes.CodeFact(false, global::SmsCodes.FactOrigin.Documented, "It passes."),
        new global::SmsCodes.CodeFact(true, global::SmsCodes.FactOrigin.Inferred, "Nobody unblocks a number by waiting."),
    };
}

// whether to send again, by row
private static class Retries
{
    internal static readonly global::SmsCodes.RetryAdvice[] ByRow =
    {
        default(global::SmsCodes.RetryAdvice),
        new global::SmsCodes.RetryAdvice(global::SmsCodes.RetryDecision.No, null, global::SmsCodes.FactOrigin.Inferred, "The code reports success."),
        new global::SmsCodes.RetryAdvice(global::SmsCodes.RetryDecision.Yes, new global::System.TimeSpan(60 * global::System.TimeSpan.TicksPerSecond), global::SmsCodes.FactOrigin.Documented, "Come back in a minute."),
        new global::SmsCodes.RetryAdvice(global::SmsCodes.RetryDecision.Unknown, null, global::SmsCodes.FactOrigin.Documented, null),
    };
}
