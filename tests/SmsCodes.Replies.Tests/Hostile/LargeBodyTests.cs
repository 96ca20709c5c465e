using System;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Replies.Tests.Hostile;

/// <summary>What a long body takes grows as its length: allocations are counted, since they are the same on every machine.</summary>
public sealed class LargeBodyTests
{
    private const int Small = 64 * 1024;
    private const int Large = 1024 * 1024;

    public static TheoryData<string> Shapes => [.. LargeBodies.All.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Allocations_grow_as_the_length(string shape)
    {
        bool isForm = shape.StartsWith("a form", StringComparison.Ordinal);
        IParsing parsing = isForm ? Responses.PartnerHlrNotification : Responses.CentreStatus(1, Subject.Sms);
        byte[] small = LargeBodies.Make(shape, Small), large = LargeBodies.Make(shape, Large);
        parsing.Utf8(small);
        parsing.Utf8(large);

        long ofSmall = Allocated(parsing, small), ofLarge = Allocated(parsing, large);

        Assert.InRange(ofLarge, 0, (2 * (Large / Small) * ofSmall) + 4096);
        // A result takes many times the bytes that it is written in; nothing takes more than that.
        Assert.InRange(ofLarge, 0, 64L * Large);
    }

    private static long Allocated(IParsing parsing, byte[] body)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        parsing.Utf8(body);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
