/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Results; changed by acme.overlay.yaml</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Result
{
    /// <summary>Message accepted</summary>
    /// <remarks>Code <c>0</c>. Send again: no (inferred). Changed by acme.overlay.yaml: retired.</remarks>
    [global::System.Obsolete("Nothing is accepted any more. Use Late instead.")]
    Accepted = 0,

    /// <summary>Message queued</summary>
    /// <remarks>Code <c>1</c>.</remarks>
    [global::System.Obsolete("Queues are gone since 2020. Use Accepted instead.")]
    Queued = 1,

    /// <summary>Message parked</summary>
    /// <remarks>Code <c>2</c>. Send again: yes, after 60 s (overlay). Changed by acme.overlay.yaml: name, retry.</remarks>
    [global::System.Obsolete("No longer sent.")]
    Waiting = 2,

    /// <summary>Former name of <see cref="Waiting"/>.</summary>
    [global::System.Obsolete("It is now named Waiting.")]
    Parked = 2,

    /// <summary>Came late</summary>
    /// <remarks>Code <c>77</c>. Final: yes (overlay). Added by acme.overlay.yaml.</remarks>
    Late = 77,
}

/// <summary>How the service feels.</summary>
/// <remarks>Acme Messaging: Moods; changed by acme.overlay.yaml</remarks>
[global::System.Obsolete("Nobody asks.")]
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "text")]
internal enum Mood
{
    /// <summary>Fine</summary>
    /// <remarks>Code <c>fine</c>. Added by acme.overlay.yaml.</remarks>
    [global::SmsCodes.Code("fine")]
    [global::System.Obsolete("Never is.")]
    Fine = 1,
}

// whether to send again, by row
private static class Retries
{
    internal static readonly global::SmsCodes.RetryAdvice[] ByRow =
    {
        default,
        AcmeCatalogue.Inferred.No("The code reports success."),
        default,
        AcmeCatalogue.Overlay.After(60, null),
        default,
    };
}

// whether the outcome is settled, by row
private static class Finals
{
    internal static readonly global::SmsCodes.CodeFact[] Values =
    {
        default,
        AcmeCatalogue.Overlay.Fact(true, null),
    };

    // which of the values, by row
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 0, 0, 0, 1,
    };
}

// where the rows come from: numbers of CodeOrigin
private static class Origins
{
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 0, 0, 0, 2,
    };
}

// where the rows come from: numbers of CodeOrigin
private static class Origins
{
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 2,
    };
}

// what overlays did, by row
private static class Changes
{
    internal static readonly string?[] ByRow =
    {
        null,
        "Changed by acme.overlay.yaml: retired.",
        null,
        "Changed by acme.overlay.yaml: name, retry.",
        "Added by acme.overlay.yaml.",
    };
}

// what overlays did, by row
private static class Changes
{
    internal static readonly string?[] ByRow =
    {
        null,
        "Added by acme.overlay.yaml.",
    };
}
