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
        package.WriteConfiguration(Folder);
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

    internal DotNetResult Build(params string[] more) => DotNet.Run(Folder, ["build", "-nologo", DotNet.CompileServer, .. more]);

    internal DotNetResult Run(params string[] more) => DotNet.Run(Folder, ["run", DotNet.CompileServer, .. more]);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
