using System;
using System.IO;

namespace SmsCodes.Package.Tests;

/// <summary>A project of a user's: a folder of its own outside the repository, that knows the package by its reference alone.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly PackedPackage _package;

    internal Consumer(PackedPackage package)
    {
        _package = package;
        Folder = Directory.CreateTempSubdirectory("smscodes-consumer-").FullName;
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{package.Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{package.Cache}" /></config>
            </configuration>
            """);
    }

    internal string Folder { get; }

    /// <summary>The reference as a user writes it.</summary>
    internal string Reference => $"""<ItemGroup><PackageReference Include="SmsCodes.Generators" Version="{_package.Version}" PrivateAssets="all" /></ItemGroup>""";

    /// <summary>Writes a file of the project.</summary>
    internal Consumer Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Writes a C# project that has the reference.</summary>
    internal Consumer Project(string name, string properties, string items = "") => Write(name, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            {properties}
          </PropertyGroup>
          {Reference}
          {items}
        </Project>
        """);

    internal DotNetResult Build(params string[] more) => DotNet.Run(Folder, ["build", "-nologo", .. more]);

    internal DotNetResult Run(params string[] more) => DotNet.Run(Folder, ["run", .. more]);

    /// <summary>The files that the build put out.</summary>
    internal string[] Output() => Array.ConvertAll(
        Directory.GetFiles(Path.Combine(Folder, "bin", "Debug", "net10.0"), "*", SearchOption.AllDirectories), f => Path.GetFileName(f));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
