// Reads codes that are digits, as strictly as the provider writes them.
internal static class Digits
{
    // No blanks, no plus sign, no leading zeros.
    internal static bool TryRead(string text, out int number)
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
}

// Compares codes that are words; the case of ASCII letters does not count.
internal static class Words
{
    internal static bool Same(string text, string code)
    {
        if (text.Length != code.Length)
            return false;
        if (string.Equals(text, code))
            return true;
        for (int i = 0; i < code.Length; i++)
        {
            int a = text[i];
            int b = code[i];
            if (a != b && ((a ^ b) != 32 || unchecked((uint)((a | 32) - 'a')) > 25))
                return false;
        }

        return true;
    }
}

/// <summary>Finds the member of a code.</summary>
/// <param name="text">The code as it stands in a reply: digits, perhaps behind a minus sign, nothing around them.</param>
/// <param name="code">The member. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>, as for text that is no number.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Result))] string? text, out Result code)
{
    int number;
    if (text != null && AcmeCatalogue.Digits.TryRead(text, out number))
        return TryParse(number, out code);
    code = (Result)int.MinValue;
    return false;
}

/// <summary>Finds the member of a code that was read as a number.</summary>
/// <param name="number">The code.</param>
/// <param name="code">The member. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Result))] int number, out Result code)
{
    int row = RowOf(number);
    code = (Result)number;
    return row != 0;
}

/// <summary>Finds the member of a code.</summary>
/// <param name="text">The code as it stands in a reply, nothing around it; the case of letters does not count.</param>
/// <param name="code">The member; 0, which is none, without one.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Status))] string? text, out Status code)
{
    int row = text == null ? 0 : RowOf(text);
    code = (Status)Numbers.ByRow[row];
    return row != 0;
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    byte[] rows = RowsByNumber;
    uint index = unchecked((uint)(number));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    int number;
    return code != null && AcmeCatalogue.Digits.TryRead(code, out number) ? ResultCodes.RowOf(number) : 0;
}

// The row of a code; 0 where there is none.
private static int RowOf(string text)
{
    if (text.Length < 9)
        return 0;
    int row = RowsByLetters[(text.Length + (text[0] | 32)) & 0];
    return row != 0 && AcmeCatalogue.Words.Same(text, Printed.ByRow[row]!) ? row : 0;
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    byte[] rows = RowsByNumber;
    uint index = unchecked((uint)(number - 1));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    return code == null ? 0 : StatusCodes.RowOf(code);
}

// The row of each number from 0 to 0; each line begins with the first of its numbers.
private static readonly byte[] RowsByNumber = new byte[]
{
    /* 0 */ 1,
};

// The row of each number from 1 to 1; each line begins with the first of its numbers.
private static readonly byte[] RowsByNumber = new byte[]
{
    /* 1 */ 1,
};
