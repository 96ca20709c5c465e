using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits what the sets of one provider share to read codes: nested in the provider's class, so that no other assembly's copy
/// can clash with it, and only what is used.</summary>
internal static class TextHelpers
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue)
    {
        IReadOnlyList<CodeSet> sets = catalogue.Sets;
        bool hasNumbers = sets.Any(s => s.Wire == Wire.Integer && s.Digits == null);
        bool hasPadded = sets.Any(s => s.Wire != Wire.Text && (s.Digits != null || s.Wire == Wire.Binary));
        if (hasNumbers || hasPadded)
        {
            writer.Line();
            writer.Line("// Reads codes that are digits, as strictly as the provider writes them.");
            writer.Line("internal static class Digits").Open();
            foreach (TextForm form in TextForm.Of(target).Where(f => !f.IsConverted))
            {
                if (form.IsUtf8)
                    writer.Line();
                if (hasNumbers)
                    WriteReader(writer, form);
                if (hasNumbers && hasPadded)
                    writer.Line();
                if (hasPadded)
                    WritePaddedReader(writer, form);
            }

            writer.Close();
        }

        if (sets.Any(s => s.Wire == Wire.Text))
            WriteWords(writer, target, sets.Where(s => s.Wire == Wire.Text).All(WordParsing.IsAscii));
    }

    private static void WriteReader(SourceWriter writer, TextForm form) => writer.Lines($$"""
        // No blanks, no plus sign, no leading zeros.
        internal static bool TryRead({{form.ReadType}} text, out int number)
        {
            number = 0;
            int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
            int digits = text.Length - start;
            if (digits == 0 || digits > 10 || (text[start] == '0' && text.Length > 1))
                return false;
            long value = 0;
            for (int i = start; i < text.Length; i++)
            {
                int digit = text[i] - '0';
                if (unchecked((uint)digit) > 9)
                    return false;
                value = (value * 10) + digit;
            }

            if (start == 1)
                value = -value;
            number = unchecked((int)value);
            return number == value;
        }
        """);

    private static void WritePaddedReader(SourceWriter writer, TextForm form) => writer.Lines($$"""
        // Exactly so many digits, and no more than an int can hold.
        internal static bool TryReadPadded({{form.ReadType}} text, int length, int radix, out int number)
        {
            number = 0;
            if (text.Length != length || length == 0 || length > 30)
                return false;
            for (int i = 0; i < text.Length; i++)
            {
                int digit = text[i] - '0';
                if (unchecked((uint)digit) >= (uint)radix)
                    return false;
                number = (number * radix) + digit;
            }

            return true;
        }
        """);

    private static void WriteWords(SourceWriter writer, Target target, bool areAscii)
    {
        writer.Line();
        writer.Line("// Compares codes that are words; the case of ASCII letters does not count.");
        writer.Line("internal static class Words").Open();
        foreach (TextForm form in TextForm.Of(target).Where(f => !f.IsConverted))
        {
            if (form.IsUtf8)
                writer.Line();
            WriteSame(writer, target, form, "string");
            if (!form.IsUtf8 || areAscii)
                continue;
            writer.Line();
            WriteSame(writer, target, form, form.Type);
        }

        writer.Close();
    }

    private static void WriteSame(SourceWriter writer, Target target, TextForm form, string codeType)
    {
        writer.Line($"internal static bool Same({form.ReadType} text, {codeType} code)").Open();
        writer.Line("if (text.Length != code.Length)");
        writer.Line("    return false;");
        if (form.IsUtf8 && codeType == "string" && target.HasAscii)
        {
            // Vectorized.
            writer.Line("return global::System.Text.Ascii.EqualsIgnoreCase(text, code);").Close();
            return;
        }

        if (!form.IsUtf8)
        {
            writer.Line($"if ({form.AreEqual("text", "code")})");
            writer.Line("    return true;");
        }

        writer.Lines("""
            for (int i = 0; i < code.Length; i++)
            {
                int a = text[i];
                int b = code[i];
                if (a != b && ((a ^ b) != 32 || unchecked((uint)((a | 32) - 'a')) > 25))
                    return false;
            }

            return true;
            """).Close();
    }
}
