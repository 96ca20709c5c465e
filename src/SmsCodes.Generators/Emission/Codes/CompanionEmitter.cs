using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>XCodes</c>, the static class that reads and explains the codes of enum <c>X</c>.</summary>
internal static class CompanionEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set)
    {
        var columns = new SetColumns(target, catalogue, set);
        writer.Line($"/// <summary>Reads and explains the codes of <see cref=\"{set.Name}\"/>.</summary>");
        writer.Line(Target.Generated);
        writer.Line($"{target.Visibility} static class {set.Name}Codes").Open();
        writer.Line("/// <summary>The set as a whole, for user interfaces and logs.</summary>");
        writer.Line($"public static {target.Root}.CodeSet<{set.Name}> Set").Open().Line("get { return Table.Instance; }").Close();

        if (set.Wire == Wire.Text)
            WordParsing.Write(writer, target, set);
        else
            NumberParsing.Write(writer, target, catalogue, set);
        WriteTryFromHttpStatus(writer, set);
        if (target.Replies != null && catalogue.Responses.Count > 0)
            MetCodeEmitter.Write(writer, target, catalogue, set, columns);
        FactEmitter.Write(writer, target, set, columns);

        if (set.Wire == Wire.Text)
            WordParsing.WriteHelpers(writer, target, catalogue, set, columns);
        NumberLookup.Write(writer, target, set);
        TableEmitter.Write(writer, target, catalogue, set, columns);
        writer.Close();
    }

    /// <summary>Rows without a code are met by the HTTP status alone.</summary>
    private static void WriteTryFromHttpStatus(SourceWriter writer, CodeSet set)
    {
        Code[] codes = [.. set.Codes.Where(c => c.Printed == null && c.Http != null && c.AliasOf == null)];
        if (codes.Length == 0)
            return;
        // The value that is left behind by a failed TryParse too.
        string none = set.Wire == Wire.Text ? "0" : "int.MinValue";
        writer.Line();
        writer.Lines($$"""
            /// <summary>Finds the member of a reply without a code, by its HTTP status alone.</summary>
            /// <param name="httpStatus">The HTTP status of the reply.</param>
            /// <param name="code">The member; {{(none == "0" ? "0" : "<see cref=\"int.MinValue\"/>")}}, which is none, without one.</param>
            /// <returns>True only for a status that the document gives for a reply without a code.</returns>
            public static bool TryFromHttpStatus(int httpStatus, out {{set.Name}} code)
            {
                switch (httpStatus)
                {
            """);
        foreach (IGrouping<int?, Code> status in codes.GroupBy(c => c.Http))
        {
            writer.Line($"        case {CSharpText.Number(status.Key!.Value)}:");
            writer.Line($"            code = ({set.Name})({CSharpText.Number(status.First().Value)});");
            writer.Line("            return true;");
        }

        writer.Lines($$"""
                    default:
                        code = ({{set.Name}}){{none}};
                        return false;
                }
            }
            """);
    }
}
