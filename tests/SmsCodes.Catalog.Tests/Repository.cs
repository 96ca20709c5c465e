using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SmsCodes.Catalog.Tests;

/// <summary>The files of the repository that the tests hold to each other.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The paths of all catalogues, in order.</summary>
    internal static IReadOnlyList<string> CataloguePaths { get; } =
        [.. Directory.GetFiles(PathOf("catalog"), "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>What became of each catalogue, in the same order.</summary>
    internal static IReadOnlyList<CatalogueReading> Catalogues { get; } =
        [.. CataloguePaths.Select(path => CatalogueReader.Read(Path.GetFileName(path), File.ReadAllText(path)))];

    /// <summary>A file of the repository.</summary>
    internal static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

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
