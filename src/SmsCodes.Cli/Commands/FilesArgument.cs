using System.CommandLine;

namespace SmsCodes.Cli.Commands;

/// <summary>The argument <c>FILE...</c>.</summary>
internal static class FilesArgument
{
    /// <summary>Makes the argument for one verb.</summary>
    public static Argument<string[]> Create(string description)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = description };
        files.Validators.Add(WrongUsage.RefuseOptions);
        return files;
    }
}
