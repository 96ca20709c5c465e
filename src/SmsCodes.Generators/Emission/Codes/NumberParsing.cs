using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits <c>TryParse</c> of a set whose codes are digits: the number is read strictly, then looked up.</summary>
internal static class NumberParsing
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set)
    {
        bool hasClass = set.Codes.Any(c => c.IsClass);
        writer.Line();
        writer.Lines($$"""
            /// <summary>Finds the member of a code.</summary>
            /// <param name="text">The code as it stands in a reply: digits{{Digits(set)}}, nothing around them.</param>
            /// <param name="code">The member{{(hasClass ? "; a class's member for a code within it" : "")}}. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>, as for text that is no number.</param>
            /// <returns>True only for a code that the catalogue has.</returns>
            """);
        foreach (TextForm form in TextForm.Of(target))
        {
            if (form.Inherited != null)
                writer.Line().Line($"/// <inheritdoc cref=\"TryParse({form.Inherited}, out {set.Name})\"/>");
            WriteTryParse(writer, target, catalogue, set, form);
        }

        writer.Line();
        writer.Lines($$"""
            /// <summary>Finds the member of a code that was read as a number.</summary>
            /// <param name="number">The code.</param>
            /// <param name="code">The member{{(hasClass ? "; a class's member for a code within it" : "")}}. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>.</param>
            /// <returns>True only for a code that the catalogue has.</returns>
            public static bool TryParse([{{target.Root}}.CodeOf(typeof({{set.Name}}))] int number, out {{set.Name}} code)
            {
                int row = {{NumberLookup.OfCode(set)}}(number);
                code = ({{set.Name}}){{MemberNumber(set)}};
                return row != 0;
            }
            """);
    }

    /// <summary>C# of the question whether a text is a number, which then is in <c>number</c>.</summary>
    internal static string TryRead(Catalogue catalogue, CodeSet set, string text)
    {
        string reader = $"{catalogue.Provider}Catalogue.Digits.";
        if (set.Wire == Wire.Integer && set.Digits == null)
            return $"{reader}TryRead({text}, out number)";
        string radix = set.Wire == Wire.Binary ? "2" : "10";
        string length = set.Digits == null ? $"{text}.Length" : CSharpText.Number(set.Digits.Value);
        return $"{reader}TryReadPadded({text}, {length}, {radix}, out number)";
    }

    private static void WriteTryParse(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set, TextForm form)
    {
        writer.Line($"public static bool TryParse([{target.Root}.CodeOf(typeof({set.Name}))] {form.Type} {form.Name}, out {set.Name} code)").Open();
        if (form.IsConverted)
        {
            writer.Line($"return TryParse({TextForm.AsSpan(form.Name)}, out code);").Close();
            return;
        }

        writer.Lines($$"""
            int number;
            if ({{form.NotNull}}{{TryRead(catalogue, set, form.Name)}})
                return TryParse(number, out code);
            code = ({{set.Name}})int.MinValue;
            return false;
            """).Close();
    }

    private static string Digits(CodeSet set) => set switch
    {
        { Digits: { } digits, Wire: Wire.Binary } => $" of base 2, {CSharpText.Number(digits)} of them",
        { Wire: Wire.Binary } => " of base 2",
        { Digits: { } digits } => $", {CSharpText.Number(digits)} of them",
        _ => ", perhaps behind a minus sign",
    };

    /// <summary>C# of the number to leave behind: a class's lower bound, the number itself, or the lowest int where the number is that
    /// of a row which has no code.</summary>
    private static string MemberNumber(CodeSet set)
    {
        string known = set.Codes.Any(c => c.IsClass) ? "Numbers.ByRow[row]" : "number";
        bool hasUncoded = set.Codes.Any(c => c.Printed == null);
        if (known == "number" && !hasUncoded)
            return "number";
        string unknown = hasUncoded ? "RowOf(number) != 0 ? int.MinValue : number" : "number";
        return $"(row != 0 ? {known} : {unknown})";
    }
}
