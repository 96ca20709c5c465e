using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>What a project of some framework refers to.</summary>
internal static class References
{
    private const string Net472Folder = "References of net472";

    /// <summary>System.Memory and the packages that it brings.</summary>
    private static readonly string[] MemoryPackages = ["System.Buffers", "System.Memory", "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe"];

    /// <summary>The framework that the tests run on.</summary>
    internal static ImmutableArray<MetadataReference> Net10 { get; } = Of(RunningFramework());

    /// <summary>The oldest .NET that is still supported.</summary>
    internal static ImmutableArray<MetadataReference> Net8 { get; } = Of(Directory.GetFiles(Known("References of net8.0"), "*.dll"));

    /// <summary>.NET Standard 2.0 without any package.</summary>
    internal static ImmutableArray<MetadataReference> NetStandard { get; } =
        Of(Directory.GetFiles(Known("References of netstandard2.0"), "*.dll"));

    /// <summary>.NET Standard 2.0 with System.Memory.</summary>
    internal static ImmutableArray<MetadataReference> NetStandardWithMemory { get; } = NetStandard.AddRange(Of(MemoryFor("netstandard2.0")));

    /// <summary>.NET Framework 4.7.2 without any package.</summary>
    internal static ImmutableArray<MetadataReference> NetFramework { get; } = Of(
    [
        .. OfFramework("mscorlib", "System", "System.Core", "System.Xml"),
        .. Directory.GetFiles(Path.Combine(Known(Net472Folder), "Facades"), "*.dll"),
    ]);

    /// <summary>.NET Framework 4.7.2 with System.Memory.</summary>
    internal static ImmutableArray<MetadataReference> NetFrameworkWithMemory { get; } = NetFramework.AddRange(Of(MemoryFor("net472")));

    /// <summary>.NET Framework 4.7.2 with System.Memory, in a project that refers to nothing by itself.</summary>
    internal static ImmutableArray<MetadataReference> NetFrameworkWithoutXml { get; } = Of([.. OfFramework("mscorlib", "System", "System.Core"), .. MemoryFor("net472")]);

    /// <summary>.NET Framework 4.7.2 with System.Memory and the assembly of the HTTP client, which a project asks for by itself.</summary>
    internal static ImmutableArray<MetadataReference> NetFrameworkWithHttp { get; } =
        NetFrameworkWithMemory.AddRange(Of(OfFramework("System.Net.Http")));

    /// <summary>All of them, by a name for test cases.</summary>
    internal static ImmutableDictionary<string, ImmutableArray<MetadataReference>> All { get; } =
        new Dictionary<string, ImmutableArray<MetadataReference>>
        {
            ["net10.0"] = Net10,
            ["net8.0"] = Net8,
            ["netstandard2.0 and System.Memory"] = NetStandardWithMemory,
            ["netstandard2.0"] = NetStandard,
            ["net472, System.Memory and System.Net.Http"] = NetFrameworkWithHttp,
            ["net472 and System.Memory"] = NetFrameworkWithMemory,
            ["net472 and System.Memory without System.Xml"] = NetFrameworkWithoutXml,
            ["net472"] = NetFramework,
        }.ToImmutableDictionary();

    /// <summary>Those with which parsers of replies are generated.</summary>
    internal static ImmutableArray<string> WithParsers { get; } =
    [
        "net10.0", "net8.0", "netstandard2.0 and System.Memory", "net472 and System.Memory", "net472, System.Memory and System.Net.Http",
    ];

    private static IEnumerable<string> MemoryFor(string framework) => MemoryPackages.Select(package => Known($"{package} for {framework}"));

    private static IEnumerable<string> OfFramework(params string[] assemblies) =>
        assemblies.Select(name => Path.Combine(Known(Net472Folder), name + ".dll"));

    private static IEnumerable<string> RunningFramework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator).Where(file => Path.GetDirectoryName(file) == folder);
    }

    /// <summary>A place that the project file wrote into this assembly.</summary>
    private static string Known(string key) =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private static ImmutableArray<MetadataReference> Of(IEnumerable<string> files) =>
        [.. files.Order(StringComparer.Ordinal).Select(file => MetadataReference.CreateFromFile(file))];
}
