using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Xml.Linq;
using Xunit;

namespace SmsCodes.Package.Tests.Compatibility;

/// <summary>Real projects that use the packed package: tests/Consumers. With the environment variable SMSCODES_WRITE_DOCS=1 the tables of
/// docs/compatibility.md are written anew.</summary>
[Collection(nameof(PackedPackage))]
public sealed class CompatibilityTests(PackedPackage package)
{
    public static TheoryData<string> Good => [.. ConsumerProject.Of("Consumers.slnx").Select(p => p.Name)];

    public static TheoryData<string> OneMessage => [.. ConsumerProject.Of("OneMessage.slnx").Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Good))]
    public void It_is_built_without_a_warning_and_says_what_it_is_to_say(string consumer)
    {
        foreach (BuiltConsumer built in package.Consumers.Consumers.Where(c => c.Name == consumer))
        {
            Assert.Empty(built.Diagnostics);
            Assert.True(built.Language != null, $"{built.Name} was not built for {built.Framework}:\n{package.Consumers.Said.Output}");
            Assert.Equal(built.Expected, built.Output);
        }
    }

    [Theory]
    [MemberData(nameof(OneMessage))]
    public void It_gets_one_clear_message(string consumer)
    {
        ToldConsumer told = package.Consumers.Told.Single(c => c.Name == consumer);

        Assert.Equal(told.Expected, Assert.Single(told.Messages));
    }

    [Fact]
    public void The_page_tells_what_was_built_and_run()
    {
        string path = Path.Combine(Repository.Root, "docs", "compatibility.md");
        string expected = CompatibilityPage.With(File.ReadAllText(path), CompatibilityPage.Tables(package.Consumers.Consumers, package.Consumers.Told));
        if (Environment.GetEnvironmentVariable("SMSCODES_WRITE_DOCS") == "1")
            File.WriteAllText(path, expected);

        Assert.True(
            File.ReadAllText(path) == expected,
            "docs/compatibility.md is not what was built and run. Run this test with SMSCODES_WRITE_DOCS=1 to write it anew; it must be:\n\n" + expected);
    }

    [Fact]
    public void No_project_is_left_out()
    {
        IEnumerable<string> listed = ConsumerProject.Of("Consumers.slnx").Concat(ConsumerProject.Of("OneMessage.slnx")).Select(p => p.Path);

        Assert.Equal(ConsumerProject.Files.Order(StringComparer.Ordinal), listed.Append("OtherGenerator/OtherGenerator.csproj").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_ours_is_put_out()
    {
        string[] output = Directory.GetFiles(Path.Combine(package.Consumers.Folder, "Net10", "bin", "Debug", "net10.0"), "*", SearchOption.AllDirectories);

        Assert.Equal(["Net10.deps.json", "Net10.dll", "Net10.pdb", "Net10.runtimeconfig.json"], output.Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("smscodes", File.ReadAllText(output.Single(f => f.EndsWith("deps.json", StringComparison.Ordinal))), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nothing_of_ours_flows_through_a_library_that_is_packed_itself()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(package.Consumers.Folder, "PackedLibrary", "out", "PackedLibrary.1.2.3.nupkg"));
        using Stream nuspec = archive.GetEntry("PackedLibrary.nuspec")!.Open();

        Assert.DoesNotContain(XDocument.Load(nuspec).Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal(
            ["PackedLibrary.nuspec", "lib/net10.0/PackedLibrary.dll", "lib/netstandard2.0/PackedLibrary.dll"],
            archive.Entries.Select(e => e.FullName).Where(e => e.Contains("PackedLibrary", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(archive.Entries, e => e.FullName.Contains("SmsCodes", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void Built_again_from_nothing_it_is_the_same_bytes()
    {
        string project = Path.Combine(package.Consumers.Folder, "OwnCatalogue");
        string first = Built();

        for (int again = 0; again < 2; again++)
        {
            DotNet.Run(project, "build", "-nologo", "--no-restore", "--no-incremental", DotNet.CompileServer).MustSucceed();
            Assert.Equal(first, Built());
        }

        string Built() => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(project, "bin", "Debug", "net10.0", "OwnCatalogue.dll"))));
    }
}
