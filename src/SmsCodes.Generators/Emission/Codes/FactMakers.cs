using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits what makes the facts of one provider's tables, a nested class for each who gives them, and C# of the facts: hundreds of
/// rows say who gives a fact and why, so that they say it in few words.</summary>
internal static class FactMakers
{
    /// <summary>Writes the classes that the catalogue's facts need.</summary>
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue)
    {
        string text = "string" + target.Q, root = target.Root;
        Code[] codes = [.. catalogue.Sets.SelectMany(s => s.Codes)];
        foreach (FactOrigin origin in codes.SelectMany(FactsOf).Select(f => f.Origin).Distinct().OrderBy(o => o))
        {
            string by = $"{root}.FactOrigin.{origin}";
            writer.Line();
            writer.Line($"// Makes facts that {Giver(origin)}.");
            writer.Line($"internal static class {origin}").Open();
            if (codes.SelectMany(AnswersOf).Any(f => f.Origin == origin))
                WriteMaker(writer, $"{root}.CodeFact Fact(bool? value, {text} because)", $"{root}.CodeFact(value, {by}, because)");
            Fact[] retries = [.. codes.Select(c => c.Retry).OfType<Fact>().Where(r => r.Origin == origin)];
            foreach (string decision in retries.Where(r => r.AfterSeconds == null).Select(DecisionOf).Distinct().OrderBy(d => d, StringComparer.Ordinal))
                WriteMaker(writer, $"{root}.RetryAdvice {decision}({text} because)", $"{root}.RetryAdvice({root}.RetryDecision.{decision}, null, {by}, because)");
            if (retries.Any(r => r.AfterSeconds != null))
            {
                WriteMaker(writer, $"{root}.RetryAdvice After(int seconds, {text} because)",
                    $"{root}.RetryAdvice({root}.RetryDecision.Yes, new global::System.TimeSpan(seconds * global::System.TimeSpan.TicksPerSecond), {by}, because)");
            }

            writer.Close();
        }
    }

    /// <summary>C# of an answer.</summary>
    internal static string Fact(Catalogue catalogue, Fact? fact) => fact == null
        ? "default"
        : $"{catalogue.Provider}Catalogue.{fact.Origin}.Fact({CSharpText.Answer(fact.Value)}, {CSharpText.Literal(fact.Because)})";

    /// <summary>C# of advice on sending again.</summary>
    internal static string Retry(Catalogue catalogue, Fact? retry) => retry == null
        ? "default"
        : $"{catalogue.Provider}Catalogue.{retry.Origin}." + (retry.AfterSeconds is { } seconds
            ? $"After({CSharpText.Number(seconds)}, {CSharpText.Literal(retry.Because)})"
            : $"{DecisionOf(retry)}({CSharpText.Literal(retry.Because)})");

    private static void WriteMaker(SourceWriter writer, string signature, string made) =>
        writer.Line($"internal static {signature} => new {made};");

    private static IEnumerable<Fact> AnswersOf(Code code) => new[] { code.Final, code.Permanent }.OfType<Fact>();

    private static IEnumerable<Fact> FactsOf(Code code) => new[] { code.Final, code.Permanent, code.Retry }.OfType<Fact>();

    private static string DecisionOf(Fact retry) => retry.Value switch { true => "Yes", false => "No", _ => "Unknown" };

    private static string Giver(FactOrigin origin) => origin switch
    {
        FactOrigin.Documented => "the provider's document states",
        FactOrigin.Inferred => "the catalogue's authors conclude",
        _ => "an overlay gives",
    };
}
