using System;
using System.CommandLine;
using System.Linq;
namespace SmsCodes.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        var root = new RootCommand("x");
        var c = new Command("explain", "e\n\nExamples:\n  smscodes explain a b");
        var p = new Argument<string>("PROVIDER"); var code = new Argument<string>("CODE");
        var j = new Option<bool>("--json");
        c.Arguments.Add(p); c.Arguments.Add(code); c.Options.Add(j);
        c.SetAction(r => { Console.WriteLine(r.GetValue(p) + "|" + r.GetValue(code) + "|" + r.GetValue(j)); return 0; });
        root.Subcommands.Add(c);
        var res = root.Parse(args);
        Console.WriteLine(string.Join(";", res.Errors.Select(e => e.Message)));
        return res.Errors.Count > 0 ? 2 : res.Invoke();
    }
}
