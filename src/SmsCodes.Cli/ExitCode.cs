namespace SmsCodes.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input is wrong: there is no such provider, set, code or file, a body is no such reply, or a catalogue has mistakes.</summary>
    public const int WrongInput = 1;

    /// <summary>The program was called the wrong way.</summary>
    public const int WrongUsage = 2;
}
