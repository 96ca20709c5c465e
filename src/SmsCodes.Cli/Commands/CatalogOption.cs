using System;
using System.Collections.Generic;
using System.CommandLine;

namespace SmsCodes.Cli.Commands;

/// <summary>The option <c>--catalog</c>.</summary>
internal static class CatalogOption
{
    private const string Name = "--catalog";

    /// <summary>Makes the option for one verb.</summary>
    public static Option<string[]> Create() => new(Name)
    {
        Description = "Catalogues and overlays of your own, or folders with such: their codes are known too. May be given several times.",
        HelpName = "FILE...",
    };

    /// <summary>Names the option before each of several YAML files, as a shell makes them of a pattern; what is no such file is an argument.</summary>
    public static IReadOnlyList<string> Spread(IReadOnlyList<string> args)
    {
        var spread = new List<string>();
        bool isBehindFile = false;
        for (int i = 0; i < args.Count; i++)
        {
            isBehindFile = i > 1 && (isBehindFile || args[i - 2] == Name) && IsYaml(args[i - 1]) && IsYaml(args[i]);
            if (isBehindFile)
                spread.Add(Name);
            spread.Add(args[i]);
        }

        return spread;
    }

    private static bool IsYaml(string arg) =>
        arg.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || arg.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
