using System;
using System.IO;
using System.Linq;
using SmsCodes.Package.Tests.Compatibility;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, apart from what else is built meanwhile.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smscodes-package-").FullName;

    private readonly Lazy<ConsumerBuild> _consumers;

    /// <summary>Packs.</summary>
    public PackedPackage()
    {
        Feed = Path.Combine(_folder, "feed");
        Cache = Path.Combine(_folder, "cache");
        File = Pack(Feed);
        _consumers = new Lazy<ConsumerBuild>(() => new ConsumerBuild(this));
    }

    /// <summary>The folder that serves as a package source.</summary>
    public string Feed { get; }

    /// <summary>A package cache that only these tests use.</summary>
    public string Cache { get; }

    /// <summary>The package itself.</summary>
    public string File { get; }

    /// <summary>Its version.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["SmsCodes.Generators.".Length..];

    /// <summary>The projects of tests/Consumers, built with it once for all tests that ask.</summary>
    internal ConsumerBuild Consumers => _consumers.Value;

    /// <summary>Lets the projects below a folder restore it, and nothing else but what restoring the repository has brought.</summary>
    internal void WriteConfiguration(string folder) => System.IO.File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <packageSources><clear /><add key="feed" value="{Feed}" /></packageSources>
          <config><add key="globalPackagesFolder" value="{Cache}" /></config>
        </configuration>
        """);

    /// <summary>Builds and packs from nothing into a folder, and gives back the package's path.</summary>
    public string Pack(string into)
    {
        DotNet.Run(
            Repository.Root, "pack", "src/SmsCodes.Generators", "-c", "Release", "-o", into, "--artifacts-path", Path.Combine(_folder, "artifacts-" + Path.GetFileName(into)), "-nologo", DotNet.CompileServer).MustSucceed();
        return Directory.GetFiles(into, "*.nupkg").Single();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_consumers.IsValueCreated)
            _consumers.Value.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>Lets the test classes share one package.</summary>
[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageGroup : ICollectionFixture<PackedPackage>;
