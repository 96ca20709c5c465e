using System.Collections.Generic;
using System.CommandLine;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Lookup;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>explain</c>: all that a person wants to know of one code.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        var provider = new Argument<string>("PROVIDER") { Description = "A provider's name, in any case of letters." };
        var code = new Argument<string>("CODE")
        {
            Description = "A code as it stands in a reply (103, 000, -3, 'not delivered'), a class of codes (9xx), a name, a label, "
                + "the HTTP status of an error without a code, or a pasted reply.",
        };
        provider.Validators.Add(WrongUsage.RefuseOptions);
        code.Validators.Add(WrongUsage.RefuseOptions);
        Option<string[]> catalog = CatalogOption.Create();
        Option<bool> json = JsonOption.Create();

        var command = new Verb(
            "explain",
            "Explains a code in every code set that has it. The first line answers: send it again? And who says so?",
            """
            Examples:
              smscodes explain smsmanager 9xx
              smscodes explain smsmanager 'ERROR|103'
              smscodes explain smscentre -3
              smscodes explain smspartner 'not delivered'
              smscodes explain smscentre 77 --catalog ours.smscodes.yaml

            A pasted reply is read by the provider's generated parsers; of an error, its code is explained. smscodes decode tells all that a reply holds.
            """)
        {
            provider,
            code,
            catalog,
            json,
        };
        command.SetAction(call => Run(
            screen, KnownProviders.With(screen, call.GetValue(catalog)).All, call.GetRequiredValue(provider), call.GetRequiredValue(code), call.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, IReadOnlyList<CodeProvider> providers, string provider, string code, bool json)
    {
        Answer answer = CodeSearch.Find(ProviderLookup.Provider(providers, provider), code);
        if (json)
            CodeJson.WriteAnswer(screen.Output, answer);
        else
            AnswerPage.Write(screen, answer);
        return ExitCode.Done;
    }
}
