using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli;
using SmsCodes.Cli.Output;
using Spectre.Console;

namespace SmsCodes.WireSamples;

/// <summary>What the command line makes of a sample.</summary>
/// <param name="ExitCode">The exit code of <c>decode --json</c>.</param>
/// <param name="Reply">The JSON that it printed; undefined where it printed none.</param>
/// <param name="Error">What it said on standard error.</param>
/// <param name="FirstLine">The first line that it prints for people.</param>
internal sealed record Decoding(int ExitCode, JsonElement Reply, string Error, string FirstLine)
{
    /// <summary>The ways to hand a sample over: with its format and without, in each of its charsets.</summary>
    public static IEnumerable<Decoding> Ways(Sample sample)
    {
        string?[] formats = sample.Format == null ? [null] : [sample.Format, null];
        return from body in sample.Bodies
               from format in formats
               select Run(sample, body.Body, body.Encoding, format);
    }

    /// <summary>The row of a code, as <c>codes --json</c> prints it.</summary>
    public static JsonElement Row(string provider, string set, string name) =>
        Codes(provider, set).First(row => row.GetProperty("name").GetString() == name);

    /// <summary>The names of a provider's code sets.</summary>
    public static IReadOnlyList<string> Sets(string provider) => [.. Codes(provider).Select(row => row.GetProperty("set").GetString()!).Distinct()];

    private static Decoding Run(Sample sample, byte[] body, string? encoding, string? format)
    {
        List<string> args = ["decode", sample.Provider, sample.Response];
        if (format != null)
            args.AddRange(["--format", format]);
        foreach (string option in sample.Options)
            args.AddRange(["--option", option]);
        if (encoding != null)
            args.AddRange(["--encoding", encoding]);
        if (sample.HttpStatus != null)
            args.AddRange(["--http-status", sample.HttpStatus]);

        (int _, string page, string _) = Run(args, body);
        (int exitCode, string json, string error) = Run([.. args, "--json"], body);
        JsonElement reply = json.Length == 0 ? default : JsonDocument.Parse(json).RootElement;
        return new Decoding(exitCode, reply, error, page.Split('\n')[0].TrimEnd());
    }

    private static JsonElement.ArrayEnumerator Codes(params string[] args) =>
        JsonDocument.Parse(Run(["codes", .. args, "--json"], []).Output).RootElement.EnumerateArray();

    private static (int ExitCode, string Output, string Error) Run(IReadOnlyList<string> args, byte[] body)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var input = new MemoryStream(body);
        int exitCode = CommandLine.Run(args, new Screen(output, error, isTerminal: false, AnsiSupport.No, input: input));
        return (exitCode, output.ToString(), error.ToString());
    }
}
