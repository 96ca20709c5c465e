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

// The row of the number of a code; 0 where there is none.
private static int RowOfCode(int number)
{
    global::System.ReadOnlySpan<byte> rows = RowsByNumber;
    uint index = unchecked((uint)(number + 3));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

// The row of each number from -3 to 1; each line begins with the first of its numbers.
private static global::System.ReadOnlySpan<byte> RowsByNumber => new byte[]
{
    /* -3 */ 1,0,2,
    /* 0 */ 0,3,
};
