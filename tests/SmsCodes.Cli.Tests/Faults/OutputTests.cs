using System;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Output;
using SmsCodes.Cli.Tests.Running;
using Spectre.Console;
using Xunit;

namespace SmsCodes.Cli.Tests.Faults;

/// <summary>Outputs that are full or closed, and an input that cannot be read: a message and an exit code, never a crash.</summary>
public sealed class OutputTests
{
    private static readonly IOException Full = new("No space left on device");
    private static readonly UnauthorizedAccessException Closed = new("Access to the path is denied.", new IOException("Bad file descriptor"));

    public static TheoryData<string> Calls =>
        ["codes", "codes --json", "codes smsmanager", "explain smsmanager 103", "explain smsmanager 103 --json", "decode smscentre status --body 0,-2",
            "decode smscentre status --body 0,-2 --json", "lint {acme} --sarif", "lint {acme} --json", "schema --file -", "diff {acme} {acme} --json", "--help", "codes --help", "--version"];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_full_or_closed_output_is_told(string call)
    {
        using var folder = new TemporaryFolder();
        folder.With("acme.yaml", OwnFiles.Acme);
        string[] args = [.. call.Split(' ').Select(arg => arg.Replace("{acme}", "acme.yaml", StringComparison.Ordinal))];

        Assert.Equal((ExitCode.WrongInput, "smscodes: the output can't be written: No space left on device"), RunWithOutput(Full, folder, args));
        Assert.Equal((ExitCode.WrongInput, "smscodes: the output can't be written: Bad file descriptor"), RunWithOutput(Closed, folder, args));
    }

    [Theory]
    [InlineData(ExitCode.WrongInput, "explain smsmanager 10312")]
    [InlineData(ExitCode.WrongInput, "lint nowhere.yaml")]
    [InlineData(ExitCode.WrongUsage, "xplain smsmanager 103")]
    [InlineData(ExitCode.WrongUsage, "explain")]
    public void Where_nobody_hears_what_is_wrong_the_exit_code_tells_it(int expected, string call)
    {
        foreach (Exception fault in (Exception[])[Full, Closed])
        {
            using var output = new StringWriter();
            var screen = new Screen(output, new BrokenWriter(fault), isTerminal: false, AnsiSupport.No);

            Assert.Equal((expected, ""), (CommandLine.Run(call.Split(' '), screen), output.ToString()));
        }
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_told_as_such()
    {
        using var error = new StringWriter();
        var screen = new Screen(TextWriter.Null, error, isTerminal: false, AnsiSupport.No, input: new BrokenStream());

        Assert.Equal(ExitCode.WrongInput, CommandLine.Run(["decode", "smscentre", "status"], screen));
        Assert.Equal("smscodes: standard input can't be read: Is a directory", error.ToString().TrimEnd());
    }

    private static (int ExitCode, string Error) RunWithOutput(Exception fault, TemporaryFolder folder, string[] args)
    {
        using var error = new StringWriter();
        var screen = new Screen(new BrokenWriter(fault), error, isTerminal: false, AnsiSupport.No, folder: folder.Path);
        int exitCode = CommandLine.Run(args, screen);
        return (exitCode, error.ToString().TrimEnd());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Is a directory");

        public override int Read(Span<byte> buffer) => throw new IOException("Is a directory");
    }
}
