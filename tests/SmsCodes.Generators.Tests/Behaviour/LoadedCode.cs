using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Tests.Driver;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>Generated code that was compiled and loaded, with arithmetic checked for overflow.</summary>
internal sealed class LoadedCode
{
    private readonly Assembly _assembly;

    private LoadedCode(Assembly assembly) => _assembly = assembly;

    internal static LoadedCode Of(GeneratorRun run) => Of(run.Output);

    internal static LoadedCode Of(CSharpCompilation compilation)
    {
        using var image = new MemoryStream(Image.Of(compilation));
        return new LoadedCode(new AssemblyLoadContext(compilation.AssemblyName).LoadFromStream(image));
    }

    /// <summary>The generated API of the sets of a catalogue.</summary>
    internal ImmutableArray<LoadedSet> SetsOf(Catalogue catalogue) => [.. catalogue.Sets.Select(set => SetOf(catalogue, set))];

    private LoadedSet SetOf(Catalogue catalogue, CodeSet set)
    {
        Type type = TypeOf($"SmsCodes.{catalogue.Provider}.{set.Name}");
        Type companion = TypeOf($"SmsCodes.{catalogue.Provider}.{set.Name}Codes");
        return (LoadedSet)Activator.CreateInstance(typeof(LoadedSet<>).MakeGenericType(type), set, companion)!;
    }

    private Type TypeOf(string name) => _assembly.GetType(name, throwOnError: true)!;
}
