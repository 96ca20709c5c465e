/// <summary>Why a request failed.</summary>
/// <remarks>Acme Messaging: Errors</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Error
{
    /// <summary>Bad data</summary>
    /// <remarks>Code <c>101</c>, HTTP status 400.</remarks>
    BadData = 101,

    /// <summary>System error</summary>
    /// <remarks>Codes 900 to 999 (<c>9xx</c>), HTTP status 500.</remarks>
    [global::SmsCodes.Code("9xx")]
    SystemError = 900,

    /// <summary>Service is down</summary>
    /// <remarks>No code, HTTP status 503 alone.</remarks>
    [global::SmsCodes.Code("")]
    ServiceUnavailable = -503,

    /// <summary>Slow down</summary>
    /// <remarks>No code, HTTP status 429 alone.</remarks>
    [global::SmsCodes.Code("")]
    TooManyRequests = -429,
}

/// <summary>Finds the member of a code.</summary>
/// <param name="text">The code as it stands in a reply: digits, perhaps behind a minus sign, nothing around them.</param>
/// <param name="code">The member; a class's member for a code within it. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>, as for text that is no number.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Error))] string? text, out Error code)
{
    return TryParse(global::System.MemoryExtensions.AsSpan(text), out code);
}

/// <inheritdoc cref="TryParse(string?, out Error)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Error))] global::System.ReadOnlySpan<char> text, out Error code)
{
    int number;
    if (AcmeCatalogue.Digits.TryRead(text, out number))
        return TryParse(number, out code);
    code = (Error)int.MinValue;
    return false;
}

/// <inheritdoc cref="TryParse(string?, out Error)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Error))] global::System.ReadOnlySpan<byte> utf8, out Error code)
{
    int number;
    if (AcmeCatalogue.Digits.TryRead(utf8, out number))
        return TryParse(number, out code);
    code = (Error)int.MinValue;
    return false;
}

/// <summary>Finds the member of a code that was read as a number.</summary>
/// <param name="number">The code.</param>
/// <param name="code">The member; a class's member for a code within it. Without one, the number itself, unless that is a member's: then <see cref="int.MinValue"/>.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Error))] int number, out Error code)
{
    int row = RowOfCode(number);
    code = (Error)(row != 0 ? Numbers.ByRow[row] : RowOf(number) != 0 ? int.MinValue : number);
    return row != 0;
}

/// <summary>Finds the member of a reply without a code, by its HTTP status alone.</summary>
/// <param name="httpStatus">The HTTP status of the reply.</param>
/// <param name="code">The member; <see cref="int.MinValue"/>, which is none, without one.</param>
/// <returns>True only for a status that the document gives for a reply without a code.</returns>
public static bool TryFromHttpStatus(int httpStatus, out Error code)
{
    switch (httpStatus)
    {
        case 503:
            code = (Error)(-503);
            return true;
        case 429:
            code = (Error)(-429);
            return true;
        default:
            code = (Error)int.MinValue;
            return false;
    }
}

/// <summary>The code as it stands in a reply; null for an undefined value, for a class of codes and for a row without a code.</summary>
[return: global::SmsCodes.CodeOf(typeof(Error))]
public static string? ToCode(this Error code) => WireCodes.Values[WireCodes.ByRow[RowOf((int)code)]];

/// <summary>The HTTP status that the document gives for the code; null where it gives none.</summary>
public static int? GetHttpStatus(this Error code) => HttpStatuses.ByRow[RowOf((int)code)];

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    return number == -503 ? 3 : number == -429 ? 4 : RowOfCode(number);
}

public override int RowOf(string? code)
{
    int number;
    return AcmeCatalogue.Digits.TryRead(global::System.MemoryExtensions.AsSpan(code), out number) ? ErrorCodes.RowOfCode(number) : 0;
}

// The row of the number of a code; 0 where there is none.
private static int RowOfCode(int number)
{
    // The row of each number from 101 to 999; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* 101 */ 1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 150 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 200 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 250 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 300 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 350 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 400 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 450 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 500 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 550 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 600 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 650 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 700 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 750 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 800 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 850 */ 0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
        /* 900 */ 2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
        /* 950 */ 2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,
    };
    uint index = unchecked((uint)(number - 101));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

// the codes as they stand in replies, by row: none for a class
private static class WireCodes
{
    internal static readonly string?[] Values =
    {
        null, "101",
    };

    // which of the values, by row
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 1, 0, 0, 0,
    };
}
