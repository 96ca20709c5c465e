using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>The catalogues that the package brings.</summary>
internal static class BundledCatalogues
{
    internal static ImmutableArray<CatalogueText> Files { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("catalog"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(file => new CatalogueText("catalog/" + Path.GetFileName(file), File.ReadAllText(file), "bundled")),
    ];

    internal static ImmutableArray<Catalogue> Models { get; } =
        [.. Files.Select(file => CatalogueReader.Read(file.Path, file.ToString(), isBundled: true).Model!)];

    internal static CatalogueText FileOf(string provider) =>
        Files.Single(file => string.Equals(Path.GetFileNameWithoutExtension(file.Path), provider, StringComparison.OrdinalIgnoreCase));
}
