using System;
using System.Globalization;

namespace SmsCodes.Cli.Output;

/// <summary>Puts facts into words: the answer, and who gives it.</summary>
internal static class FactWords
{
    /// <summary>The answer where nobody knows.</summary>
    public const string NobodySays = "nobody says";

    /// <summary>Whether the same request is worth sending again; null where nobody knows.</summary>
    public static bool? IsYes(RetryAdvice retry) => retry.Decision switch
    {
        RetryDecision.Yes => true,
        RetryDecision.No => false,
        _ => null,
    };

    /// <summary>Where a code comes from.</summary>
    public static string Of(CodeOrigin origin) => origin switch
    {
        CodeOrigin.Document => "document",
        CodeOrigin.Observed => "observed",
        _ => "overlay",
    };

    /// <summary>An answer for a table's cell, with a mark where it is inferred; null where nobody knows.</summary>
    public static string? Cell(bool? answer, FactOrigin origin) =>
        answer is { } known ? YesOrNo(known) + (origin == FactOrigin.Inferred ? "*" : "") : null;

    /// <summary>Advice for a table's cell, with a mark where it is inferred; null where nobody knows.</summary>
    public static string? Cell(RetryAdvice retry) =>
        Cell(IsYes(retry), retry.Origin) is { } answer ? answer + After(retry, " after ") : null;

    /// <summary>A fact with who states it: <c>no: inferred - The same data is refused again.</c></summary>
    public static string Sentence(CodeFact fact) =>
        fact.Value is { } known ? $"{YesOrNo(known)}: {Who(fact.Origin, fact.Because)}" : NobodySays;

    /// <summary>Advice with who gives it.</summary>
    public static string Sentence(RetryAdvice retry) =>
        IsYes(retry) is { } known ? $"{YesOrNo(known)}{After(retry, ", after ")}: {Who(retry.Origin, retry.Because)}" : NobodySays;

    /// <summary>Who states a fact, and why.</summary>
    public static string Who(CodeFact fact) => Who(fact.Origin, fact.Because);

    /// <summary>An answer in a word.</summary>
    public static string YesOrNo(bool answer) => answer ? "yes" : "no";

    private static string Who(FactOrigin origin, string? because) => (origin, because) switch
    {
        (FactOrigin.Documented, null) => "the document says so",
        (FactOrigin.Documented, _) => $"the document says \"{because}\"",
        (FactOrigin.Overlay, null) => "your overlay says so",
        (FactOrigin.Overlay, _) => $"your overlay says \"{because}\"",
        _ => "inferred - " + because,
    };

    private static string After(RetryAdvice retry, string lead) => retry.After is { } pause ? lead + Pause(pause) : "";

    private static string Pause(TimeSpan pause) => pause switch
    {
        { TotalDays: > 1 } when pause.Ticks % TimeSpan.TicksPerDay == 0 => Count(pause.TotalDays, "days"),
        { TotalHours: > 1 } when pause.Ticks % TimeSpan.TicksPerHour == 0 => Count(pause.TotalHours, "hours"),
        { TotalMinutes: > 1 } when pause.Ticks % TimeSpan.TicksPerMinute == 0 => Count(pause.TotalMinutes, "minutes"),
        _ => Count(pause.TotalSeconds, "seconds"),
    };

    private static string Count(double number, string unit) => number.ToString(CultureInfo.InvariantCulture) + " " + unit;
}
