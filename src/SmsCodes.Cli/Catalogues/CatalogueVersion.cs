using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Catalogues;

/// <summary>One version of a catalogue, or of a folder of them.</summary>
internal static class CatalogueVersion
{
    /// <summary>Reads a file, or the YAML files of a folder. An overlay is read on top of what it extends.</summary>
    /// <exception cref="InputException">There is nothing to read, or it has mistakes, which are printed.</exception>
    public static IReadOnlyCollection<Catalogue> Read(Screen screen, string name)
    {
        string path = Path.GetFullPath(name, screen.Folder);
        List<string> files = name.Length == 0 || !Directory.Exists(path)
            ? [name]
            : [.. Directory.EnumerateFiles(path, "*.yaml").Select(file => Path.Combine(name, Path.GetFileName(file))).Order(StringComparer.Ordinal)];
        if (files.Count == 0)
            throw new InputException($"there is no *.yaml in '{name}'.");
        IReadOnlyList<CatalogueText> texts = CatalogueFiles.Read(screen.Folder, files);
        CatalogueLibrary library = Library.Read(texts);
        List<Finding> errors = [.. library.Findings.Where(finding => finding.Rule.Severity == Severity.Error)];
        if (errors.Count > 0)
        {
            FindingLines.Write(screen.Error, errors);
            throw new InputException($"'{name}' has mistakes, so that it can't be compared.");
        }

        HashSet<string?> named = new(texts.Select(text => CatalogueSyntax.Of(text).Provider), StringComparer.OrdinalIgnoreCase);
        return [.. library.Catalogues.Where(catalogue => named.Contains(catalogue.Provider))];
    }
}
