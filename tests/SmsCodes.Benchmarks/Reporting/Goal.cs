using System;
using System.Globalization;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>What a measurement is to be.</summary>
/// <param name="Part">The part of the run that measures it.</param>
/// <param name="What">What is measured.</param>
/// <param name="Against">Against what; empty where it is measured by itself.</param>
/// <param name="Limit">The most that it may be.</param>
/// <param name="Of">How it comes from the measurements; null where they lack it.</param>
/// <param name="Unit">Of what it is a number; empty for a ratio.</param>
/// <param name="Reason">Why it is missed, where it is.</param>
internal sealed record Goal(string Part, string What, string Against, double Limit, Func<Results, double?> Of, string Unit = "", string? Reason = null)
{
    /// <summary>The measured number as people read it.</summary>
    internal string Measured(Results results) => Of(results) is { } value ? Number(value) : "not measured";

    /// <summary>The limit as people read it.</summary>
    internal string Most => Number(Limit);

    /// <summary>Whether it is met, and why not. Figures are compared as they are shown.</summary>
    internal string Verdict(Results results) => Of(results) switch
    {
        null => "",
        { } value when IsMet(value) => "met",
        _ => "missed: " + (Reason ?? "not explained yet"),
    };

    private bool IsMet(double value) => value <= Limit || Number(value) == Most;

    private string Number(double value)
    {
        string number = value switch
        {
            0 => "0",
            >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
            >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
            _ when value < 0.1 => value.ToString("0.###", CultureInfo.InvariantCulture),
            _ => value.ToString("0.##", CultureInfo.InvariantCulture),
        };
        return Unit.Length == 0 ? number : number + " " + Unit;
    }
}
