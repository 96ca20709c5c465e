using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>A catalogue that comes in a package of its own, made and consumed as docs/catalogue-package.md tells.</summary>
[Collection(nameof(PackedPackage))]
public sealed partial class CataloguePackageTests(PackedPackage package)
{
    private const string Overlay = """
        schema: 1
        extends: Acme
        sets:
          - change: SendError
            codes: [{ code: 8, name: Closed, text: The gateway is closed., retry: true }]

        """;

    private const string Program = """
        using System;
        using SmsCodes.Acme;

        Console.WriteLine(SendError.NoCredit.GetDescription());
        Console.WriteLine(SendErrorCodes.TryParse("8", out SendError closed) ? $"{closed.GetInfo().Name} {closed.GetRetry().Origin}" : "unknown");
        """;

    [Fact]
    public void It_is_made_and_consumed_as_the_page_tells()
    {
        using var maker = new Consumer(package);
        foreach ((string name, string content) in Files())
            maker.Write(name, content);
        DotNet.Run(maker.Folder, "pack", "-nologo", "-o", package.Feed).MustSucceed();
        using Consumer consumer = new Consumer(package)
            .Project(
                "app.csproj", "<OutputType>Exe</OutputType><SmsCodesProviders>none</SmsCodesProviders><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                """<ItemGroup><PackageReference Include="Acme.SmsCodes" Version="1.0.0" PrivateAssets="all" /></ItemGroup>""")
            .Write("Program.cs", Program)
            .Write("ours.smscodes.yaml", Overlay);

        Assert.Equal(["Insufficient funds.", "Closed Overlay"], consumer.Run().MustSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The files that the page shows, each behind its name.</summary>
    private static (string Name, string Content)[] Files()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "catalogue-package.md")).ReplaceLineEndings("\n");
        return [.. NamedBlock().Matches(page).Select(m => (m.Groups["name"].Value, m.Groups["content"].Value))];
    }

    [GeneratedRegex(@"^`(?<name>[\w.]+)`[^\n]*:\n\n```\w+\n(?<content>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedBlock();
}
