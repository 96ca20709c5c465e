using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits a set's table as the shared types see it: rows by number, for user interfaces, logs and replies.</summary>
internal static class TableEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set, SetColumns columns)
    {
        string text = "string" + target.Q, root = target.Root;
        writer.Line();
        writer.Lines($$"""
            private sealed class Table : {{root}}.CodeSet<{{set.Name}}>
            {
                internal static readonly Table Instance = new Table();

                private Table()
                    : base({{CSharpText.Literal(catalogue.Provider)}}, {{CSharpText.Literal(set.Name)}}, {{CSharpText.Literal(set.Title)}},
                        {{CSharpText.Literal(set.Summary)}}, {{CSharpText.Literal(catalogue.Language)}}, {{CSharpText.Number(set.Codes.Count)}})
                {
                }

                public override int RowOf({{text}} code)
                {
                    {{RowOf(target, catalogue, set)}}
                }

                public override {{set.Name}} MemberAt(int row)
                {
                    return ({{set.Name}})Numbers.ByRow[row];
                }

                public override {{root}}.CodeInfo InfoAt(int row)
                {
                    return row == 0 ? default({{root}}.CodeInfo) : new {{root}}.CodeInfo(
                        this, {{columns.Codes.At("row")}}, {{columns.Names.At("row")}}{{Bang(target)}}, Numbers.ByRow[row], {{columns.Labels.At("row")}}, {{columns.Descriptions.At("row")}}, {{columns.English.At("row")}},
                        {{columns.Groups.At("row")}}, {{columns.Categories.At("row")}}, {{columns.HttpStatuses.At("row")}}, {{columns.Successes.At("row")}},
                        {{columns.Finals.At("row")}}, {{columns.Permanents.At("row")}}, {{columns.Retries.At("row")}},
                        {{columns.Origins.At("row")}}, {{columns.Sources.At("row")}}, {{columns.Retired.At("row")}}, {{columns.Changes.At("row")}}, {{columns.AliasOf.At("row")}},
                        {{columns.Aliases.At("row")}}, {{columns.Observed.At("row")}});
                }
            }

            private static readonly string[] None = new string[0];

            // the members' numbers, by row
            private static class Numbers
            """).Open();
        writer.Line("internal static readonly int[] ByRow =").Open();
        writer.Wrapped(["0", .. set.Codes.Select(c => CSharpText.Number(c.Value))]);
        writer.Close(";").Close();
        foreach (Column column in columns.All(set))
            column.Write(writer, target);
    }

    /// <summary>C# that gives back the row of a code which came as text.</summary>
    private static string RowOf(Target target, Catalogue catalogue, CodeSet set)
    {
        string text = target.HasSpan ? TextForm.AsSpan("code") : "code";
        if (set.Wire == Wire.Text)
            return (target.HasSpan ? "return " : "return code == null ? 0 : ") + $"{set.Name}Codes.RowOf({text});";
        string isThere = target.HasSpan ? (set.Wire == Wire.Binary && set.Digits == null ? "code != null && " : "") : "code != null && ";
        return $"int number;\n        return {isThere}{NumberParsing.TryRead(catalogue, set, text)} ? {set.Name}Codes.{NumberLookup.OfCode(set)}(number) : 0;";
    }

    private static string Bang(Target target) => target.HasNullable ? "!" : "";
}
