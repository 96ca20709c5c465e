using System;
using System.IO;
using System.Linq;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Generators.Tests.Driver;

namespace SmsCodes.Fuzz.Targets;

/// <summary>What catalogues are made of: those of the package, and those of the tests.</summary>
internal static class CatalogueSeeds
{
    internal static CatalogueInputs Inputs { get; } = new(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "catalog"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        [
            .. FixtureList.Sound.Values.Select(s => s.Yaml), .. FixtureList.Mistakes.Values.Where(m => m.Basis == null).Select(Text),
            ResponsesCatalogue.File.ToString(), ShapesCatalogue.File.ToString(),
        ],
        FixtureList.Mistakes.Values.Where(m => m.Basis != null).Select(m => (m.Basis!, Text(m))));

    private static string Text(Mistake mistake) => MarkedText.Parse(mistake.Yaml).Text;
}
