using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SmsCodes.Fuzz.Measuring;
using SmsCodes.Fuzz.Running;
using SmsCodes.Fuzz.Targets;

namespace SmsCodes.Fuzz;

/// <summary>The command line: TARGET... [--inputs N] [--seed S] [--save FOLDER].</summary>
internal static class FuzzCommand
{
    private const int Clean = 0;
    private const int Broken = 1;
    private const int WrongUsage = 2;

    /// <summary>What is measured, and not tried at random.</summary>
    private static readonly Dictionary<string, Action<TextWriter>> Tables = new()
    {
        [LargeCatalogueTable.Name] = LargeCatalogueTable.Write, [LargeBodyTable.Name] = LargeBodyTable.Write,
    };

    internal static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        Dictionary<string, Func<FuzzTarget>> targets = new()
        {
            ["reader"] = () => new ReaderTarget(), ["emitter"] = () => new EmitterTarget(), ["driver"] = () => new DriverTarget(), ["bodies"] = () => new BodiesTarget(),
        };
        string folder = "fuzz";
        var named = new List<string>();
        long inputs = 10_000;
        int seed = 1;
        for (int i = 0; i < args.Length; i++)
        {
            string value = i + 1 < args.Length ? args[i + 1] : "";
            bool isOption = args[i].StartsWith("--", StringComparison.Ordinal);
            if (args[i] == "--save" && value.Length > 0)
                folder = value;
            else if (!(args[i] == "--inputs" && long.TryParse(value, CultureInfo.InvariantCulture, out inputs))
                && !(args[i] == "--seed" && int.TryParse(value, CultureInfo.InvariantCulture, out seed))
                && !targets.ContainsKey(args[i]) && !Tables.ContainsKey(args[i]))
                return Usage(targets.Keys.Concat(Tables.Keys), errors);
            if (isOption)
                i++;
            else
                named.Add(args[i]);
        }

        if (named.Count == 0)
            return Usage(targets.Keys.Concat(Tables.Keys), errors);
        foreach (string table in named.Where(Tables.ContainsKey))
            Tables[table](output);
        if (named.RemoveAll(Tables.ContainsKey) > 0 && named.Count == 0)
            return Clean;
        output.WriteLine(FuzzRun.Head);
        bool isClean = true;
        foreach (string name in named)
        {
            var run = new FuzzRun(targets[name](), folder, errors);
            run.Run(inputs, seed);
            output.WriteLine(run.Row);
            isClean &= run.IsClean;
        }

        return isClean ? Clean : Broken;
    }

    private static int Usage(IEnumerable<string> targets, TextWriter errors)
    {
        errors.WriteLine($"usage: TARGET... [--inputs N] [--seed S] [--save FOLDER]\ntargets: {string.Join(", ", targets.Order(StringComparer.Ordinal))}");
        return WrongUsage;
    }
}
