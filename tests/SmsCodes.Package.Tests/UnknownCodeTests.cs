using System;
using System.IO;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>What a user meets who compares a raw code with a number that the catalogue lacks.</summary>
[Collection(nameof(PackedPackage))]
public sealed class UnknownCodeTests(PackedPackage package)
{
    private const string Program = """
        using System;
        using SmsCodes;
        using SmsCodes.SmsCentre;

        var reply = new Reply { Code = 77 + args.Length };
        if (reply.Code == 77)
            Console.WriteLine("parked");

        internal sealed class Reply
        {
            [CodeOf(typeof(MessageStatus))]
            public int Code { get; set; }
        }

        """;

    private const string Overlay = """
        schema: 1
        extends: SmsCentre
        sets:
          - change: MessageStatus
            codes: [{ code: 77, name: Parked }]

        """;

    [Fact]
    public void It_fails_the_build_at_its_place_until_an_overlay_of_five_lines_adds_the_code()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><SmsCodesProviders>SmsCentre</SmsCodesProviders>")
            .Write("Program.cs", Program);

        DotNetResult unknown = consumer.Build();

        Assert.NotEqual(0, unknown.ExitCode);
        string error = Assert.Single(unknown.Diagnostics, d => d.Contains(": error ", StringComparison.Ordinal));
        Assert.StartsWith(Path.Combine(consumer.Folder, "Program.cs") + "(6,19): error SMSC1001: ", error, StringComparison.Ordinal);
        Assert.Contains("77", error, StringComparison.Ordinal);

        // The member that the new code has is used in the same step.
        consumer.Write("company.smscodes.yaml", Overlay).Write("Program.cs", Program.Replace("\"parked\"", "MessageStatus.Parked", StringComparison.Ordinal));
        Assert.Equal("Parked", consumer.Run().MustSucceed().Output.Trim());
    }

    [Fact]
    public void A_mistake_in_an_overlay_fails_the_build_at_its_line_and_column()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><SmsCodesProviders>SmsCentre</SmsCodesProviders>")
            .Write("Program.cs", "System.Console.WriteLine();")
            .Write("company.smscodes.yaml", Overlay.Replace("MessageStatus", "MesageStatus", StringComparison.Ordinal));

        DotNetResult broken = consumer.Build();

        Assert.NotEqual(0, broken.ExitCode);
        Assert.StartsWith(
            Path.Combine(consumer.Folder, "company.smscodes.yaml")
                + "(4,13): error SMSC0121: 'MesageStatus' is no code set, so that there is nothing to change; did you mean 'MessageStatus'?",
            Assert.Single(broken.Diagnostics), StringComparison.Ordinal);
    }
}
