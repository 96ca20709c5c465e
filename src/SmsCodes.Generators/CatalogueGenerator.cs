using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Diagnostics;
using SmsCodes.Generators.Emission;
using SmsCodes.Generators.Emission.Codes;
using SmsCodes.Generators.Emission.Replies;
using SmsCodes.Generators.Emission.Shared;
using SmsCodes.Generators.Pipeline;

namespace SmsCodes.Generators;

/// <summary>Turns YAML catalogues of provider codes into enums with lookups. Text to model to C#: no step runs when
/// C# is edited.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogueGenerator : IIncrementalGenerator
{
    // Without a byte order mark: files of generated code that are written to disk begin with their first character.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What goes in.
        IncrementalValuesProvider<CatalogueText> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => CatalogueFile.From(pair.Left, pair.Right, cancel))
            .Where(static file => file != null)
            .Select(static (file, _) => file!)
            .Collect()
            .SelectMany(static (all, _) => OnePerPath(all))
            .WithTrackingName(Steps.Files);
        IncrementalValueProvider<GeneratorOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (all, _) => GeneratorOptions.From(all))
            .WithTrackingName(Steps.Options);
        IncrementalValueProvider<Capabilities> capabilities = context.CompilationProvider
            .Select(static (compilation, _) => Surroundings.Of((CSharpCompilation)compilation))
            .Select(static (surroundings, cancel) => Capabilities.Of(surroundings, cancel))
            .WithTrackingName(Steps.Capabilities);

        // Each file by itself, then each catalogue with its overlays, then the few questions over all of them.
        IncrementalValueProvider<CatalogueIndex> index = files
            .Select(static (file, _) => CatalogueSyntax.Of(file))
            .WithTrackingName(Steps.Syntax)
            .Collect()
            .Select(static (all, _) => CatalogueIndex.Of(all))
            .WithTrackingName(Steps.Index);
        IncrementalValuesProvider<CatalogueReading> readings = index
            .SelectMany(static (all, _) => all.Sources)
            .WithTrackingName(Steps.Sources)
            .Select(static (sources, _) => CatalogueReader.Read(sources))
            .WithTrackingName(Steps.Readings);
        IncrementalValueProvider<ProviderList> providers = readings
            .Where(static reading => reading.Speaks && reading.Model != null)
            .Select(static (reading, _) => (reading.Model!.Provider, reading.Model.Responses.Count > 0))
            .Collect()
            .Select(static (all, _) => ProviderList.Of(all))
            .WithTrackingName(Steps.Providers);
        IncrementalValueProvider<Frame> frame = options
            .Combine(capabilities)
            .Select(static (pair, _) => Frame.Of(pair.Left, pair.Right))
            .WithTrackingName(Steps.Frame);

        // What comes out: code and diagnostics apart, so that a moved line reports again and emits nothing.
        IncrementalValuesProvider<(Catalogue Catalogue, Frame Frame)> catalogues = readings
            .Where(static reading => reading.Speaks && reading.Model != null)
            .Select(static (reading, _) => reading.Model!)
            .Combine(frame);
        IncrementalValuesProvider<CatalogueUnit> units = catalogues
            .Where(static pair => pair.Frame.Emits(pair.Catalogue.Provider))
            .Select(static (pair, _) => new CatalogueUnit(pair.Frame.Target, pair.Catalogue))
            .WithTrackingName(Steps.Units);
        IncrementalValueProvider<SharedUnit?> shared = providers
            .Combine(frame)
            .Select(static (pair, _) => Share(pair.Left, pair.Right))
            .WithTrackingName(Steps.Shared);
        IncrementalValueProvider<EquatableArray<Finding>> findings = readings
            .Select(static (reading, _) => reading.Findings)
            .Collect()
            .Combine(index.Select(static (all, _) => all.Findings))
            .Combine(readings.Combine(frame).Select(static (pair, _) => Overlaid.OfOwned(pair.Left, pair.Right)).Collect())
            .Select(static (all, _) => CatalogueLibrary.InOrder(all.Left.Left.Add(all.Left.Right).AddRange(all.Right)))
            .WithTrackingName(Steps.Findings);
        IncrementalValueProvider<EquatableArray<Note>> notes = catalogues
            .Select(static (pair, _) => Note.OnOwner(pair.Catalogue, pair.Frame))
            .Where(static note => note != null)
            .Select(static (note, _) => note!)
            .Collect()
            .Combine(options.Combine(capabilities))
            .Combine(providers.Combine(frame))
            .Select(static (all, _) => Note.On(all.Left.Right.Left, all.Left.Right.Right, all.Right.Left, all.Right.Right, all.Left.Left))
            .WithTrackingName(Steps.Notes);

        context.RegisterSourceOutput(units, static (output, unit) => AddCatalogue(output, unit));
        context.RegisterSourceOutput(shared, static (output, unit) => AddShared(output, unit));
        context.RegisterSourceOutput(findings, static (output, all) => Report(output, all));
        context.RegisterSourceOutput(notes, static (output, all) => Report(output, all));
    }

    /// <summary>A file that a project lists twice counts once: its code would clash with itself.</summary>
    private static IEnumerable<CatalogueText> OnePerPath(ImmutableArray<CatalogueText> all) =>
        all.GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.First());

    private static SharedUnit? Share(ProviderList list, Frame frame)
    {
        if (frame.HasShared || !list.Providers.Any(frame.Emits))
            return null;
        IEnumerable<string> responding = frame.Target.Replies == null ? [] : list.Responding.Where(frame.Emits);
        return new SharedUnit(frame.Target, list.Providers, new EquatableArray<string>(responding));
    }

    private static void Report(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
            output.ReportDiagnostic(FindingDiagnostics.Of(finding));
    }

    private static void Report(SourceProductionContext output, EquatableArray<Note> notes)
    {
        foreach (Note note in notes)
            output.ReportDiagnostic(note.ToDiagnostic());
    }

    private static void AddCatalogue(SourceProductionContext output, CatalogueUnit unit)
    {
        Add(output, CatalogueEmitter.Emit(unit.Target, unit.Catalogue));
        if (unit.Target.Replies != null && unit.Catalogue.Responses.Count > 0)
            Add(output, ResponsesEmitter.Emit(unit.Target, unit.Catalogue));
    }

    private static void AddShared(SourceProductionContext output, SharedUnit? unit)
    {
        if (unit == null)
            return;
        Add(output, SharedEmitter.Emit(unit.Target));
        Add(output, CodeCatalogEmitter.Emit(unit.Target, [.. unit.Providers]));
        if (unit.Responding.Count == 0)
            return;
        Add(output, RuntimeEmitter.Emit(unit.Target));
        Add(output, ReplyCatalogEmitter.Emit(unit.Target, unit.Responding));
    }

    private static void Add(SourceProductionContext output, GeneratedFile file) =>
        output.AddSource(file.HintName, SourceText.From(file.Text, Utf8));
}
