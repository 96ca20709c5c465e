using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>Reads what has a mistake.</summary>
internal static class MistakeReading
{
    /// <summary>Reads the file with the mistake, and what it extends.</summary>
    internal static (string Content, EquatableArray<Finding> Findings) Read(this Mistake mistake)
    {
        CatalogueLibrary library = CatalogueLibrary.Read(mistake.Files);
        return (Outline.Of(library.Catalogues.Count == 0 ? null : library.Catalogues[0]), library.Findings);
    }
}
