using System;
using System.Linq;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;
using Xunit;
using Serwer = SmsCodes.SerwerSms;

namespace SmsCodes.Generated.Tests;

/// <summary>Looking a code up costs no memory.</summary>
public sealed class AllocationTests
{
    private static readonly (string Name, Action Lookup)[] All =
    [
        ("TryParse(string)", () => ErrorCodes.TryParse("103", out _)),
        ("TryParse(chars)", () => ErrorCodes.TryParse("103".AsSpan(), out _)),
        ("TryParse(bytes)", () => ErrorCodes.TryParse("103"u8, out _)),
        ("TryParse(int)", () => ErrorCodes.TryParse(103, out _)),
        ("TryParse of no code", () => ErrorCodes.TryParse("nothing", out _)),
        ("TryParse of a word", () => Serwer.DeliveryStatusCodes.TryParse("in_progress", out _)),
        ("TryParse of a word in bytes", () => Serwer.DeliveryStatusCodes.TryParse("in_progress"u8, out _)),
        ("TryFromHttpStatus", () => ErrorCodes.TryFromHttpStatus(503, out _)),
        ("IsDefined", () => Error.InvalidCredentials.IsDefined()),
        ("ToCode", () => Error.InvalidCredentials.ToCode()),
        ("GetDescription", () => Error.InvalidCredentials.GetDescription()),
        ("GetEnglish", () => Error.InvalidCredentials.GetEnglish()),
        ("GetRetry", () => Error.InvalidCredentials.GetRetry()),
        ("GetInfo", () => Error.InvalidCredentials.GetInfo()),
        ("FromRaw", () => CodeValue<Error>.FromRaw("103")),
        ("facts of a CodeValue", () => _ = CodeValue<Error>.FromRaw("103").Retry),
        ("bits", () => _ = new MessageFlags(1284).TemplateType),
    ];

    public static TheoryData<string> Names => [.. All.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_lookup_allocates_nothing(string name)
    {
        const int Times = 1_000;
        Action lookup = All.Single(l => l.Name == name).Lookup;
        Run(lookup, Times);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(lookup, Times);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Run(Action lookup, int times)
    {
        for (int i = 0; i < times; i++)
            lookup();
    }
}
