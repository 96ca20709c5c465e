using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace SmsCodes.Generators.Tests.Assemblies;

/// <summary>What the DLLs of the package ask of the compiler that loads them: nothing that the oldest one lacks.</summary>
public sealed class AssemblyReferenceTests
{
    [Theory]
    [InlineData("SmsCodes.Generators", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "SmsCodes.Catalog", "System.Collections.Immutable 7.0.0.0", "netstandard 2.0.0.0")]
    [InlineData("SmsCodes.Catalog", "SmsCodes.YamlDotNet", "netstandard 2.0.0.0")]
    [InlineData("SmsCodes.YamlDotNet", "netstandard 2.0.0.0")]
    public void A_DLL_refers_to_these_alone(string assembly, params string[] expected)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        MetadataReader metadata = file.GetMetadataReader();

        Assert.Equal(assembly, metadata.GetString(metadata.GetAssemblyDefinition().Name));
        Assert.Equal(expected, metadata.AssemblyReferences.Select(r => Shown(metadata, metadata.GetAssemblyReference(r))).Order(StringComparer.Ordinal));
    }

    /// <summary>Name and version; the package's own DLLs travel together, whatever their versions.</summary>
    private static string Shown(MetadataReader metadata, AssemblyReference reference)
    {
        string name = metadata.GetString(reference.Name);
        return name.StartsWith("SmsCodes.", StringComparison.Ordinal) ? name : $"{name} {reference.Version}";
    }
}
