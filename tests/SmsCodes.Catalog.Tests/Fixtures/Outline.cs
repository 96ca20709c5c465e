using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>Writes what tests compare, as briefly as can be.</summary>
internal static class Outline
{
    /// <summary>What a catalogue emits: <c>Status(1 Sent, 9xx Fault=900..999 retry:yes*) Flags{0-3 Kind}</c>. A star marks what is inferred.</summary>
    internal static string Of(Model.Catalogue? catalogue) => catalogue == null
        ? "nothing"
        : string.Join(' ', catalogue.Sets.Select(OfSet).Concat(catalogue.BitFields.Select(OfBitField)));

    /// <summary>Findings as the compiler prints them, one a line.</summary>
    internal static string Of(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f =>
        string.Create(CultureInfo.InvariantCulture, $"{f.Place.Path}({f.Place.Line},{f.Place.Column}): {f.Rule.Id}: {f.Message}")));

    private static string OfSet(CodeSet set) => $"{set.Name}({string.Join(", ", set.Codes.Select(OfCode))})";

    private static string OfBitField(BitField field) =>
        $"{field.Name}{{{string.Join(", ", field.Parts.Select(p => $"{p.Printed} {p.Name}"))}}}";

    private static string OfCode(Code code)
    {
        string number = code.Value.ToString(CultureInfo.InvariantCulture);
        string shown = (code.Printed == null ? "" : code.Printed + " ") + code.Name;
        if (code.ClassEnd is { } end)
            shown += string.Create(CultureInfo.InvariantCulture, $"={number}..{end}");
        else if (code.Printed != number)
            shown += "=" + number;
        return string.Join(' ', new[] { shown }.Concat(Facts(code)));
    }

    private static IEnumerable<string> Facts(Code code)
    {
        foreach ((string name, Fact? fact) in new[] { ("final", code.Final), ("permanent", code.Permanent), ("retry", code.Retry) })
        {
            if (fact == null)
                continue;
            string answer = fact.Value switch { true => "yes", false => "no", null => "unknown" };
            string after = fact.AfterSeconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $" after {seconds}s") : "";
            yield return name + ":" + answer + after + (fact.IsInferred ? "*" : "");
        }
    }
}
