/// <summary>Why a request failed.</summary>
/// <remarks>Acme Messaging: Errors</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Error
{
    /// <summary>Not found</summary>
    /// <remarks>Code <c>-3</c>.</remarks>
    NotFound = -3,

    /// <summary>Expired</summary>
    /// <remarks>Code <c>-1</c>.</remarks>
    Expired = -1,

    /// <summary>Late</summary>
    /// <remarks>Code <c>1</c>.</remarks>
    Late = 1,
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    // The row of each number from -3 to 1; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* -3 */ 1,0,2,
        /* 0 */ 0,3,
    };
    uint index = unchecked((uint)(number + 3));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    int number;
    return AcmeCatalogue.Digits.TryRead(global::System.MemoryExtensions.AsSpan(code), out number) ? ErrorCodes.RowOf(number) : 0;
}
