using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>A generator that does nothing but what the driver makes any generator do: it asks for the same files and adds the same trees, whose
/// texts it is given. What it costs is the driver's own cost.</summary>
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    private readonly Dictionary<string, List<(string Name, string Text)>> _byFile;
    private readonly List<(string Name, string Text)> _shared;

    /// <summary>Takes the texts from a run of the other generator over the same files.</summary>
    internal EmptyGenerator(IReadOnlyCollection<CatalogueFile> files, GeneratorDriverRunResult run)
    {
        (string Name, string Text)[] all = [.. run.Results.Single().GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()))];
        ILookup<string, (string Name, string Text)> byProvider = all.ToLookup(s => s.Name.Split('.')[1]);
        _byFile = files.ToDictionary(f => f.Path, f => byProvider[Provider(f)].ToList());
        HashSet<string> taken = [.. _byFile.Values.SelectMany(f => f.Select(s => s.Name))];
        _shared = [.. all.Where(s => !taken.Contains(s.Name))];
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Path, string Text)> files = context.AdditionalTextsProvider
            .Select(static (file, cancel) => (file.Path, file.GetText(cancel)!.ToString()));
        context.RegisterSourceOutput(files, (output, file) => Add(output, _byFile[file.Path]));
        context.RegisterSourceOutput(files.Collect().Select(static (all, _) => all.Length), (output, _) => Add(output, _shared));
    }

    private static void Add(SourceProductionContext output, List<(string Name, string Text)> sources)
    {
        foreach ((string name, string text) in sources)
            output.AddSource(name, SourceText.From(text, Encoding.UTF8));
    }

    private static string Provider(CatalogueFile file) =>
        file.Content.Split('\n').Single(line => line.StartsWith("provider: ", System.StringComparison.Ordinal))["provider: ".Length..].Trim();
}
