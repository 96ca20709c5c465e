using System.Collections.Generic;
using System.Linq;
using System.Text;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>TryParse</c> of a set whose codes are words: a switch over the length, then over the
/// letter that tells the words of that length apart, and one comparison. The case of ASCII letters does not count, since services change it at will.</summary>
internal static class WordParsing
{
    // Beyond so many letters the words that are left are compared one by one.
    private const int MostLetters = 3;

    internal static void Write(SourceWriter writer, Target target, CodeSet set)
    {
        writer.Line();
        writer.Lines("""
            /// <summary>Finds the member of a code.</summary>
            /// <param name="text">The code as it stands in a reply, nothing around it; the case of letters does not count.</param>
            /// <param name="code">The member; 0, which is none, without one.</param>
            /// <returns>True only for a code that the catalogue has.</returns>
            """);
        foreach (TextForm form in TextForm.Of(target))
        {
            if (form.Inherited != null)
                writer.Line().Line($"/// <inheritdoc cref=\"TryParse({form.Inherited}, out {set.Name})\"/>");
            writer.Lines($$"""
                public static bool TryParse([{{target.Root}}.CodeOf(typeof({{set.Name}}))] {{form.Type}} {{form.Name}}, out {{set.Name}} code)
                {
                    int row = {{RowOf(form)}};
                    code = ({{set.Name}})Numbers.ByRow[row];
                    return row != 0;
                }
                """);
        }
    }

    internal static void WriteHelpers(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set, SetColumns columns)
    {
        (string Text, int Row)[] words = [.. set.Codes.Select((code, i) => (Code: code, Row: i + 1))
            .Where(c => c.Code is { Printed: not null, AliasOf: null }).Select(c => (c.Code.Printed!, c.Row))];
        WordHash? hash = WordHash.Of(words);
        foreach (TextForm form in TextForm.Of(target).Where(f => !f.IsConverted))
        {
            writer.Line();
            writer.Line("// The row of a code; 0 where there is none.");
            writer.Line($"private static int RowOf({form.ReadType} text)").Open();
            if (hash == null)
                WriteSwitch(writer, catalogue, words, form);
            else
                WriteHashed(writer, target, catalogue, hash, columns);
            writer.Close();
        }

        if (hash == null)
            return;
        writer.Line();
        writer.Line("// The one row that a text of such a length with such letters can be; 0 where there is none.");
        ByteTable.Write(writer, target, "private", "RowsByLetters", hash.Rows);
    }

    /// <summary>Whether all codes of a set are ASCII, so that they have as many bytes as characters.</summary>
    internal static bool IsAscii(CodeSet set) => set.Codes.All(c => c.Printed == null || IsAscii(c.Printed));

    private static string RowOf(TextForm form)
    {
        if (form.IsConverted)
            return $"RowOf({TextForm.AsSpan(form.Name)})";
        return form.NotNull.Length == 0 ? $"RowOf({form.Name})" : $"{form.Name} == null ? 0 : RowOf({form.Name})";
    }

    private static void WriteHashed(SourceWriter writer, Target target, Catalogue catalogue, WordHash hash, SetColumns columns)
    {
        string printed = columns.Codes.At("row") + (target.HasNullable ? "!" : "");
        writer.Lines($$"""
            if (text.Length < {{CSharpText.Number(hash.Shortest)}})
                return 0;
            int row = RowsByLetters[{{hash.Expression}}];
            return row != 0 && {{catalogue.Provider}}Catalogue.Words.Same(text, {{printed}}) ? row : 0;
            """);
    }

    private static void WriteSwitch(SourceWriter writer, Catalogue catalogue, (string Text, int Row)[] codes, TextForm form)
    {
        Word[] words = [.. codes.Select(c => new Word(c.Text, form.UnitsOf(c.Text), c.Row))];
        writer.Line("switch (text.Length)").Open();
        foreach (IGrouping<int, Word> length in words.GroupBy(w => w.Units.Length).OrderBy(g => g.Key))
        {
            string[] unreadable = form.IsUtf8 ? [.. length.Select(w => w.Code).Where(c => !IsAscii(c))] : [];
            writer.Line($"case {CSharpText.Number(length.Key)}:").Indent();
            if (unreadable.Length > 0)
                writer.Line("// in UTF-8: " + string.Join(", ", unreadable.Select(CSharpText.Comment)));
            WriteChoice(writer, catalogue, form, [.. length], 0);
            writer.Unindent();
        }

        writer.Line("default:");
        writer.Line("    return 0;");
        writer.Close();
    }

    /// <summary>Writes the choice among words of one length: by the letter that tells most of them apart, then by another, then one by one.</summary>
    private static void WriteChoice(SourceWriter writer, Catalogue catalogue, TextForm form, Word[] words, int depth)
    {
        if (words.Length > 1 && depth < MostLetters && PlaceThatTells(words) is { } place)
        {
            writer.Line($"switch (text[{CSharpText.Number(place)}] | {CSharpText.Number(WordHash.CaseBit)})").Open();
            foreach (IGrouping<int, Word> letter in words.GroupBy(w => w.Units[place] | WordHash.CaseBit).OrderBy(g => g.Key))
            {
                writer.Line($"case {Letter(letter.Key)}:").Indent();
                WriteChoice(writer, catalogue, form, [.. letter], depth + 1);
                writer.Unindent();
            }

            writer.Line("default:");
            writer.Line("    return 0;");
            writer.Close();
            return;
        }

        string Asked(Word word) => $"{catalogue.Provider}Catalogue.Words.Same(text, {Written(word.Code, form)})";
        foreach (Word word in words.Take(words.Length - 1))
            writer.Line($"if ({Asked(word)})").Line($"    return {CSharpText.Number(word.Row)};");
        Word last = words[words.Length - 1];
        writer.Line($"return {Asked(last)} ? {CSharpText.Number(last.Row)} : 0;");
    }

    /// <summary>Where words of one length differ most, the case of letters aside; null where they differ nowhere.</summary>
    private static int? PlaceThatTells(Word[] words)
    {
        int? place = null;
        int most = 1;
        var letters = new HashSet<int>();
        for (int at = 0; at < words[0].Units.Length; at++)
        {
            letters.Clear();
            foreach (Word word in words)
                letters.Add(word.Units[at] | WordHash.CaseBit);
            if (letters.Count <= most)
                continue;
            most = letters.Count;
            place = at;
        }

        return place;
    }

    private static string Letter(int unit) =>
        unit is > ' ' and < 127 and not '\'' ? $"'{(char)unit}'" : CSharpText.Number(unit);

    /// <summary>C# of a code to compare with: bytes, which the compiler puts into the assembly's data, where bytes and characters differ.</summary>
    private static string Written(string code, TextForm form) => form.IsUtf8 && !IsAscii(code)
        ? $"new byte[] {{ {string.Join(", ", Encoding.UTF8.GetBytes(code).Select(b => CSharpText.Number(b)))} }}"
        : CSharpText.Literal(code);

    internal static bool IsAscii(string text) => text.All(c => c < 128);

    /// <param name="Code">The code.</param>
    /// <param name="Units">Its characters, or its bytes in UTF-8.</param>
    /// <param name="Row">Its row.</param>
    private sealed record Word(string Code, int[] Units, int Row);
}
