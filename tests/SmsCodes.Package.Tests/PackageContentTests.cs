using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
[Collection(nameof(PackedPackage))]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_exactly_these_entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "SmsCodes.Generators.nuspec",
                "THIRD-PARTY-NOTICES.txt",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/SmsCodes.Catalog.dll",
                "analyzers/dotnet/cs/SmsCodes.Generators.CodeFixes.dll",
                "analyzers/dotnet/cs/SmsCodes.Generators.dll",
                "analyzers/dotnet/cs/SmsCodes.YamlDotNet.dll",
                "build/SmsCodes.Generators.props",
                "build/SmsCodes.Generators.targets",
                "catalog/catalog.schema.json",
                "catalog/octopush.yaml",
                "catalog/serwersms.yaml",
                "catalog/smscentre.yaml",
                "catalog/smsmanager.yaml",
                "catalog/smspartner.yaml",
                "icon.png",
                "package/services/metadata/core-properties/nuget.psmdcp",
            ],
            archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_in_it_tells_the_folder_it_was_built_in()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            var bytes = new MemoryStream();
            using (Stream stream = entry.Open())
                stream.CopyTo(bytes);

            Assert.False(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) >= 0, entry.FullName);
        }
    }

    [Fact]
    public void It_is_a_development_dependency_that_depends_on_nothing()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream nuspec = archive.GetEntry("SmsCodes.Generators.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        Assert.Equal("true", metadata.Elements().Single(e => e.Name.LocalName == "developmentDependency").Value);
        Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        Assert.Equal("MIT", metadata.Elements().Single(e => e.Name.LocalName == "license").Value);
    }

    [Theory]
    [InlineData("SmsCodes.Generators", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "SmsCodes.Catalog", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0")]
    [InlineData("SmsCodes.Generators.CodeFixes", "Microsoft.CodeAnalysis 4.5.0.0", "Microsoft.CodeAnalysis.CSharp 4.5.0.0", "Microsoft.CodeAnalysis.Workspaces 4.5.0.0", "SmsCodes.Catalog", "System.Collections.Immutable 6.0.0.0", "netstandard 2.0.0.0")]
    [InlineData("SmsCodes.Catalog", "SmsCodes.YamlDotNet", "netstandard 2.0.0.0")]
    [InlineData("SmsCodes.YamlDotNet", "netstandard 2.0.0.0")]
    public void Each_packed_assembly_refers_to_nothing_but(string assembly, params string[] allowed)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using PEReader reader = PackedAssembly.Read(archive, $"analyzers/dotnet/cs/{assembly}.dll");
        MetadataReader metadata = reader.GetMetadataReader();

        Assert.Equal(allowed, PackedAssembly.References(metadata));
        Assert.Empty(PackedAssembly.Reaching(metadata));
    }
}
