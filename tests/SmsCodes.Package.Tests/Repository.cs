using System;
using System.IO;

namespace SmsCodes.Package.Tests;

/// <summary>Where the repository stands.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The packages that restoring the repository itself has brought: the reference assemblies of netstandard2.0 are one.</summary>
    internal static string PackageCache { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

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
