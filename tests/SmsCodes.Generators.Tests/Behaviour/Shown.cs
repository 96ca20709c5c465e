using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>Writes what generated code answers, and what the catalogue holds, in the same words.</summary>
internal static class Shown
{
    private const string Nothing = "(null)";
    private const string NoFact = " Unknown " + Nothing;

    internal static string Answer(object? answer) => answer switch
    {
        null => Nothing,
        string text => $"'{text}'",
        IEnumerable list => string.Join(", ", list.Cast<object>()),
        _ => answer.GetType().Name switch
        {
            "CodeFact" => $"{Of(answer, "Value")} {Of(answer, "Origin")} {Of(answer, "Because")}",
            "RetryAdvice" => $"{Of(answer, "Decision")} {Of(answer, "After")} {Of(answer, "Origin")} {Of(answer, "Because")}",
            "CodeGroup" => $"{Of(answer, "Name")} {Of(answer, "Id")} {Of(answer, "Description")} {Of(answer, "English")}",
            _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
        },
    };

    internal static string Fact(Fact? fact) => fact == null ? Nothing + NoFact : $"{Answer(fact.Value)} {Origin(fact)} {Answer(fact.Because)}";

    internal static string Retry(Fact? fact)
    {
        if (fact == null)
            return "Unknown " + Nothing + NoFact;
        string decision = fact.Value switch { true => "Yes", false => "No", null => "Unknown" };
        object? after = fact.AfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        return $"{decision} {Answer(after)} {Origin(fact)} {Answer(fact.Because)}";
    }

    internal static string Group(Catalogue catalogue, CodeSet set, string? name)
    {
        Group? group = set.Groups.FirstOrDefault(g => g.Name == name);
        string? english = group?.English ?? (catalogue.IsEnglish ? group?.Name : null);
        return group == null ? Nothing : $"{Answer(group.Name)} {Answer(group.Id)} {Answer(group.Text)} {Answer(english)}";
    }

    internal static string? Retired(Code code) => code.Retired switch
    {
        null => null,
        { ReplacedBy: null } retired => retired.Because,
        { } retired => $"{retired.Because} Use {retired.ReplacedBy} instead.",
    };

    /// <summary>The row of a table, fact by fact.</summary>
    internal static Dictionary<string, string> Row(Catalogue catalogue, CodeSet set, Code code) => new()
    {
        ["Code"] = Answer(code.Printed),
        ["Name"] = Answer(code.Name),
        ["Value"] = Answer(code.Value),
        ["Label"] = Answer(code.Label),
        ["Description"] = Answer(code.Text),
        ["English"] = Answer(code.English),
        ["Group"] = Group(catalogue, set, code.Group),
        ["Category"] = code.Category,
        ["HttpStatus"] = Answer(code.Http),
        ["Success"] = Answer(code.Success),
        ["Final"] = Fact(code.Final),
        ["Permanent"] = Fact(code.Permanent),
        ["Retry"] = Retry(code.Retry),
        ["Origin"] = code.Origin.ToString(),
        ["Source"] = Answer(code.Source),
        ["Retired"] = Answer(Retired(code)),
        ["AliasOf"] = Answer(code.AliasOf),
        ["Aliases"] = string.Join(", ", set.Codes.Where(c => c.AliasOf == code.Name).Select(c => c.Name)),
        ["Observed"] = string.Join(", ", code.Observed.Select(o => $"{o.Text} ({o.Source})")),
    };

    private static string Origin(Fact fact) => fact.Origin.ToString();

    private static string Of(object owner, string property) => Answer(LoadedSet.Read(owner, property));
}
