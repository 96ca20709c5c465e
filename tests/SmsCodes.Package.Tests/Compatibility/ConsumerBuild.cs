using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SmsCodes.Package.Tests.Compatibility;

/// <summary>Copies tests/Consumers to a place outside the repository, builds all of it with the packed package, and runs what can be run.</summary>
internal sealed class ConsumerBuild : IDisposable
{
    private const string Good = "Consumers.slnx";
    private const string OneMessage = "OneMessage.slnx";

    internal ConsumerBuild(PackedPackage package)
    {
        Folder = Directory.CreateTempSubdirectory("smscodes-consumers-").FullName;
        foreach (string file in Directory.EnumerateFiles(ConsumerProject.Root, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(ConsumerProject.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        package.WriteConfiguration(Folder);
        File.WriteAllText(Path.Combine(Folder, "Feed.props"), $"""
            <Project>
              <PropertyGroup>
                <SmsCodesVersion>{package.Version}</SmsCodesVersion>
                <RestoreFallbackFolders>{Repository.PackageCache}</RestoreFallbackFolders>
              </PropertyGroup>
            </Project>
            """);
        DotNet.Run(Folder, "pack", "OtherGenerator", "-o", package.Feed, "-nologo", DotNet.CompileServer).MustSucceed();

        Said = DotNet.Run(Folder, "build", Good, "-m", "-nologo", DotNet.CompileServer);
        Consumers = [.. ConsumerProject.Of(Good).SelectMany(p => p.Frameworks.Select(f => Built(p, f))).OrderBy(c => c.Name, StringComparer.Ordinal)];
        DotNetResult told = DotNet.Run(Folder, "build", OneMessage, "-m", "-nologo", DotNet.CompileServer);
        Told = [.. ConsumerProject.Of(OneMessage).Select(p => ToldOf(p, told)).OrderBy(c => c.Name, StringComparer.Ordinal)];
    }

    /// <summary>The copy.</summary>
    internal string Folder { get; }

    /// <summary>What the build of the good ones said.</summary>
    internal DotNetResult Said { get; }

    /// <summary>Those that are to build without a word.</summary>
    internal IReadOnlyList<BuiltConsumer> Consumers { get; }

    /// <summary>Those that are to get one message.</summary>
    internal IReadOnlyList<ToldConsumer> Told { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private BuiltConsumer Built(ConsumerProject project, string framework)
    {
        // The build has written what it made; see tests/Consumers/Directory.Build.targets.
        string path = Path.Combine(Folder, "built", $"{project.Name}.{framework}.txt");
        Dictionary<string, string> facts = File.Exists(path) ? File.ReadAllLines(path).Select(l => l.Split('=', 2)).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal) : [];
        IReadOnlyList<string> diagnostics = [.. Said.Diagnostics.Where(d => IsOf(d, project.Path) && (project.Frameworks.Count == 1 || d.Contains("TargetFramework=" + framework, StringComparison.Ordinal)))];
        if (facts.Count == 0)
            return new BuiltConsumer(project.Name, framework, null, project.Description, diagnostics, null, null, null);

        (string? how, DotNetResult? run) = Run(project, facts);
        string? expected = how is null or "its tests" ? null : File.ReadAllText(facts["Expected"]).ReplaceLineEndings("\n");
        string? output = run == null ? null : how == "its tests" ? (run.ExitCode == 0 ? null : run.Output) : (run.Output + run.Errors.Trim()).ReplaceLineEndings("\n");
        return new BuiltConsumer(project.Name, framework, facts["Language"], project.Description, diagnostics, how, expected, output);
    }

    /// <summary>Runs a program or tests; programs of other frameworks than this test's own only where they bring their runtime.</summary>
    private (string? How, DotNetResult? Result) Run(ConsumerProject project, Dictionary<string, string> facts) =>
        facts["IsTest"] == "true" ? ("its tests", DotNet.Run(Folder, "test", project.Path, "--no-build", "-nologo"))
        : facts["Published"] == "true" ? ("published", DotNet.RunProgram(facts["Program"]))
        : facts["Program"].Length > 0 && facts["Framework"] == "net10.0" ? ("yes", DotNet.Run(Folder, facts["Program"]))
        : (null, null);

    private ToldConsumer ToldOf(ConsumerProject project, DotNetResult told)
    {
        string folder = Path.GetDirectoryName(Path.Combine(Folder, project.Path))!;
        string expected = File.ReadAllText(Path.Combine(folder, "Expected.txt")).TrimEnd();
        return new ToldConsumer(project.Name, project.Description, expected, [.. told.Diagnostics.Where(d => IsOf(d, project.Path)).Select(Shown).Distinct()]);

        // The place only if it is in the project's files, and neither link nor project.
        string Shown(string line)
        {
            string shown = line[..line.LastIndexOf(" [", StringComparison.Ordinal)];
            int link = shown.IndexOf(" (https://", StringComparison.Ordinal);
            shown = link < 0 ? shown : shown[..link];
            return shown.StartsWith(folder, StringComparison.Ordinal) ? shown[(folder.Length + 1)..]
                : shown[Math.Max(0, Math.Max(shown.IndexOf("error ", StringComparison.Ordinal), shown.IndexOf("warning ", StringComparison.Ordinal)))..];
        }
    }

    private bool IsOf(string diagnostic, string project)
    {
        string path = "[" + Path.Combine(Folder, project);
        return diagnostic.EndsWith(path + "]", StringComparison.Ordinal) || diagnostic.Contains(path + "::", StringComparison.Ordinal);
    }
}
