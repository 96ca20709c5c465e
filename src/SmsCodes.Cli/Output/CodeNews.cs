namespace SmsCodes.Cli.Output;

/// <summary>Whether a code is good news or bad, by its category.</summary>
internal static class CodeNews
{
    /// <summary>Whether it reports that something failed, or may have.</summary>
    public static bool IsBad(CodeInfo row) => row.Category
        is not (CodeCategory.Unknown or CodeCategory.Success or CodeCategory.Pending or CodeCategory.HandedOver
            or CodeCategory.Delivered or CodeCategory.Engaged);
}
