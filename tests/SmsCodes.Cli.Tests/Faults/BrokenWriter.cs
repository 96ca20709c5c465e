using System;
using System.IO;
using System.Text;

namespace SmsCodes.Cli.Tests.Faults;

/// <summary>An output that is full, or closed.</summary>
internal sealed class BrokenWriter(Exception fault) : StringWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw fault;

    public override void Write(char[] buffer, int index, int count) => throw fault;

    public override void Write(string? value) => throw fault;

    public override void Write(ReadOnlySpan<char> buffer) => throw fault;

    public override void WriteLine(string? value) => throw fault;

    public override void WriteLine(ReadOnlySpan<char> buffer) => throw fault;
}
