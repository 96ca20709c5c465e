using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using SmsCodes.Benchmarks.Driver;
using SmsCodes.Benchmarks.Lookups;
using SmsCodes.Benchmarks.Reporting;

// No arguments: every part. Names of parts run those alone. `page` writes the page anew, `compare OLD.json NEW.json` says what got slower.
if (args is [FirstUse.Child, _])
    return FirstUse.Run(args[1]);
if (args is [ColdRuns.Child, _])
    return ColdRuns.Run(args[1]);
if (args is [Comparison.Command, ..])
    return Comparison.Run(args[1..], Console.Out);

bool isPage = args is ["page"];
Part[] parts = isPage ? [] : [.. Part.All.Where(p => args.Length == 0 || args.Contains(p.Name))];
if (args.FirstOrDefault(a => !isPage && Part.All.All(p => p.Name != a)) is { } unknown)
{
    Console.Error.WriteLine($"'{unknown}' is none of page, {Comparison.Command}, {string.Join(", ", Part.All.Select(p => p.Name))}");
    return 2;
}

Results results = Results.Read(Repository.Measurements);
string machine = string.Create(
    CultureInfo.InvariantCulture,
    $"{DateTime.UtcNow:yyyy-MM-dd}, {RuntimeInformation.RuntimeIdentifier}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}");
foreach (Part part in parts)
{
    List<Measurement> measured = [.. part.Measure()];
    results.Replace(part.Name, machine, measured);
    // After each part: what was measured is kept, whatever becomes of the next one.
    results.Write(Repository.Measurements);
}

new Page(results).Write(Repository.Page);
foreach (Goal goal in Goals.All.Where(g => parts.Any(p => p.Name == g.Part)))
    Console.WriteLine($"{goal.Part}: {goal.What}, against {goal.Against}: {goal.Measured(results)}, goal {goal.Most}: {goal.Verdict(results)}");
return 0;
