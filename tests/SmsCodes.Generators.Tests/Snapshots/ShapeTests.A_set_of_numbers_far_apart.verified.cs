// The row of a member's number; 0 where there is none.
private static int RowOf(int number)
{
    int low = 0;
    int high = Numbered.First.Length - 1;
    while (low <= high)
    {
        int middle = (int)(((uint)low + (uint)high) >> 1);
        if (number < Numbered.First[middle])
            high = middle - 1;
        else if (number > Numbered.Last[middle])
            low = middle + 1;
        else
            return Numbered.Row[middle];
    }

    return 0;
}

public override int RowOf(string? code)
{
    int number;
    return AcmeCatalogue.Digits.TryRead(global::System.MemoryExtensions.AsSpan(code), out number) ? ResultCodes.RowOf(number) : 0;
}

// The first and last number of each code, ascending, with its row.
private static class Numbered
{
    internal static readonly int[] First =
    {
        -2147483647, 2, 1000000,
    };

    internal static readonly int[] Last =
    {
        -2147483647, 2, 1000000,
    };

    internal static readonly int[] Row =
    {
        3, 2, 1,
    };
}

// the members' numbers, by row
private static class Numbers
{
    internal static readonly int[] ByRow =
    {
        0, 1000000, 2, -2147483647,
    };
}
