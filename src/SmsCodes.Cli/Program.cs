using System;
using System.Text;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli;

/// <summary>The program: the real console, and the exit code.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        // Czech, Polish and French must arrive whole in pipes and files too, whatever the machine's locale says.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Run(args, Screen.OfConsole());
    }
}
