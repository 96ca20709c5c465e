using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission.Shared;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>The columns of a code set: what is known of each row, ready to be emitted. A new fact about a code is added here, and
/// asked for in <see cref="FactEmitter"/>.</summary>
internal sealed class SetColumns
{
    internal SetColumns(Target target, Catalogue catalogue, CodeSet set)
    {
        string text = "string" + target.Q, root = target.Root;
        IReadOnlyList<Code> codes = set.Codes;

        Column Texts(string name, string about, Func<Code, string?> value) =>
            new(name, text, "null", about, codes.Select(c => CSharpText.Literal(value(c))));
        Column Facts(string name, string about, Func<Code, Fact?> value) =>
            new(name, root + ".CodeFact", "default", about, codes.Select(c => FactMakers.Fact(catalogue, value(c))));

        Names = Texts("Names", "the members' names, by row", c => c.Name);
        Codes = Texts("Printed", "the codes as printed, by row", c => c.Printed);
        WireCodes = Texts("WireCodes", "the codes as they stand in replies, by row: none for a class", c => c.IsClass ? null : c.Printed);
        Labels = Texts("Labels", "the provider's short names or types, by row", c => c.Label);
        Descriptions = Texts("Descriptions", "the provider's words, by row", c => c.Text);
        English = catalogue.IsEnglish ? Descriptions : Texts("Translations", "the provider's words in English, by row", c => c.English);
        Categories = Column.OfNumbers("Categories", root + ".CodeCategory", "what the codes mean, by row: numbers of CodeCategory",
            codes.Select(c => CategoryType.NumberOf(c.Category)));
        Dictionary<string, string> groups = set.Groups.ToDictionary(g => g.Name, g => GroupOf(target, catalogue, g));
        Groups = new Column("Groups", $"{root}.CodeGroup{target.Q}", "null", "the headings, by row", codes.Select(c => c.Group == null ? "null" : groups[c.Group]));
        HttpStatuses = new Column("HttpStatuses", "int?", "null", "HTTP statuses, by row",
            codes.Select(c => c.Http == null ? "null" : CSharpText.Number(c.Http.Value)));
        Successes = new Column("Successes", "bool?", "null", "whether a code reports success, by row", codes.Select(c => CSharpText.Answer(c.Success)));
        Finals = Facts("Finals", "whether the outcome is settled, by row", c => c.Final);
        Permanents = Facts("Permanents", "whether a condition lasts, by row", c => c.Permanent);
        Retries = new Column("Retries", root + ".RetryAdvice", "default", "whether to send again, by row",
            codes.Select(c => FactMakers.Retry(catalogue, c.Retry)));
        Origins = Column.OfNumbers("Origins", root + ".CodeOrigin", "where the rows come from: numbers of CodeOrigin", codes.Select(c => (byte)c.Origin));
        Sources = Texts("Sources", "where codes that no document has were seen, by row", c => c.Source);
        Retired = Texts("Retired", "why codes are no longer used, by row", c => c.Retired?.Sentence);
        Changes = Texts("Changes", "what overlays did, by row", c => c.Changes.Count == 0 ? null : string.Join(" ", c.Changes.Select(change => change.Sentence)));
        AliasOf = Texts("AliasOf", "the member that shares a code, by row", c => c.AliasOf);
        ILookup<string?, string> aliases = codes.ToLookup(a => a.AliasOf, a => a.Name);
        Aliases = Lists("Aliases", "the other names of a code, by row", codes, c => aliases[c.Name]);
        Observed = Lists("Observed", "what services send against the document, by row", codes, c => c.Observed.Select(o => $"{o.Text} ({o.Source})"));
    }

    internal Column Names { get; }

    internal Column Codes { get; }

    internal Column WireCodes { get; }

    internal Column Labels { get; }

    internal Column Descriptions { get; }

    internal Column English { get; }

    internal Column Categories { get; }

    internal Column Groups { get; }

    internal Column HttpStatuses { get; }

    internal Column Successes { get; }

    internal Column Finals { get; }

    internal Column Permanents { get; }

    internal Column Retries { get; }

    internal Column Origins { get; }

    internal Column Sources { get; }

    internal Column Retired { get; }

    internal Column Changes { get; }

    internal Column AliasOf { get; }

    internal Column Aliases { get; }

    internal Column Observed { get; }

    /// <summary>All columns that are written, in the order of the generated file.</summary>
    internal IEnumerable<Column> All(CodeSet set)
    {
        yield return Names;
        yield return Codes;
        if (set.Codes.Any(c => c.IsClass))
            yield return WireCodes;
        yield return Labels;
        yield return Descriptions;
        if (English != Descriptions)
            yield return English;
        foreach (Column column in new[]
                 {
                     Groups, Categories, HttpStatuses, Successes, Finals, Permanents, Retries, Origins, Sources, Retired, Changes, AliasOf, Aliases, Observed,
                 })
            yield return column;
    }

    private static Column Lists(string name, string about, IReadOnlyList<Code> codes, Func<Code, IEnumerable<string>> items) =>
        new(name, "string[]", "None", about, codes.Select(c => items(c).ToArray()).Select(i =>
            i.Length == 0 ? "None" : $"new string[] {{ {string.Join(", ", i.Select(CSharpText.Literal))} }}"));

    private static string GroupOf(Target target, Catalogue catalogue, Group group)
    {
        string id = group.Id == null ? "null" : CSharpText.Number(group.Id.Value);
        string? english = group.English ?? (catalogue.IsEnglish ? group.Name : null);
        return $"new {target.Root}.CodeGroup({CSharpText.Literal(group.Name)}, {id}, {CSharpText.Literal(group.Text)}, {CSharpText.Literal(english)})";
    }
}
