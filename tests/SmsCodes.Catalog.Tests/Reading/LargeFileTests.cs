using System;
using SmsCodes.Fuzz.Inputs;
using Xunit;

namespace SmsCodes.Catalog.Tests.Reading;

/// <summary>A long file takes no more than its length, in whichever shape: allocations are counted, since they are the same on every machine.</summary>
public sealed class LargeFileTests
{
    private const int Size = 256 * 1024;

    // All that is allocated, one after the other; what is alive at once is a fraction of it.
    private const long MostBytes = 96L * 1024 * 1024;

    public static TheoryData<string> Shapes => [.. LargeCatalogues.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_long_file_is_read_in_bounds(string shape)
    {
        string[] small = LargeCatalogues.All[shape](Size / 8), large = LargeCatalogues.All[shape](Size);
        Allocated(small);

        long ofSmall = Allocated(small), ofLarge = Allocated(large);

        Assert.InRange(ofLarge, 0, MostBytes);
        // Eight times the text: sums grow by eight, and what is compared with all the rest by sixty-four.
        Assert.InRange(ofLarge, 0, (16 * ofSmall) + (1024 * 1024));
    }

    private static long Allocated(string[] texts)
    {
        CatalogueText[] files = CatalogueInputs.Files(texts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CatalogueLibrary library = CatalogueLibrary.Read(files);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(library.Catalogues.Count + library.Findings.Count > 0);
        return bytes;
    }
}
