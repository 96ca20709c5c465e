using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace SmsCodes.Package.Tests;

/// <summary>The repository in another folder, of another language and time zone, built on one processor: what it packs there.</summary>
public sealed class OtherClone : IDisposable
{
    // Nothing answers there: whoever asks the network fails.
    private const string NoProxy = "http://127.0.0.1:9";

    private readonly string _folder = Directory.CreateTempSubdirectory("smscodes other 'clone' ").FullName;

    /// <summary>Copies and packs.</summary>
    public OtherClone()
    {
        Root = Path.Combine(_folder, "sources");
        foreach (string file in Sources())
        {
            string copy = Path.Combine(Root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Root, file), copy);
        }

        Generator = Pack("src/SmsCodes.Generators");
        Tool = Pack("src/SmsCodes.Cli");
    }

    /// <summary>How the environment says so; restoring is locked.</summary>
    internal static (string Name, string Value)[] Elsewhere { get; } =
    [
        ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8"), ("TZ", "Asia/Kathmandu"), ("CI", "true"),
        ("HTTP_PROXY", NoProxy), ("HTTPS_PROXY", NoProxy), ("ALL_PROXY", NoProxy),
    ];

    /// <summary>Its folder.</summary>
    public string Root { get; }

    /// <summary>The package of the generator.</summary>
    public string Generator { get; }

    /// <summary>The package of the command line.</summary>
    public string Tool { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The files that git knows or would take.</summary>
    private static string[] Sources()
    {
        var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        };
        using Process git = Process.Start(start)!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return [.. output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct().Where(file => File.Exists(Path.Combine(Repository.Root, file)))];
    }

    private string Pack(string project)
    {
        string into = Path.Combine(_folder, Path.GetFileName(project));
        DotNet.RunElsewhere(Root, Elsewhere, "pack", project, "-c", "Release", "-o", into, "-m:1", "-nologo").MustSucceed();
        return Directory.GetFiles(into, "*.nupkg").Single();
    }
}
