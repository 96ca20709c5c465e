using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SmsCodes.Catalog.Tests;

/// <summary>The files of the repository that the tests hold to each other.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The paths of all catalogues, by name.</summary>
    internal static IReadOnlyList<string> Catalogues { get; } =
        [.. Directory.GetFiles(PathOf("catalog"), "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>A file of the repository.</summary>
    internal static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    /// <summary>Reads and judges a catalogue of the repository.</summary>
    internal static CatalogueReading Read(string path) => CatalogueReader.Read(Path.GetFileName(path), File.ReadAllText(path));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "global.json")))
                return folder.FullName;
        }

        throw new InvalidOperationException("No folder above the tests holds global.json.");
    }
}
