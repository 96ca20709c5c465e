using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>Met</c>, by which parsers of replies find a code by its text on the wire. A known code costs no
/// allocation: its text is that of the table.</summary>
internal static class MetCodeEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set, SetColumns columns)
    {
        string root = target.Root, value = $"{root}.CodeValue<{set.Name}>";
        writer.Line();
        writer.Lines($$"""
            // The row of a code as it stands in a reply, blanks around it aside; its text too, unless it is the one of the table.
            internal static int Met(global::System.ReadOnlySpan<byte> utf8, bool isNumber, out string{{target.Q}} raw)
            {
                raw = null;
                utf8 = {{root}}.ReplyBody.Trim(utf8);
                if (utf8.Length == 0)
                    return 0;
                int row = {{RowOf(set)}};
                string{{target.Q}} printed = {{columns.Codes.At("row")}};
                if (printed == null || !{{root}}.ReplyBody.Is(utf8, printed))
                    raw = {{root}}.ReplyValues.Text(utf8);
                return row;
            }

            // The code that was met.
            internal static {{value}} Of(int row, string{{target.Q}} raw)
            {
                return row == 0 && raw == null ? default({{value}}) : new {{value}}(Table.Instance, row, raw ?? {{columns.Codes.At("row")}});
            }
            """);
        if (set.Wire != Wire.Text)
            WriteRowOfNumber(writer, catalogue, set);
        if (HasLabelledAliases(set))
            WriteRowOfLabel(writer, target, set);
        if (set.Codes.Any(c => c.Printed == null && c.Http != null && c.AliasOf == null))
        {
            writer.Line();
            writer.Lines($$"""
                // The code of a reply that has none, by its HTTP status; the default where the document gives none for it.
                internal static {{value}} Met(int httpStatus)
                {
                    {{set.Name}} code;
                    return TryFromHttpStatus(httpStatus, out code) ? new {{value}}(Table.Instance, RowOf((int)code), null) : default({{value}});
                }
                """);
        }
    }

    /// <summary>Whether a code has several rows, each with its label.</summary>
    internal static bool HasLabelledAliases(CodeSet set) => set.Codes.Any(c => c.AliasOf != null && c.Label != null);

    /// <summary>The row of a code that the document prints under several names, by its label.</summary>
    private static void WriteRowOfLabel(SourceWriter writer, Target target, CodeSet set)
    {
        writer.Line();
        writer.Lines($$"""
            // The row of a code by its label, where the code has several rows.
            internal static int RowOf(int row, string{{target.Q}} label)
            {
            """);
        Dictionary<string, int> rows = Enumerable.Range(1, set.Codes.Count).ToDictionary(row => set.Codes[row - 1].Name);
        for (int i = 0; i < set.Codes.Count; i++)
        {
            Code alias = set.Codes[i];
            if (alias.AliasOf == null || alias.Label == null)
                continue;
            writer.Line($"    if (row == {CSharpText.Number(rows[alias.AliasOf])} && label != null && string.Equals(label.Trim(), {CSharpText.Literal(alias.Label)}, global::System.StringComparison.OrdinalIgnoreCase))");
            writer.Line($"        return {CSharpText.Number(i + 1)};");
        }

        writer.Lines("""
                return row;
            }
            """);
    }

    private static string RowOf(CodeSet set) => set.Wire == Wire.Text ? "RowOf(utf8)" : "RowOf(utf8, isNumber)";

    /// <summary>A number of JSON has no leading zeros, so a padded code may come as a shorter one.</summary>
    private static void WriteRowOfNumber(SourceWriter writer, Catalogue catalogue, CodeSet set)
    {
        string tryRead = NumberParsing.TryRead(catalogue, set, "utf8");
        bool isPadded = set.Digits != null && set.Wire == Wire.Integer;
        writer.Line();
        writer.Lines($$"""
            // The row of a code{{(isPadded ? "; a number of JSON has no leading zeros" : "")}}; 0 where there is none.
            private static int RowOf(global::System.ReadOnlySpan<byte> utf8, bool isNumber)
            {
                int number;
            """);
        if (isPadded)
        {
            writer.Lines($$"""
                    int read;
                    if (isNumber)
                        return global::System.Buffers.Text.Utf8Parser.TryParse(utf8, out number, out read) && read == utf8.Length ? {{NumberLookup.OfCode(set)}}(number) : 0;
                """);
        }

        writer.Lines($$"""
                return {{tryRead}} ? {{NumberLookup.OfCode(set)}}(number) : 0;
            }
            """);
    }
}
