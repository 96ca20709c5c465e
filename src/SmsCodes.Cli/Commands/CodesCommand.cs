using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Lookup;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>codes</c>: lists what the catalogues hold.</summary>
internal static class CodesCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        var provider = new Argument<string?>("PROVIDER")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A provider's name, in any case of letters. Without it: all providers.",
        };
        var set = new Argument<string?>("SET")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The name of one of its code sets. Without it: all of its sets.",
        };
        provider.Validators.Add(WrongUsage.RefuseOptions);
        set.Validators.Add(WrongUsage.RefuseOptions);
        Option<string[]> catalog = CatalogOption.Create();
        Option<bool> json = JsonOption.Create();

        var command = new Verb(
            "codes",
            "Lists codes: an overview without arguments, else a table for each code set.",
            """
            Examples:
              smscodes codes
              smscodes codes smspartner
              smscodes codes smscentre messagestatus
              smscodes codes smscentre --catalog ours.smscodes.yaml
              smscodes codes --json
            """)
        {
            provider,
            set,
            catalog,
            json,
        };
        command.SetAction(call => Run(
            screen, KnownProviders.With(screen, call.GetValue(catalog)).All, call.GetValue(provider), call.GetValue(set), call.GetValue(json)));
        return command;
    }

    private static int Run(Screen screen, IReadOnlyList<CodeProvider> providers, string? providerName, string? setName, bool json)
    {
        CodeProvider? provider = providerName is null ? null : ProviderLookup.Provider(providers, providerName);
        IReadOnlyList<CodeSet> sets = (provider, setName) switch
        {
            (null, _) => [.. providers.SelectMany(any => any.Sets)],
            (_, null) => provider.Sets,
            _ => [ProviderLookup.Set(provider, setName)],
        };

        if (json)
            CodeJson.WriteCodes(screen.Output, sets.SelectMany(set => set.Codes));
        else if (provider is null)
            OverviewTable.Write(screen, providers);
        else
            SetTable.Write(screen, sets);
        return ExitCode.Done;
    }
}
