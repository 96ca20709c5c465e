using System;
using System.IO;
using System.Linq;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>The repository that these tests stand in.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder != null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("global.json").Any())
                return folder.FullName;
        }

        throw new InvalidOperationException("No folder above the tests holds global.json.");
    }
}
