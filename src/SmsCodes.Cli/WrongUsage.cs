using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Lookup;

namespace SmsCodes.Cli;

/// <summary>Says how the program should have been called.</summary>
internal static class WrongUsage
{
    /// <summary>Writes what is wrong with a call, and where to read on.</summary>
    public static void Explain(ParseResult call, TextWriter error)
    {
        Command command = call.CommandResult.Command;
        bool isRoot = command == call.RootCommandResult.Command;
        foreach (string problem in isRoot ? [Verb(call)] : call.Errors.Select(wrong => wrong.Message).Distinct())
            error.WriteLine("smscodes: " + problem);
        error.WriteLine($"Try: smscodes {(isRoot ? "" : command.Name + " ")}--help");
    }

    /// <summary>Refuses a misspelt option, which would pass for an argument otherwise. A negative code is no option.</summary>
    public static void RefuseOptions(ArgumentResult argument)
    {
        foreach (string text in argument.Tokens.Select(token => token.Value))
        {
            if (text.Length > 1 && text[0] == '-' && !char.IsAsciiDigit(text[1]))
                argument.AddError($"There is no option '{text}'.");
        }
    }

    private static string Verb(ParseResult call)
    {
        List<string> verbs = [.. call.CommandResult.Command.Subcommands.Select(command => command.Name)];
        string valid = "The verbs are " + string.Join(", ", verbs) + ".";
        return call.UnmatchedTokens.Count == 0
            ? "say what to do. " + valid
            : $"there is no verb '{call.UnmatchedTokens[0]}'. {NearMiss.DidYouMean(call.UnmatchedTokens[0], verbs)}{valid}";
    }
}
