using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>What <c>smscodes lint</c> says of a project's files and what its build says, letter by letter.</summary>
[Collection(nameof(PackedPackage))]
public sealed class LintTests(PackedPackage package)
{
    private static readonly (string Name, string Text)[] Files =
    [
        ("typo.smscodes.yaml", Of("Typo", "en", "- { code: 1, name: Sent, text: Sent, categroy: Delivered }")),
        ("twice.smscodes.yaml", Of("Twice", "en", "- { code: 1, name: Sent, text: Sent, category: Delivered }\n- { code: 1, name: Lost, text: Lost, category: Undelivered }")),
        ("polish.smscodes.yaml", Of("Polish", "pl", "- { code: 1, name: Sent, text: Wysłano, category: Delivered }")),
        ("cut.smscodes.yaml", Of("Cut", "en", "- { code: 1, name: Sent, category: Delivered,\n    text: Sent # and seen\n    }")),
        ("same.smscodes.yaml", Of("Cut", "en", "- { code: 1, name: Sent, text: Sent, category: Delivered }")),
        ("open.smscodes.yaml", "schema: 1\nsets: [\n"),
        ("empty.smscodes.yaml", ""),
        ("overlay.smscodes.yaml", "schema: 1\nextends: SmsCentre\nsets:\n  - change: MessageStatus\n    codes:\n      - { change: 78, final: true }\n      - { change: 3, name: Expired }\n"),
        ("nothing.smscodes.yaml", "schema: 1\nextends: SmsCenter\nsets: []\n"),
    ];

    [Fact]
    public void Both_say_the_same()
    {
        using Consumer consumer = new Consumer(package).Project("app.csproj", "").Write("Code.cs", "internal static class Code { }");
        foreach ((string name, string text) in Files)
            consumer.Write(name, text);

        DotNetResult build = consumer.Build();
        DotNetResult lint = DotNet.Run(consumer.Folder, Tool, "lint");

        string[] built = [.. build.Diagnostics.Select(d => d[..d.LastIndexOf(" [", StringComparison.Ordinal)]).Select(Shown).Order(StringComparer.Ordinal)];
        string[] linted = [.. lint.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Shown(l.Trim())).Order(StringComparer.Ordinal)];
        Assert.Equal(1, build.ExitCode);
        Assert.Equal(1, lint.ExitCode);
        Assert.True(built.Length >= Files.Length, string.Join('\n', built));
        Assert.Equal(built, linted);

        // The compiler gives the whole path and the help link, lint the path below the folder.
        string Shown(string line)
        {
            string shown = line.Replace(consumer.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            int link = shown.IndexOf(" (https://", StringComparison.Ordinal);
            return link < 0 ? shown : shown[..link];
        }
    }

    private static string Tool { get; } =
        typeof(LintTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "The command line").Value!;

    private static string Of(string provider, string language, string rows) =>
        $"schema: 1\nprovider: {provider}\ntitle: {provider}\nlanguage: {language}\nsource: {{ title: Codes, retrieved: 2026-11-21 }}\n"
        + "sets:\n  - name: Status\n    title: Status\n    summary: What became of a message.\n    wire: integer\n    codes:\n"
        + string.Concat(rows.Split('\n').Select(r => "      " + r + "\n"));
}
