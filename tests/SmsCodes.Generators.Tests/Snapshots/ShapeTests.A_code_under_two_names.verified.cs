/// <summary>Why a request failed.</summary>
/// <remarks>Acme Messaging: Errors</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Error
{
    /// <summary>Unknown number</summary>
    /// <remarks>Code <c>1</c>.</remarks>
    UnknownNumber = 1,

    /// <summary>Number is missing</summary>
    /// <remarks>Code <c>1</c>. The same code as UnknownNumber.</remarks>
    NumberMissing = 1,

    /// <summary>Other</summary>
    /// <remarks>Code <c>2</c>.</remarks>
    Other = 2,
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    // The row of each number from 1 to 2; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* 1 */ 1,3,
    };
    uint index = unchecked((uint)(number - 1));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    int number;
    return AcmeCatalogue.Digits.TryRead(global::System.MemoryExtensions.AsSpan(code), out number) ? ErrorCodes.RowOf(number) : 0;
}

// the members' numbers, by row
private static class Numbers
{
    internal static readonly int[] ByRow =
    {
        0, 1, 1, 2,
    };
}

// the member that shares a code, by row
private static class AliasOf
{
    internal static readonly string?[] Values =
    {
        null,
        "UnknownNumber",
    };

    // which of the values, by row
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 0, 1, 0,
    };
}

// the other names of a code, by row
private static class Aliases
{
    internal static readonly string[][] Values =
    {
        None,
        new string[] { "NumberMissing" },
    };

    // which of the values, by row
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 1, 0, 0,
    };
}
