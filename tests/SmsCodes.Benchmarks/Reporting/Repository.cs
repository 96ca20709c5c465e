using System;
using System.IO;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>The repository that the benchmarks stand in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The page.</summary>
    internal static string Page => Path.Combine(Root, "docs", "benchmarks.md");

    /// <summary>The measurements that it is made of.</summary>
    internal static string Measurements => Path.Combine(Root, "tests", "SmsCodes.Benchmarks", "measurements.json");

    private static string Find(string folder)
    {
        for (DirectoryInfo? at = new(folder); at != null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "global.json")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException("No global.json above " + folder);
    }
}
