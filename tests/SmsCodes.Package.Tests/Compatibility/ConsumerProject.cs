using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace SmsCodes.Package.Tests.Compatibility;

/// <summary>A project file of tests/Consumers, as it stands in the repository.</summary>
internal sealed class ConsumerProject
{
    private readonly XDocument _project;

    private ConsumerProject(string path)
    {
        Path = path;
        _project = XDocument.Load(System.IO.Path.Combine(Root, path));
    }

    /// <summary>The folder of all of them.</summary>
    internal static string Root { get; } = System.IO.Path.Combine(Repository.Root, "tests", "Consumers");

    /// <summary>Where it stands below that.</summary>
    internal string Path { get; }

    internal string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    internal string Description => Property("Description")!;

    internal IReadOnlyList<string> Frameworks => (Property("TargetFrameworks") ?? Property("TargetFramework")!).Split(';');

    /// <summary>The projects of a solution file there.</summary>
    internal static IReadOnlyList<ConsumerProject> Of(string solution) =>
        [.. XDocument.Load(System.IO.Path.Combine(Root, solution)).Root!.Elements().Select(p => new ConsumerProject(p.Attribute("Path")!.Value))];

    /// <summary>All project files there.</summary>
    internal static IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*.*proj", SearchOption.AllDirectories)
        .Select(f => System.IO.Path.GetRelativePath(Root, f).Replace('\\', '/'));

    private string? Property(string name) => _project.Root!.Elements("PropertyGroup").Elements(name).FirstOrDefault()?.Value;
}
