namespace SmsCodes.Benchmarks.Lookups;

/// <summary>In which order codes are asked for.</summary>
public enum Order
{
    /// <summary>Every code of the set, without a pattern that a processor could learn.</summary>
    Random,

    /// <summary>One code again and again.</summary>
    Repeated,
}
