using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Generators.Emission;

/// <summary>Emits the search for a text among known ones, the case of ASCII letters aside: a switch over the length, then over the letter
/// that tells most of the texts of that length apart, and one comparison.</summary>
internal static class LetterSwitch
{
    /// <summary>By which capital and small letters of ASCII differ.</summary>
    internal const int CaseBit = 32;

    // Beyond so many letters the texts that are left are compared one by one.
    private const int MostLetters = 3;

    /// <summary>Writes the statements; each way through them returns.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">C# of the text that is sought: its characters, or its bytes.</param>
    /// <param name="none">C# of the answer where it is none of them.</param>
    /// <param name="entries">The known texts.</param>
    internal static void Write(SourceWriter writer, string text, string none, IEnumerable<Entry> entries)
    {
        writer.Line($"switch ({text}.Length)").Open();
        foreach (IGrouping<int, Entry> length in entries.GroupBy(e => e.Units.Length).OrderBy(g => g.Key))
        {
            writer.Line($"case {CSharpText.Number(length.Key)}:").Indent();
            WriteChoice(writer, text, none, [.. length], 0);
            writer.Unindent();
        }

        WriteDefault(writer, none);
    }

    private static void WriteChoice(SourceWriter writer, string text, string none, Entry[] entries, int depth)
    {
        if (entries.Length > 1 && depth < MostLetters && PlaceThatTells(entries) is { } place)
        {
            writer.Line($"switch ({text}[{CSharpText.Number(place)}] | {CSharpText.Number(CaseBit)})").Open();
            foreach (IGrouping<int, Entry> letter in entries.GroupBy(e => e.Units[place] | CaseBit).OrderBy(g => g.Key))
            {
                writer.Line($"case {Letter(letter.Key)}:").Indent();
                WriteChoice(writer, text, none, [.. letter], depth + 1);
                writer.Unindent();
            }

            WriteDefault(writer, none);
            return;
        }

        foreach (Entry entry in entries.Take(entries.Length - 1))
            writer.Line($"if ({entry.Test})").Line($"    return {entry.Answer};");
        Entry last = entries[entries.Length - 1];
        writer.Line($"return {last.Test} ? {last.Answer} : {none};");
    }

    private static void WriteDefault(SourceWriter writer, string none) =>
        writer.Line("default:").Line($"    return {none};").Close();

    /// <summary>Where texts of one length differ most, the case of letters aside; null where they differ nowhere.</summary>
    private static int? PlaceThatTells(Entry[] entries)
    {
        int? place = null;
        int most = 1;
        var letters = new HashSet<int>();
        for (int at = 0; at < entries[0].Units.Length; at++)
        {
            letters.Clear();
            foreach (Entry entry in entries)
                letters.Add(entry.Units[at] | CaseBit);
            if (letters.Count <= most)
                continue;
            most = letters.Count;
            place = at;
        }

        return place;
    }

    private static string Letter(int unit) =>
        unit is > ' ' and < 127 and not '\'' ? $"'{(char)unit}'" : CSharpText.Number(unit);

    /// <summary>A known text.</summary>
    /// <param name="Units">Its characters, or its bytes.</param>
    /// <param name="Test">C# of the question whether the sought text, which is as long, is this one.</param>
    /// <param name="Answer">C# of what to return then.</param>
    internal sealed record Entry(int[] Units, string Test, string Answer);
}
