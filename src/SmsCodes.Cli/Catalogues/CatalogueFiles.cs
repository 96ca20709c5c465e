using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Catalog;

namespace SmsCodes.Cli.Catalogues;

/// <summary>Finds and reads catalogue files.</summary>
internal static class CatalogueFiles
{
    /// <summary>How the name of a project's own file ends.</summary>
    public const string Ending = ".smscodes.yaml";

    private const string CatalogueFolder = "catalog";

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = true,
        MatchCasing = MatchCasing.CaseInsensitive,
    };

    /// <summary>Reads the files that somebody names, or those below the current folder where none is named.</summary>
    /// <exception cref="InputException">There is no such file, or none at all.</exception>
    public static IReadOnlyList<CatalogueText> Read(string current, IReadOnlyCollection<string> names)
    {
        IEnumerable<string> paths = names.Count == 0 ? Below(current, current) : names.SelectMany(name => Named(current, name));
        return [.. paths.DistinctBy(path => Path.GetFullPath(path, current)).Select(path => Read(current, path))];
    }

    /// <summary>Reads one file; its text is null where it cannot be read.</summary>
    public static CatalogueText Read(string current, string path)
    {
        try
        {
            return new CatalogueText(path, File.ReadAllText(Path.GetFullPath(path, current)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new CatalogueText(path, null);
        }
    }

    /// <summary>The files of a project below the current folder, by their paths from there.</summary>
    public static IEnumerable<string> OfProject(string current) =>
        Projects(current).Select(path => Path.GetRelativePath(current, path)).Order(StringComparer.Ordinal);

    private static List<string> Named(string current, string name)
    {
        string path = Path.GetFullPath(name, current);
        // An empty name, of a variable that isn't set, would be the current folder.
        if (name.Length > 0 && Directory.Exists(path))
            return Below(current, path);
        return File.Exists(path) ? [name] : throw new InputException($"there is no file or folder '{name}'.");
    }

    /// <summary>The catalogues below a folder: files of projects, and those of a repository of catalogues.</summary>
    private static List<string> Below(string current, string folder)
    {
        string catalogues = Path.GetFileName(folder) == CatalogueFolder ? folder : Path.Combine(folder, CatalogueFolder);
        IEnumerable<string> found = Projects(folder);
        if (Directory.Exists(catalogues))
            found = found.Concat(Directory.EnumerateFiles(catalogues, "*.yaml", Everything));
        List<string> paths = [.. found.Select(path => Path.GetRelativePath(current, path)).Distinct().Order(StringComparer.Ordinal)];
        return paths.Count > 0 ? paths : throw new InputException(
            $"there is no catalogue below {folder}: no *{Ending}, and no {CatalogueFolder}/*.yaml. Name the files, or begin one with smscodes add.");
    }

    private static IEnumerable<string> Projects(string folder)
    {
        IEnumerable<string> below = Directory.EnumerateDirectories(folder, "*", Everything).Where(IsSearched).SelectMany(Projects);
        return Directory.EnumerateFiles(folder, "*" + Ending, Everything).Concat(below);
    }

    /// <summary>What a build leaves behind, what a package manager brings and what is hidden holds no files of the project; links may lead in
    /// circles.</summary>
    private static bool IsSearched(string folder) =>
        Path.GetFileName(folder) is not ("bin" or "obj" or "node_modules") and not ['.', ..]
        && !File.GetAttributes(folder).HasFlag(FileAttributes.ReparsePoint);
}
