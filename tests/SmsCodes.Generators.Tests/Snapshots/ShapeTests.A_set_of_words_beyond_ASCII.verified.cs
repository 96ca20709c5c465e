/// <summary>State of a message.</summary>
/// <remarks>Acme Messaging: Statuses</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "text")]
internal enum Status
{
    /// <summary>Arrived</summary>
    /// <remarks>Code <c>doručeno</c>.</remarks>
    [global::SmsCodes.Code("doručeno")]
    Delivered = 1,

    /// <summary>Lost</summary>
    /// <remarks>Code <c>ztraceno</c>.</remarks>
    [global::SmsCodes.Code("ztraceno")]
    Lost = 2,
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

    internal static bool Same(global::System.ReadOnlySpan<byte> text, global::System.ReadOnlySpan<byte> code)
    {
        if (text.Length != code.Length)
            return false;
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

// The row of a code; 0 where there is none.
private static int RowOf(global::System.ReadOnlySpan<char> text)
{
    switch (text.Length)
    {
        case 8:
            switch (text[0] | 32)
            {
                case 'd':
                    return AcmeCatalogue.Words.Same(text, "doručeno") ? 1 : 0;
                case 'z':
                    return AcmeCatalogue.Words.Same(text, "ztraceno") ? 2 : 0;
                default:
                    return 0;
            }
        default:
            return 0;
    }
}

// The row of a code; 0 where there is none.
private static int RowOf(global::System.ReadOnlySpan<byte> text)
{
    // in UTF-8: doručeno
    switch (text.Length)
    {
        case 8:
            return AcmeCatalogue.Words.Same(text, "ztraceno") ? 2 : 0;
        case 9:
            return AcmeCatalogue.Words.Same(text, new byte[] { 100, 111, 114, 117, 196, 141, 101, 110, 111 }) ? 1 : 0;
        default:
            return 0;
    }
}

// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    // The row of each number from 1 to 2; each line begins with the first of its numbers.
    global::System.ReadOnlySpan<byte> rows = new byte[]
    {
        /* 1 */ 1,2,
    };
    uint index = unchecked((uint)(number - 1));
    return index < (uint)rows.Length ? rows[(int)index] : 0;
}

public override int RowOf(string? code)
{
    return StatusCodes.RowOf(global::System.MemoryExtensions.AsSpan(code));
}
