using System.Collections.Generic;
using System.Linq;
using System.Text;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>TryParse</c> of a set whose codes are words: a switch over the length, then over the few words that have it.
/// The case of ASCII letters does not count, since services change it at will.</summary>
internal static class WordParsing
{
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

    internal static void WriteHelpers(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set)
    {
        foreach (TextForm form in TextForm.Of(target).Where(f => !f.IsConverted))
        {
            writer.Line();
            writer.Line("// The row of a code; 0 where there is none.");
            writer.Line($"private static int RowOf({form.ReadType} text)").Open();
            WriteSwitch(writer, catalogue, set, form);
            writer.Close();
        }
    }

    /// <summary>Whether all codes of a set are ASCII, so that they have as many bytes as characters.</summary>
    internal static bool IsAscii(CodeSet set) => set.Codes.All(c => c.Printed == null || IsAscii(c.Printed));

    private static string RowOf(TextForm form)
    {
        if (form.IsConverted)
            return $"RowOf({TextForm.AsSpan(form.Name)})";
        return form.NotNull.Length == 0 ? $"RowOf({form.Name})" : $"{form.Name} == null ? 0 : RowOf({form.Name})";
    }

    private static void WriteSwitch(SourceWriter writer, Catalogue catalogue, CodeSet set, TextForm form)
    {
        var words = new List<(string Code, int Row)>();
        for (int i = 0; i < set.Codes.Count; i++)
        {
            if (set.Codes[i].Printed is { } printed && set.Codes[i].AliasOf == null)
                words.Add((printed, i + 1));
        }

        int LengthOf(string code) => form.IsUtf8 ? Encoding.UTF8.GetByteCount(code) : code.Length;
        writer.Line("switch (text.Length)").Open();
        foreach (IGrouping<int, (string Code, int Row)> length in words.GroupBy(w => LengthOf(w.Code)).OrderBy(g => g.Key))
        {
            string[] unreadable = form.IsUtf8 ? [.. length.Select(w => w.Code).Where(c => !IsAscii(c))] : [];
            writer.Line($"case {CSharpText.Number(length.Key)}:");
            if (unreadable.Length > 0)
                writer.Line("    // in UTF-8: " + string.Join(", ", unreadable.Select(CSharpText.Comment)));
            string choice = string.Concat(length.Select(w =>
                $"{catalogue.Provider}Catalogue.Words.Same(text, {Written(w.Code, form)}) ? {CSharpText.Number(w.Row)} : "));
            writer.Line($"    return {choice}0;");
        }

        writer.Line("default:");
        writer.Line("    return 0;");
        writer.Close();
    }

    /// <summary>C# of a code to compare with: bytes, which the compiler puts into the assembly's data, where bytes and characters differ.</summary>
    private static string Written(string code, TextForm form) => form.IsUtf8 && !IsAscii(code)
        ? $"new byte[] {{ {string.Join(", ", Encoding.UTF8.GetBytes(code).Select(b => CSharpText.Number(b)))} }}"
        : CSharpText.Literal(code);

    private static bool IsAscii(string text) => text.All(c => c < 128);
}
