/// <summary>State of a message.</summary>
/// <remarks>Acme Messaging: Statuses</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "text")]
internal enum Status
{
    /// <summary>Arrived</summary>
    /// <remarks>Code <c>DELIVERED</c>.</remarks>
    [global::SmsCodes.Code("DELIVERED")]
    Delivered = 1,

    /// <summary>Lost</summary>
    /// <remarks>Code <c>not delivered</c>.</remarks>
    [global::SmsCodes.Code("not delivered")]
    NotDelivered = 4,

    /// <summary>Refused</summary>
    /// <remarks>Code <c>rejected!</c>.</remarks>
    [global::SmsCodes.Code("rejected!")]
    Rejected = 2,
}

// Compares codes that are words; the case of ASCII letters does not count.
internal static class Words
{
    internal static bool Same(global::System.ReadOnlySpan<char> text, string code)
    {
        if (text.Length != code.Length)
            return false;
        if (global::System.MemoryExtensions.SequenceEqual(text, global::System.MemoryExtensions.AsSpan(code)))
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

    internal static bool Same(global::System.ReadOnlySpan<byte> text, string code)
    {
        if (text.Length != code.Length)
            return false;
        return global::System.Text.Ascii.EqualsIgnoreCase(text, code);
    }
}

/// <summary>Finds the member of a code.</summary>
/// <param name="text">The code as it stands in a reply, nothing around it; the case of letters does not count.</param>
/// <param name="code">The member; 0, which is none, without one.</param>
/// <returns>True only for a code that the catalogue has.</returns>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Status))] string? text, out Status code)
{
    int row = RowOf(global::System.MemoryExtensions.AsSpan(text));
    code = (Status)Numbers.ByRow[row];
    return row != 0;
}

/// <inheritdoc cref="TryParse(string?, out Status)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Status))] global::System.ReadOnlySpan<char> text, out Status code)
{
    int row = RowOf(text);
    code = (Status)Numbers.ByRow[row];
    return row != 0;
}

/// <inheritdoc cref="TryParse(string?, out Status)"/>
public static bool TryParse([global::SmsCodes.CodeOf(typeof(Status))] global::System.ReadOnlySpan<byte> utf8, out Status code)
{
    int row = RowOf(utf8);
    code = (Status)Numbers.ByRow[row];
    return row != 0;
}

/// <summary>Whether the catalogue has the code.</summary>
public static bool IsDefined(this Status code) => RowOf((int)code) != 0;

// The row of a code; 0 where there is none.
private static int RowOf(global::System.ReadOnlySpan<char> text)
{
    if (text.Length < 9)
        return 0;
    int row = RowsByLetters[(text.Length + (text[4] | 32)) & 3];
    return row != 0 && AcmeCatalogue.Words.Same(text, Printed.ByRow[row]!) ? row : 0;
}

// The row of a code; 0 where there is none.
private static int RowOf(global::System.ReadOnlySpan<byte> text)
{
    if (text.Length < 9)
        return 0;
    int row = RowsByLetters[(text.Length + (text[4] | 32)) & 3];
    return row != 0 && AcmeCatalogue.Words.Same(text, Printed.ByRow[row]!) ? row : 0;
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    // The row of each number from 1 to 4; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* 1 */ 1,3,0,2,
    };
    uint index = unchecked((uint)(number - 1));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    return StatusCodes.RowOf(global::System.MemoryExtensions.AsSpan(code));
}
