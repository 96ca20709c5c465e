/// <summary>Kind of a template.</summary>
/// <remarks>Acme Messaging: Kinds</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "binary", Digits = 2)]
internal enum Kind
{
    /// <summary>None</summary>
    /// <remarks>Code <c>00</c>.</remarks>
    [global::SmsCodes.Code("00")]
    None = 0,

    /// <summary>Second</summary>
    /// <remarks>Code <c>10</c>.</remarks>
    [global::SmsCodes.Code("10")]
    Second = 2,
}

/// <summary>Finds the member of a code.</summary>
/// <param name="text">The code as it stands in a reply: digits of base 2, 2 of them, nothing around them.</param>
/// <param name="code">The member. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>, as for text that is no number.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Kind))] string? text, out Kind code)
{
    return TryParse(global::System.MemoryExtensions.AsSpan(text), out code);
}

/// <inheritdoc cref="TryParse(string?, out Kind)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Kind))] global::System.ReadOnlySpan<char> text, out Kind code)
{
    int number;
    if (AcmeCatalogue.Digits.TryReadPadded(text, 2, 2, out number))
        return TryParse(number, out code);
    code = (Kind)int.MinValue;
    return false;
}

/// <inheritdoc cref="TryParse(string?, out Kind)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Kind))] global::System.ReadOnlySpan<byte> utf8, out Kind code)
{
    int number;
    if (AcmeCatalogue.Digits.TryReadPadded(utf8, 2, 2, out number))
        return TryParse(number, out code);
    code = (Kind)int.MinValue;
    return false;
}

/// <summary>Finds the member of a code that was read as a number.</summary>
/// <param name="number">The code.</param>
/// <param name="code">The member. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Kind))] int number, out Kind code)
{
    int row = RowOf(number);
    code = (Kind)number;
    return row != 0;
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    // The row of each number from 0 to 2; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* 0 */ 1,0,2,
    };
    uint index = unchecked((uint)(number));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    int number;
    return AcmeCatalogue.Digits.TryReadPadded(global::System.MemoryExtensions.AsSpan(code), 2, 2, out number) ? KindCodes.RowOf(number) : 0;
}

// the codes as printed, by row
private static class Printed
{
    internal static readonly string?[] ByRow =
    {
        null, "00", "10",
    };
}
