using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SmsCodes.Generators.Tests.Driver;
using Xunit.Sdk;

namespace SmsCodes.Generators.Tests.Snapshots;

/// <summary>Compares generated code with what a person has approved: <c>Class.Method.verified.cs</c> beside the test. Where they differ,
/// <c>Class.Method.received.cs</c> holds what came; to approve it, rename it.</summary>
internal static partial class Snapshot
{
    private const string Tests = "SmsCodes.Generators.Tests";

    internal static void Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string verified = PathOf(file, method, "verified"), received = PathOf(file, method, "received");
        string came = Version().Replace(text, "${head}0.0.0");
        string? approved = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (came == approved)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, came);
        throw new XunitException(approved == null
            ? $"There is no approved {verified} yet; what came is in {received}."
            : $"{received} differs from the approved {verified}.{Environment.NewLine}{FirstDifference(approved, came)}");
    }

    private static string FirstDifference(string approved, string came)
    {
        string[] expected = approved.Split('\n'), actual = came.Split('\n');
        int line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).First(i => At(expected, i) != At(actual, i));
        return $"Line {line + 1}, approved: {At(expected, line)}{Environment.NewLine}Line {line + 1}, received: {At(actual, line)}";
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of file)";

    /// <summary>The path under the tests, found again from the repository's root: a compiler may write another root into the assembly.</summary>
    private static string PathOf(string file, string method, string kind)
    {
        string[] parts = file.Split('/', '\\');
        string[] folders = parts[(Array.LastIndexOf(parts, Tests) + 1)..^1];
        return Path.Combine(
            [Repository.PathOf("tests", Tests), .. folders, $"{Path.GetFileNameWithoutExtension(parts[^1])}.{method}.{kind}.cs"]);
    }

    // A new version of the package is no change of what it generates.
    [GeneratedRegex("""(?<head>GeneratedCode\("SmsCodes\.Generators", ")[0-9.]+(?="\))""")]
    private static partial Regex Version();
}
