using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
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

    /// <summary>A text that is not in Unicode, whose encoding the compiler guessed: what the guess may have got wrong is marked, as reading it
    /// for UTF-8 would have marked it.</summary>
    private static string Damaged(string text) => string.Concat(text.Select(c => c > '\u007F' ? '\uFFFD' : c));

    private static string? Read(AdditionalText file, CancellationToken cancel)
    {
        try
        {
            SourceText? text = file.GetText(cancel);
            return text == null || text.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? text?.ToString() : Damaged(text.ToString());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
