namespace SmsCodes.Generators.Analyzers.Switches;

/// <summary>What a switch may be asked about: a member, null, or any number that is no member's.</summary>
/// <param name="Number">The member's number; null for the other two.</param>
/// <param name="IsNull">Whether it is null.</param>
internal readonly record struct Subject(int? Number, bool IsNull)
{
    /// <summary>Null.</summary>
    internal static Subject Null { get; } = new(null, true);

    /// <summary>A number that is no member's.</summary>
    internal static Subject Undefined { get; } = new(null, false);

    /// <summary>A member, by its number.</summary>
    internal static Subject Of(int number) => new(number, false);
}
