using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Commands;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli;

/// <summary>The verbs, and what is said where a call or its input is wrong.</summary>
internal static class CommandLine
{
    /// <summary>Runs one call of the program and gives its exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Screen screen)
    {
        // A code may begin with @, so no argument is taken for the name of a response file.
        var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false };
        ParseResult call = Root(screen).Parse(CatalogOption.Spread(args), parsing);
        if (call.Errors.Count > 0)
            return Fail(ExitCode.WrongUsage, () => WrongUsage.Explain(call, screen.Error));

        try
        {
            return call.Invoke(new InvocationConfiguration
            {
                Output = screen.Output,
                Error = screen.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (InputException wrong)
        {
            return Fail(ExitCode.WrongInput, () => screen.Error.WriteLine("smscodes: " + wrong.Message));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return Fail(ExitCode.WrongInput, () => screen.Error.WriteLine("smscodes: the output can't be written: " + Reason(broken)));
        }
    }

    /// <summary>Says what is wrong, where there is still somewhere to say it, and gives the exit code in any case.</summary>
    private static int Fail(int exitCode, Action say)
    {
        try
        {
            say();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            // Nobody is there to be told but the one who sees the exit code.
        }

        return exitCode;
    }

    /// <summary>Whether an output is full or closed; a closed one passes for a file without access.</summary>
    private static bool IsBroken(Exception e) => e is IOException or UnauthorizedAccessException;

    private static string Reason(Exception broken) => (broken.InnerException as IOException ?? broken).Message;

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand(
            """
            Explains the codes that SMS providers send: what a code means, whether it is final, whether to send again, and who says so.

            Examples:
              smscodes explain smsmanager 9xx     what a code means, and whether to send again
              smscodes decode smscentre status --body '0,-2'
                                                  what a reply means, read by the generated parsers
              smscodes codes                      the providers and their code sets
              smscodes codes smsmanager error     the codes of one set
              smscodes lint                       the mistakes in your catalogues, as the compiler tells them
              smscodes add smscentre messagestatus 77 Parked
                                                  a code more, in your overlay of the catalogue
              smscodes diff released catalog      what a change of catalogues does to those who use them

            Exit codes: 0 done, 1 the input is wrong (no such provider, set, code, reply or file, or mistakes in a catalogue), 2 wrong usage.
            """)
        {
            CodesCommand.Create(screen),
            ExplainCommand.Create(screen),
            DecodeCommand.Create(screen),
            LintCommand.Create(screen),
            AddCommand.Create(screen),
            SchemaCommand.Create(screen),
            DiffCommand.Create(screen),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
