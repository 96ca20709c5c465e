using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Tells who wrote a code that is none which ones are near, and where it is one.</summary>
internal static class UnknownCodeHint
{
    /// <summary>The nearest codes of the set and the provider's sets that have the code, each ended by a semicolon; empty where there are none.</summary>
    internal static string Of(CatalogueTypes types, RawCode meant, ConstantCode code) =>
        Nearest(meant, code) + (meant is { IsMemberNumber: true, Set.Wire: Wire.Text } ? "" : Elsewhere(types, meant.Set, code));

    /// <summary>The member whose name is near a word, ended by a semicolon; empty where there is none.</summary>
    internal static string OfName(CodeSetSymbol set, string name) => Listed(NearestWord(name, set.Codes.Select(c => c.Name)));

    private static string Nearest(RawCode meant, ConstantCode code)
    {
        CodeSetSymbol set = meant.Set;
        if (set.Wire == Wire.Text)
            return meant.IsMemberNumber ? "" : Listed(NearestWord(code.Text, set.Codes.Select(c => c.Printed).OfType<string>()));
        if (code.Number is { } number || TryRead(code.Text, set.Wire, out number))
            return Listed(set.Nearest(number).Select(c => c.Printed!));
        return set.Digits == null ? "its codes are whole numbers; " : $"its codes have {set.Digits.Value.ToString(CultureInfo.InvariantCulture)} digits; ";
    }

    private static string Elsewhere(CatalogueTypes types, CodeSetSymbol set, ConstantCode code)
    {
        const int Most = 3;
        IEnumerable<string> places = types.Siblings(set)
            .Select(s => (Set: s, Code: code.FindIn(new RawCode(s, false)))).Where(f => f.Code != null).Take(Most)
            .Select(f => $"{f.Set.Name} has it ({f.Code!.Name}); ");
        return string.Concat(places);
    }

    private static IEnumerable<string> NearestWord(string word, IEnumerable<string> possible) =>
        NearMiss.Nearest(word, possible) is { } nearest ? [nearest] : [];

    private static string Listed(IEnumerable<string> codes)
    {
        string list = string.Join(" and ", codes);
        return list.Length == 0 ? "" : $"nearest {(list.Contains(" and ") ? "are" : "is")} {list}; ";
    }

    /// <summary>Reads a number that is not written as the provider does: 007 for 7, or 1 for 001.</summary>
    private static bool TryRead(string text, Wire wire, out long number)
    {
        number = 0;
        const int MostBits = 30;
        if (wire != Wire.Binary)
            return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
        if (text.Length > MostBits || text.Any(c => c is not ('0' or '1')))
            return false;
        foreach (char bit in text)
            number = (number << 1) | (uint)(bit - '0');
        return true;
    }
}
