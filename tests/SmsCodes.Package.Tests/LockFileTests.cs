using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>A locked restore fails where a lock file is stale, and says nothing where there is none.</summary>
public sealed class LockFileTests
{
    [Fact]
    public void Each_project_has_a_lock_file()
    {
        // Consumers are restored elsewhere, from a feed of their own.
        string consumers = Path.Combine(Repository.Root, "tests", "Consumers") + Path.DirectorySeparatorChar;
        string[] projects =
        [
            .. new[] { "src", "tests" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
                .Where(project => !project.StartsWith(consumers, StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(projects);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
    }
}
