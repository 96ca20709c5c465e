using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmsCodes.Generators.Pipeline;

/// <summary>A catalogue file as the compiler hands it over. Compares by content, so that a new object for an unchanged file is no
/// change.</summary>
/// <param name="Path">Where it stands, for findings.</param>
/// <param name="IsBundled">Whether the package brought it.</param>
/// <param name="Text">Its content; null if it could not be read.</param>
internal sealed record CatalogueFile(string Path, bool IsBundled, string? Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.SmsCodesCatalog";
    private const string Ending = ".smscodes.yaml";

    /// <summary>The file, or null if it is no catalogue. The metadata that the package's targets set decides, and the name where a
    /// project lists the file by itself.</summary>
    internal static CatalogueFile? From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        bool isMarked = options.GetOptions(file).TryGetValue(Metadata, out string? origin) && !string.IsNullOrEmpty(origin);
        if (!isMarked && !file.Path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            return null;
        return new CatalogueFile(file.Path, string.Equals(origin, "bundled", StringComparison.OrdinalIgnoreCase), Read(file, cancel));
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
