using System;
using System.IO;

namespace SmsCodes.Cli.Tests.Running;

/// <summary>The files of the repository.</summary>
internal static class Repository
{
    /// <summary>The full path of a file, given from the root.</summary>
    public static string File(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("There is no global.json above the tests."), path);
    }
}
