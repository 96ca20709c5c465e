using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>TryParse</c> of a set whose codes are digits: the number is read strictly, then looked up.</summary>
internal static class NumberParsing
{
    internal static void Write(SourceWriter writer, Target target, CodeSet set)
    {
        foreach (TextForm form in TextForm.Of(target))
            WriteTryParse(writer, target, set, form);
        WriteTryParseNumber(writer, target, set);
    }

    internal static void WriteHelpers(SourceWriter writer, Target target, CodeSet set)
    {
        writer.Line();
        writer.Lines($$"""
            // Takes the row of a code, 0 for none, and its number. Never leaves a member behind where there is no such code.
            private static bool Found(int row, int number, out {{set.Name}} code)
            {
                code = ({{set.Name}}){{MemberNumber(set)}};
                return row != 0;
            }
            """);
        WriteRowOfCode(writer, set);
        foreach (TextForm form in TextForm.Of(target).Where(f => !f.IsConverted))
        {
            writer.Line();
            if (set.Digits != null || set.Wire == Wire.Binary)
                WritePaddedReader(writer, set, form);
            else
                WriteReader(writer, form);
        }
    }

    /// <summary>C# of the row of a code that is a number; rows without a code are none.</summary>
    internal static string RowOfCode(CodeSet set, string number) =>
        Uncoded(set).Any() ? $"RowOfCode({number})" : $"RowOf({number})";

    private static IEnumerable<int> Uncoded(CodeSet set) =>
        Enumerable.Range(1, set.Codes.Count).Where(row => set.Codes[row - 1].Printed == null);

    private static void WriteTryParse(SourceWriter writer, Target target, CodeSet set, TextForm form)
    {
        writer.Line();
        writer.Lines($$"""
            /// <summary>Finds the member of a code.</summary>
            /// <param name="{{form.Name}}">The code as it stands in a reply: digits{{Digits(set)}}, nothing around them.</param>
            /// <param name="code">The member{{(HasClass(set) ? "; a class's member for a code within it" : "")}}. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>, as for text that is no number.</param>
            /// <returns>True only for a code that the catalogue has.</returns>
            public static bool TryParse([{{target.Root}}.CodeOf(typeof({{set.Name}}))] {{form.Type}} {{form.Name}}, out {{set.Name}} code)
            {
            """);
        if (form.IsConverted)
        {
            writer.Lines($$"""
                    return TryParse(global::System.MemoryExtensions.AsSpan({{form.Name}}), out code);
                }
                """);
            return;
        }

        writer.Lines($$"""
                int number;
                if ({{form.NotNull}}TryReadNumber({{form.Name}}, out number))
                    return Found({{RowOfCode(set, "number")}}, number, out code);
                code = ({{set.Name}})int.MinValue;
                return false;
            }
            """);
    }

    private static void WriteTryParseNumber(SourceWriter writer, Target target, CodeSet set)
    {
        writer.Line();
        writer.Lines($$"""
            /// <summary>Finds the member of a code that was read as a number.</summary>
            /// <param name="number">The code.</param>
            /// <param name="code">The member{{(HasClass(set) ? "; a class's member for a code within it" : "")}}. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>.</param>
            /// <returns>True only for a code that the catalogue has.</returns>
            public static bool TryParse([{{target.Root}}.CodeOf(typeof({{set.Name}}))] int number, out {{set.Name}} code)
            {
                return Found({{RowOfCode(set, "number")}}, number, out code);
            }
            """);
    }

    private static string Digits(CodeSet set) => set switch
    {
        { Digits: { } digits, Wire: Wire.Binary } => $" of base 2, {CSharpText.Number(digits)} of them",
        { Wire: Wire.Binary } => " of base 2",
        { Digits: { } digits } => $", {CSharpText.Number(digits)} of them",
        _ => ", perhaps behind a minus sign",
    };

    private static bool HasClass(CodeSet set) => set.Codes.Any(c => c.IsClass);

    /// <summary>C# of the number to leave behind: a class's lower bound, the number itself, or the lowest int where the number is that
    /// of a row which has no code.</summary>
    private static string MemberNumber(CodeSet set)
    {
        string number = "number";
        if (HasClass(set))
            number = "(row != 0 ? Numbers.ByRow[row] : number)";
        return Uncoded(set).Any() ? $"(row == 0 && RowOf(number) != 0 ? int.MinValue : {number})" : number;
    }

    private static void WriteRowOfCode(SourceWriter writer, CodeSet set)
    {
        if (!Uncoded(set).Any())
            return;
        writer.Line();
        writer.Lines($$"""
            // The row of a code; 0 where there is none. Rows without a code are found by other means.
            private static int RowOfCode(int number)
            {
                int row = RowOf(number);
                return {{string.Join(" || ", Uncoded(set).Select(row => $"row == {CSharpText.Number(row)}"))}} ? 0 : row;
            }
            """);
    }

    private static void WriteReader(SourceWriter writer, TextForm form)
    {
        writer.Lines($$"""
            // Reads a number written as a provider writes it: no blanks, no plus sign, no leading zeros.
            private static bool TryReadNumber({{form.Type}} text, out int number)
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
                    if ((uint)digit > 9)
                        return false;
                    value = (value * 10) + digit;
                }

                if (start == 1)
                    value = -value;
                number = unchecked((int)value);
                return number == value;
            }
            """);
    }

    private static void WritePaddedReader(SourceWriter writer, CodeSet set, TextForm form)
    {
        int radix = set.Wire == Wire.Binary ? 2 : 10;
        string length = set.Digits == null ? "text.Length == 0 || text.Length > 30" : $"text.Length != {CSharpText.Number(set.Digits.Value)}";
        writer.Lines($$"""
            // Reads a number {{(set.Digits == null ? "of base 2" : $"of exactly {CSharpText.Number(set.Digits.Value)} digits")}}.
            private static bool TryReadNumber({{form.Type}} text, out int number)
            {
                number = 0;
                if ({{length}})
                    return false;
                for (int i = 0; i < text.Length; i++)
                {
                    int digit = text[i] - '0';
                    if ((uint)digit > {{CSharpText.Number(radix - 1)}})
                        return false;
                    number = (number * {{CSharpText.Number(radix)}}) + digit;
                }

                return true;
            }
            """);
    }
}
