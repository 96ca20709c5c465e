using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Catalog;

namespace SmsCodes.Cli.Catalogues;

/// <summary>What files say together with the catalogues in the box, as a project that has them would be compiled.</summary>
internal static class Library
{
    /// <summary>Reads the files beside the bundled catalogues that they are about, or beside all of them.</summary>
    public static CatalogueLibrary Read(IReadOnlyList<CatalogueText> files, bool withAll = false) => CatalogueLibrary.Read(Beside(files, withAll).Concat(files));

    /// <summary>The bundled catalogues that matter to files: those whose provider some file names, and all of them for an overlay, which may misspell
    /// its own. Another version of one takes its place.</summary>
    private static IEnumerable<CatalogueText> Beside(IReadOnlyList<CatalogueText> files, bool withAll)
    {
        CatalogueSyntax[] read = [.. files.Select(CatalogueSyntax.Of)];
        return BundledFiles.Catalogues.Where(bundled =>
            (withAll || Array.Exists(read, file => file.IsOverlay) || Array.Exists(read, file => IsOf(file, bundled)))
            && !Array.Exists(read, file => !file.IsOverlay && IsOf(file, bundled) && !IsOfProject(file.File)));
    }

    /// <summary>The catalogues in the box are named like their providers.</summary>
    private static bool IsOf(CatalogueSyntax file, CatalogueText bundled) =>
        string.Equals(file.Provider, Path.GetFileNameWithoutExtension(bundled.Path), StringComparison.OrdinalIgnoreCase);

    /// <summary>A project's own file takes no other's place: the compiler reads both.</summary>
    private static bool IsOfProject(CatalogueText file) => file.Path.EndsWith(CatalogueFiles.Ending, StringComparison.OrdinalIgnoreCase);
}
