using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>RowOf(int)</c>: from a member's number to the row that describes it. The form follows the shape of the set: an
/// offset table over constant data where the numbers lie close enough, a binary search where they do not.</summary>
internal static class NumberLookup
{
    // A table may have this many entries for each code, and this many at least, before a search is the smaller evil.
    private const int EntriesForEachCode = 128;
    private const int EntriesAtLeast = 4096;
    private const int EntriesAtMost = 65_536;

    // Beyond this many, a chain of questions is slower than a switch, and too deep for the compiler.
    private const int MostQuestions = 8;

    /// <summary>C# name of the method that finds the row of a code: that of all members, unless some have none. Each method less is one
    /// less to be compiled before the first answer.</summary>
    internal static string OfCode(CodeSet set) => Uncoded(set.Codes).Any() ? "RowOfCode" : "RowOf";

    /// <summary>Writes <c>RowOf</c>, over all members, and where some have no code <c>RowOfCode</c>, over those that have one.</summary>
    internal static void Write(SourceWriter writer, Target target, CodeSet set)
    {
        EquatableArray<Code> codes = set.Codes;
        int[] uncoded = [.. Uncoded(codes)];
        if (uncoded.Length > 0)
            WriteRowOf(writer, codes, uncoded);
        string name = OfCode(set);
        writer.Line();
        writer.Line(uncoded.Length > 0 ? "// The row of the number of a code; 0 where there is none." : "// The row of a member's number; 0 where there is none.");
        List<Range> ranges = Ranges(codes);
        long entries = ranges.Count == 0 ? 0 : (long)ranges[ranges.Count - 1].High - ranges[0].Low + 1;
        if (entries <= Math.Max(EntriesAtLeast, Math.Min((long)EntriesForEachCode * ranges.Count, EntriesAtMost + ranges.Count)))
            WriteTable(writer, target, name, ranges, (int)entries, codes.Count);
        else
            WriteSearch(writer, name, ranges);
    }

    private static List<Range> Ranges(EquatableArray<Code> codes)
    {
        var ranges = new List<Range>();
        for (int i = 0; i < codes.Count; i++)
        {
            if (codes[i].AliasOf == null && codes[i].Printed != null)
                ranges.Add(new Range(codes[i].Value, codes[i].ClassEnd ?? codes[i].Value, i + 1));
        }

        ranges.Sort((a, b) => a.Low.CompareTo(b.Low));
        return ranges;
    }

    private static IEnumerable<int> Uncoded(EquatableArray<Code> codes) =>
        Enumerable.Range(1, codes.Count).Where(row => codes[row - 1].Printed == null && codes[row - 1].AliasOf == null);

    private static void WriteRowOf(SourceWriter writer, EquatableArray<Code> codes, int[] uncoded)
    {
        writer.Line();
        writer.Line("// The row of a member's number; 0 where there is none.");
        writer.Line("private static int RowOf(int number)").Open();
        if (uncoded.Length > MostQuestions)
        {
            writer.Line("switch (number)").Open();
            foreach (int row in uncoded)
                writer.Line($"case {CSharpText.Number(codes[row - 1].Value)}: return {CSharpText.Number(row)};");
            writer.Line("default: return RowOfCode(number);").Close();
        }
        else
        {
            string questions = string.Concat(uncoded.Select(row => $"number == {CSharpText.Number(codes[row - 1].Value)} ? {CSharpText.Number(row)} : "));
            writer.Line($"return {questions}RowOfCode(number);");
        }

        writer.Close();
    }

    private static void WriteTable(SourceWriter writer, Target target, string name, List<Range> ranges, int entries, int rows)
    {
        int first = ranges.Count == 0 ? 0 : ranges[0].Low;
        int width = rows <= byte.MaxValue ? 1 : rows <= ushort.MaxValue ? 2 : 3;
        byte[] table = new byte[entries * width];
        foreach (Range range in ranges)
        {
            for (long number = range.Low; number <= range.High; number++)
            {
                for (int i = 0; i < width; i++)
                    table[((number - first) * width) + i] = (byte)(range.Row >> (8 * i));
            }
        }

        string last = CSharpText.Number(first + Math.Max(0, entries - 1));
        string offset = first == 0 ? "number" : first < 0 ? $"number + {CSharpText.Number(-first)}" : $"number - {CSharpText.Number(first)}";
        string low = width == 1 ? "index" : $"index * {width}";
        string row = string.Join(" | ", Enumerable.Range(0, width).Select(i =>
            i == 0 ? $"rows[(int)({low})]" : $"(rows[(int)({low} + {i})] << {8 * i})"));
        writer.Line($"private static int {name}(int number)").Open();
        string about = $"// The row of each number from {CSharpText.Number(first)} to {last}{(width == 1 ? "" : $", {width} bytes each, low byte first")}; each line begins with the first of its numbers.";
        if (target.HasSpan)
        {
            writer.Line(about);
            ByteTable.WriteNumbered(writer, $"{target.Bytes} rows =", table, first, width);
        }
        else
        {
            writer.Line($"{target.Bytes} rows = RowsByNumber;");
        }

        writer.Lines($$"""
            uint index = unchecked((uint)({{offset}}));
            return index < (uint)rows.Length{{(width == 1 ? "" : $" / {width}")}} ? {{(width == 1 ? "rows[(int)index]" : row)}} : 0;
            """);
        writer.Close();
        if (target.HasSpan)
            return;
        writer.Line();
        writer.Line(about);
        ByteTable.WriteNumbered(writer, $"private static readonly {target.Bytes} RowsByNumber =", table, first, width);
    }

    private static void WriteSearch(SourceWriter writer, string name, List<Range> ranges)
    {
        writer.Lines($$"""
            private static int {{name}}(int number)
            {
                int low = 0;
                int high = Numbered.First.Length - 1;
                while (low <= high)
                {
                    int middle = (int)(((uint)low + (uint)high) >> 1);
                    if (number < Numbered.First[middle])
                        high = middle - 1;
                    else if (number > Numbered.Last[middle])
                        low = middle + 1;
                    else
                        return Numbered.Row[middle];
                }

                return 0;
            }

            // The first and last number of each code, ascending, with its row.
            private static class Numbered
            """).Open();
        WriteInts(writer, "First", ranges.Select(r => r.Low));
        writer.Line();
        WriteInts(writer, "Last", ranges.Select(r => r.High));
        writer.Line();
        WriteInts(writer, "Row", ranges.Select(r => r.Row));
        writer.Close();
    }

    private static void WriteInts(SourceWriter writer, string name, IEnumerable<int> numbers)
    {
        writer.Line($"internal static readonly int[] {name} =").Open();
        writer.Wrapped(numbers.Select(CSharpText.Number));
        writer.Close(";");
    }

    private sealed record Range(int Low, int High, int Row);
}
