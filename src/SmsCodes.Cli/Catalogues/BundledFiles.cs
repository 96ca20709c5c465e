using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SmsCodes.Catalog;

namespace SmsCodes.Cli.Catalogues;

/// <summary>What the program carries: the catalogues of the box, which overlays extend, and the schema for editors.</summary>
internal static class BundledFiles
{
    /// <summary>The name of the schema's file.</summary>
    public const string SchemaName = "catalog.schema.json";

    private const string Folder = "catalog/";

    // No folder has this name, so that a bundled catalogue is never taken for a file of the user's.
    private const string ShownFolder = "(bundled)/";

    /// <summary>The catalogues.</summary>
    public static IReadOnlyList<CatalogueText> Catalogues { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new CatalogueText(ShownFolder + name[Folder.Length..], Read(name), IsBundled: true)),
    ];

    /// <summary>The schema.</summary>
    public static string Schema => Read(SchemaName);

    private static string Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
