using System;
using System.Globalization;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Judging;

/// <summary>Reads the number that a printed code stands for.</summary>
public static class CodeNumber
{
    /// <summary>The numbers of a code: twice the same for a single one, the bounds for a class such as 9xx. False if the code is not
    /// of the set's kind.</summary>
    public static bool TryRead(string code, Wire wire, int? digits, out int low, out int high)
    {
        low = high = 0;
        if (digits != null && code.Length != digits)
            return false;
        return wire == Wire.Binary ? TryReadBinary(code, out low, out high) : TryReadInteger(code, digits != null, out low, out high);
    }

    /// <summary>A code with the zeros that it lacks, or null if it lacks something else.</summary>
    internal static string? Padded(string code, Wire wire, int? digits)
    {
        string? padded = digits == null || code.Length >= digits ? null : code.PadLeft(digits.Value, '0');
        return padded != null && TryRead(padded, wire, digits, out _, out _) ? padded : null;
    }

    /// <summary>What a code of the set is, for messages.</summary>
    internal static string Describe(Wire wire, int? digits)
    {
        string kind = wire == Wire.Binary ? "a number in base 2" : "a whole number such as 11 or -3, nor a class such as 9xx";
        return digits == null ? kind : $"{kind}, of {Fields.Format(digits.Value)} digits";
    }

    private static bool TryReadBinary(string code, out int low, out int high)
    {
        low = high = 0;
        if (code.Length is 0 or > 30)
            return false;
        foreach (char c in code)
        {
            if (c is not '0' and not '1')
                return false;
            low = (low << 1) | (c - '0');
        }

        high = low;
        return true;
    }

    private static bool TryReadInteger(string code, bool isPadded, out int low, out int high)
    {
        low = high = 0;
        int places = 0;
        while (places < code.Length && code[code.Length - 1 - places] is 'x' or 'X')
            places++;
        string head = code.Substring(0, code.Length - places);
        // The lowest int is what a failed TryParse leaves behind, so that it can be no code.
        if (!int.TryParse(head, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) || number == int.MinValue)
            return false;
        if (!isPadded && !string.Equals(head, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            return false;
        if (places == 0)
        {
            low = high = number;
            return !isPadded || head[0] is >= '0' and <= '9';
        }

        if (number <= 0 || places > 8)
            return false;
        long width = 1;
        for (int i = 0; i < places; i++)
            width *= 10;
        if ((number + 1L) * width > int.MaxValue)
            return false;
        low = (int)(number * width);
        high = (int)(low + width - 1);
        return true;
    }
}
