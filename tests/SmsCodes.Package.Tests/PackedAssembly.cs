using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SmsCodes.Package.Tests;

/// <summary>What the metadata of a packed assembly tell of it.</summary>
internal static class PackedAssembly
{
    /// <summary>Reads the assembly of an entry.</summary>
    internal static PEReader Read(ZipArchive package, string entry)
    {
        var bytes = new MemoryStream();
        using (Stream stream = package.GetEntry(entry)!.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        return new PEReader(bytes);
    }

    /// <summary>The assemblies that it refers to, with versions; the packages' own ones travel together, whatever their versions.</summary>
    internal static IEnumerable<string> References(MetadataReader metadata) => metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference =>
    {
        string name = metadata.GetString(reference.Name);
        return name.StartsWith("SmsCodes.", StringComparison.Ordinal) ? name : $"{name} {reference.Version}";
    }).Order(StringComparer.Ordinal);

    /// <summary>The types that it uses by which a program reaches the network or other programs.</summary>
    internal static IEnumerable<string> Reaching(MetadataReader metadata) => metadata.TypeReferences.Select(metadata.GetTypeReference)
        .Select(type => (Namespace: metadata.GetString(type.Namespace), Name: metadata.GetString(type.Name)))
        .Where(type => type.Namespace == "System.Net" || type.Namespace.StartsWith("System.Net.", StringComparison.Ordinal)
            || (type.Namespace == "System.Diagnostics" && type.Name is "Process" or "ProcessStartInfo"))
        .Select(type => $"{type.Namespace}.{type.Name}").Order(StringComparer.Ordinal);
}
