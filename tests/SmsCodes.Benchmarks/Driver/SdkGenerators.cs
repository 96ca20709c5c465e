using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>The generators that the SDK brings for every project of the framework, where they are found and this compiler can load them.</summary>
internal static class SdkGenerators
{
    /// <summary>C# that gives each of them something to generate.</summary>
    internal const string Source = """
        using System.Text.Json.Serialization;
        using System.Text.RegularExpressions;

        public sealed record Report(int Status, string Phone, decimal Cost);

        [JsonSerializable(typeof(Report))]
        public sealed partial class ReportJson : JsonSerializerContext;

        public static partial class Phones
        {
            [GeneratedRegex(@"^\+?(\d{1,3})(\d{9})$")]
            public static partial Regex Phone();
        }
        """;

    private static readonly (string Name, string File)[] Wanted =
    [
        ("System.Text.Json's generator", "System.Text.Json.SourceGeneration.dll"),
        ("the generator of regular expressions", "System.Text.RegularExpressions.Generator.dll"),
    ];

    /// <summary>Those that could be loaded, by name.</summary>
    internal static IEnumerable<(string Name, IIncrementalGenerator Generator)> Load()
    {
        foreach ((string name, string file) in Wanted)
        {
            IIncrementalGenerator? generator = null;
            try
            {
                if (Find(file) is { } path)
                    generator = Assembly.LoadFrom(path).GetTypes().Where(IsGenerator).Select(t => (IIncrementalGenerator)Activator.CreateInstance(t)!).FirstOrDefault();
            }
            catch (Exception fault) when (fault is IOException or BadImageFormatException or ReflectionTypeLoadException or TypeLoadException)
            {
                // Said below: it needs a newer compiler.
            }

            if (generator == null)
                Console.WriteLine($"{name} was not found or needs a newer compiler: its row is left out.");
            else
                yield return (name, generator);
        }
    }

    private static bool IsGenerator(Type type) =>
        typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() != null;

    private static string? Find(string file)
    {
        string root = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.Exists(root)
            ? Directory.GetDirectories(root).Select(version => Path.Combine(version, "analyzers", "dotnet", "cs", file)).LastOrDefault(File.Exists)
            : null;
    }
}
