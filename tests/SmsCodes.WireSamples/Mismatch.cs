namespace SmsCodes.WireSamples;

/// <summary>A difference between what a sample means and what was decoded.</summary>
/// <param name="What">The expectation's key.</param>
/// <param name="Expected">What the sample says, shortened.</param>
/// <param name="Got">What was decoded, shortened.</param>
internal sealed record Mismatch(string What, string Expected, string Got)
{
    // Enough to find the place, and never a whole body: those of real services hold messages and numbers.
    private const int Longest = 60;

    /// <summary>Makes one, its texts shortened.</summary>
    public static Mismatch Of(string what, string expected, string got) => new(what, Short(expected), Short(got));

    /// <inheritdoc/>
    public override string ToString() => $"{What}: expected {Expected}, got {Got}";

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "...";
}
