using System.CommandLine;

namespace SmsCodes.Cli.Commands;

/// <summary>The option <c>--json</c>.</summary>
internal static class JsonOption
{
    /// <summary>Makes the option for one verb.</summary>
    public static Option<bool> Create() => new("--json") { Description = "Print UTF-8 JSON for programs, and nothing else." };
}
