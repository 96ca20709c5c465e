using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>Writes what tests compare, as briefly as can be.</summary>
internal static class Outline
{
    /// <summary>What a catalogue emits: <c>Status(1 Sent, 9xx Fault=900..999 retry:yes*) Flags{0-3 Kind} Ask&lt;result: id; Text(OK)&gt;</c>.
    /// A star marks what is inferred.</summary>
    internal static string Of(Model.Catalogue? catalogue) => catalogue == null
        ? "nothing"
        : string.Join(' ', [.. catalogue.Sets.Select(OfSet), .. catalogue.BitFields.Select(OfBitField), .. catalogue.Responses.Select(OfResponse)]);

    /// <summary>Findings as the compiler prints them, one a line.</summary>
    internal static string Of(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(f =>
        string.Create(CultureInfo.InvariantCulture, $"{f.Place.Path}({f.Place.Line},{f.Place.Column}): {f.Rule.Id}: {f.Message}")));

    private static string OfSet(CodeSet set) => $"{set.Name}({string.Join(", ", set.Codes.Select(OfCode))})";

    private static string OfBitField(BitField field) =>
        $"{field.Name}{{{string.Join(", ", field.Parts.Select(p => $"{p.Printed} {p.Name}"))}}}";

    private static string OfResponse(Response response)
    {
        IEnumerable<string> parts =
        [
            .. Part("options", response.Options.Select(o => o.Key)),
            .. Part("reply", response.Reply.Select(f => f.Key)),
            .. Part("result", response.Result.Select(f => f.Key)),
            .. response.Error is { } error ? [string.Join(' ', error.Fields.Select(f => f.Key).Prepend("error:"))] : Array.Empty<string>(),
            string.Join(' ', response.Layouts.Select(OfLayout)),
        ];
        return $"{response.Name}<{string.Join("; ", parts)}>";
    }

    private static IEnumerable<string> Part(string name, IEnumerable<string> keys) =>
        keys.Any() ? [name + ": " + string.Join(' ', keys)] : [];

    private static string OfLayout(Layout layout)
    {
        IEnumerable<LayoutRow> rows = layout.Errors.Concat(layout.Rows);
        return layout.Format + (rows.Any() ? $"({string.Join(" / ", rows.Select(OfRow))})" : "");
    }

    private static string OfRow(LayoutRow row) => string.Concat(row.Parts.Select(p => p.Literal ?? $"{{{p.Field}}}"));

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
            yield return name + ":" + answer + after + fact.Origin switch { FactOrigin.Inferred => "*", FactOrigin.Overlay => "+", _ => "" };
        }
    }
}
