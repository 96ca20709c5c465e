using System;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Output;
using SmsCodes.Cli.Tests.Running;
using Spectre.Console;
using Xunit;

namespace SmsCodes.Cli.Tests.Usage;

/// <summary>Colour and lines in a terminal, plain text elsewhere.</summary>
public sealed class ScreenTests
{
    private const char Escape = '\u001b';

    [Theory]
    [InlineData("explain", "smsmanager", "9xx")]
    [InlineData("codes", "smsmanager")]
    [InlineData("codes")]
    public void Piped_there_is_no_colour_and_no_line(params string[] args)
    {
        string output = Tool.Run(args).Output;

        Assert.DoesNotContain(Escape, output);
        Assert.DoesNotContain('─', output);
    }

    [Theory]
    [InlineData("explain", "smsmanager", "9xx")]
    [InlineData("codes", "smsmanager")]
    [InlineData("codes")]
    public void A_terminal_has_colour_and_lines(params string[] args)
    {
        string output = Tool.RunInTerminal(100, AnsiSupport.Yes, args).Output;

        Assert.Contains(Escape, output);
        Assert.Contains('─', output);
    }

    [Fact]
    public void A_terminal_without_colour_still_has_lines()
    {
        string output = Tool.RunInTerminal(100, AnsiSupport.No, "codes", "smsmanager").Output;

        Assert.DoesNotContain(Escape, output);
        Assert.Contains('─', output);
    }

    [Theory]
    [InlineData(null, AnsiSupport.Detect)]
    [InlineData("", AnsiSupport.Detect)]
    [InlineData("1", AnsiSupport.No)]
    public void No_color_is_heeded(string? variable, AnsiSupport expected)
    {
        Assert.Equal(expected, Screen.Colour(variable));
    }

    [Fact]
    public void Json_is_the_same_in_a_terminal()
    {
        Assert.Equal(Tool.Run("codes", "--json").Output, Tool.RunInTerminal(80, AnsiSupport.Yes, "codes", "--json").Output);
    }

    [Fact]
    public void The_answer_is_one_line_however_long()
    {
        string[] lines = Tool.Run("explain", "smspartner", "10").Lines;

        Assert.True(lines[0].Length > 200, lines[0]);
        Assert.EndsWith(".", lines[0], StringComparison.Ordinal);
        Assert.Empty(lines[1]);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_no_crash()
    {
        using var error = new StringWriter();
        using var full = new StreamWriter(new FullDisk()) { AutoFlush = true };

        Assert.Equal(ExitCode.WrongInput, CommandLine.Run(["codes"], new Screen(full, error, isTerminal: false, AnsiSupport.No)));
        Assert.Equal("smscodes: the output can't be written: The disk is full.", error.ToString().Split(Environment.NewLine).First());
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The disk is full.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The disk is full.");
    }
}
