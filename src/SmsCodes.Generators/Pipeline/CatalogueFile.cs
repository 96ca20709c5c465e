using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SmsCodes.Catalog;

namespace SmsCodes.Generators.Pipeline;

/// <summary>Tells catalogues from other additional files.</summary>
internal static class CatalogueFile
{
    private const string Metadata = "build_metadata.AdditionalFiles.SmsCodesCatalog";
    private const string Ending = ".smscodes.yaml";

    /// <summary>The file, or null if it is no catalogue. The metadata that the package's targets set decides, and the name where a
    /// project lists the file by itself.</summary>
    internal static CatalogueText? From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        bool isMarked = options.GetOptions(file).TryGetValue(Metadata, out string? origin) && !string.IsNullOrEmpty(origin);
        if (!isMarked && !file.Path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return null;
        return new CatalogueText(file.Path, Read(file, cancel), string.Equals(origin, "bundled", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Read(AdditionalText file, CancellationToken cancel)
    {
        try
        {
            return file.GetText(cancel)?.ToString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
