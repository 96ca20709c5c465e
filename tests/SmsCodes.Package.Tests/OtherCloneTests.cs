using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>What another clone packs: the same generator, to the byte, and the command line with nothing in it that nobody knows of.</summary>
[Collection(nameof(PackedPackage))]
public sealed class OtherCloneTests(PackedPackage package, OtherClone clone) : IClassFixture<OtherClone>
{
    private const string Folder = "tools/net8.0/any/";

    [Fact]
    public void The_generator_is_the_same_bytes_in_another_folder_language_time_zone_and_number_of_processors()
    {
        // Entry by entry first, to say which one differs.
        Assert.Equal(Entries(package.File), Entries(clone.Generator));
        Assert.Equal(File.ReadAllBytes(package.File), File.ReadAllBytes(clone.Generator));
    }

    [Fact]
    public void The_command_line_holds_exactly_these_entries()
    {
        using ZipArchive archive = ZipFile.OpenRead(clone.Tool);

        Assert.Equal(
            [
                "LICENSE",
                "SmsCodes.Cli.nuspec",
                "THIRD-PARTY-NOTICES.txt",
                "[Content_Types].xml",
                "_rels/.rels",
                "package/services/metadata/core-properties/nuget.psmdcp",
                Folder + "DotnetToolSettings.xml",
                Folder + "SmsCodes.Catalog.dll",
                Folder + "SmsCodes.YamlDotNet.dll",
                Folder + "Spectre.Console.Ansi.dll",
                Folder + "Spectre.Console.dll",
                Folder + "System.CommandLine.dll",
                Folder + "smscodes.deps.json",
                Folder + "smscodes.dll",
                Folder + "smscodes.runtimeconfig.json",
            ],
            archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_in_the_command_line_tells_the_folder_it_was_built_in() =>
        Assert.All(Entries(clone.Tool), entry => Assert.DoesNotContain(Path.GetFileName(Path.GetDirectoryName(clone.Root)!), Encoding.UTF8.GetString(Convert.FromHexString(entry.Value)), StringComparison.Ordinal));

    // Of HTTP, the generated code reads responses that somebody else fetched, and sends nothing. Spectre.Console asks for the name of the machine.
    [Theory]
    [InlineData("SmsCodes.Catalog")]
    [InlineData("SmsCodes.YamlDotNet")]
    [InlineData("Spectre.Console.Ansi")]
    [InlineData("Spectre.Console", "System.Net.Dns")]
    [InlineData("System.CommandLine")]
    [InlineData("smscodes", "System.Net.Http.Headers.HttpContentHeaders", "System.Net.Http.Headers.MediaTypeHeaderValue", "System.Net.Http.HttpContent", "System.Net.Http.HttpResponseMessage", "System.Net.HttpStatusCode")]
    public void No_assembly_of_the_command_line_reaches_beyond_the_machine_but_by(string assembly, params string[] allowed)
    {
        using ZipArchive archive = ZipFile.OpenRead(clone.Tool);
        using PEReader reader = PackedAssembly.Read(archive, $"{Folder}{assembly}.dll");

        Assert.Equal(allowed, PackedAssembly.Reaching(reader.GetMetadataReader()));
    }

    [Fact]
    public void The_command_line_refers_to_the_framework_and_to_what_it_brings()
    {
        using ZipArchive archive = ZipFile.OpenRead(clone.Tool);
        using PEReader reader = PackedAssembly.Read(archive, Folder + "smscodes.dll");

        Assert.Equal(
            ["SmsCodes.Catalog", "Spectre.Console 0.0.0.0", "Spectre.Console.Ansi 0.0.0.0", "System.CommandLine 2.0.0.0"],
            PackedAssembly.References(reader.GetMetadataReader()).Where(reference => !reference.EndsWith(" 8.0.0.0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_work_of_others_is_in_the_notices_of_the_package_that_brings_it()
    {
        XDocument versions = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"));
        string Version(string name) => name + " " + versions.Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == name).Attribute("Version")!.Value;
        JsonElement libraries = JsonDocument.Parse(Entries(clone.Tool).Where(entry => entry.Key == Folder + "smscodes.deps.json").Select(entry => Convert.FromHexString(entry.Value)).Single())
            .RootElement.GetProperty("libraries");

        string[] brought = [.. libraries.EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name.Replace('/', ' '))];
        Assert.Equal(3, brought.Length);

        // A package's own DLL of another name, and source text that is compiled in.
        string[] compiled = [Version("YamlDotNet"), Version("PolySharp")];
        foreach ((string file, string[] works) in new[] { (package.File, compiled), (clone.Tool, (string[])[.. compiled, .. brought]) })
        {
            string notices = Encoding.UTF8.GetString(Convert.FromHexString(Entries(file)["THIRD-PARTY-NOTICES.txt"]));
            Assert.All(works, work => Assert.Contains(work, notices, StringComparison.Ordinal));
            Assert.Contains("Permission is hereby granted, free of charge", notices, StringComparison.Ordinal);
        }
    }

    private static SortedDictionary<string, string> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return new(archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Convert.ToHexString(bytes.ToArray());
        }), StringComparer.Ordinal);
    }
}
