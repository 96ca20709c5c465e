/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Results</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer", Digits = 3)]
internal enum Result
{
    /// <summary>Fine</summary>
    /// <remarks>Code <c>000</c>.</remarks>
    [global::SmsCodes.Code("000")]
    Ok = 0,

    /// <summary>Odd</summary>
    /// <remarks>Code <c>042</c>.</remarks>
    [global::SmsCodes.Code("042")]
    Odd = 42,
}

// Reads codes that are digits, as strictly as the provider writes them.
internal static class Digits
{
    // Exactly so many digits, and no more than an int can hold.
    internal static bool TryReadPadded(global::System.ReadOnlySpan<char> text, int length, int radix, out int number)
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

    // Exactly so many digits, and no more than an int can hold.
    internal static bool TryReadPadded(global::System.ReadOnlySpan<byte> text, int length, int radix, out int number)
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
}

/// <summary>Finds the member of a code.</summary>
/// <param name="text">The code as it stands in a reply: digits, 3 of them, nothing around them.</param>
/// <param name="code">The member. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>, as for text that is no number.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Result))] string? text, out Result code)
{
    return TryParse(global::System.MemoryExtensions.AsSpan(text), out code);
}

/// <inheritdoc cref="TryParse(string?, out Result)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Result))] global::System.ReadOnlySpan<char> text, out Result code)
{
    int number;
    if (AcmeCatalogue.Digits.TryReadPadded(text, 3, 10, out number))
        return TryParse(number, out code);
    code = (Result)int.MinValue;
    return false;
}

/// <inheritdoc cref="TryParse(string?, out Result)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Result))] global::System.ReadOnlySpan<byte> utf8, out Result code)
{
    int number;
    if (AcmeCatalogue.Digits.TryReadPadded(utf8, 3, 10, out number))
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

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    // The row of each number from 0 to 42; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* 0 */ 1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2,
    };
    uint index = unchecked((uint)(number));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    int number;
    return AcmeCatalogue.Digits.TryReadPadded(global::System.MemoryExtensions.AsSpan(code), 3, 10, out number) ? ResultCodes.RowOf(number) : 0;
}

// the codes as printed, by row
private static class Printed
{
    internal static readonly string?[] ByRow =
    {
        null, "000", "042",
    };
}
