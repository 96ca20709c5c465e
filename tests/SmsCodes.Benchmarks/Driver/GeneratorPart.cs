using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Benchmarks.Reporting;
using SmsCodes.Generators;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>The generator in the compiler's driver: few and many catalogues, small and large ones, from nothing and after edits, beside an empty
/// generator in the same driver.</summary>
internal static class GeneratorPart
{
    /// <summary>The part's name.</summary>
    internal const string Name = "generator";

    /// <summary>The peer's name.</summary>
    internal const string Empty = "an empty generator";

    /// <summary>The case of the catalogues that the package brings.</summary>
    internal const string FiveBundled = "five bundled";

    /// <summary>The question how the time grows with a catalogue.</summary>
    internal const string LargeFromNothing = "one catalogue of so many codes, from nothing";

    /// <summary>How many codes each of many catalogues has.</summary>
    internal const int CodesOfEach = 100;

    /// <summary>How many catalogues there are.</summary>
    internal static ImmutableArray<int> Catalogues { get; } = [1, 5, 50, 500];

    private static readonly CSharpCompilation Library = Project.Library([SdkGenerators.Source, "class Edited { }"]);

    /// <summary>Measures all of it.</summary>
    internal static IEnumerable<Measurement> Measure() =>
    [
        .. Edits(FiveBundled, CatalogueFile.Bundled, "POST request missing.", "POST request is missing."),
        .. Catalogues.SelectMany(n => Edits(
            n.ToString(CultureInfo.InvariantCulture), SyntheticCatalogue.Many(n, CodesOfEach), SyntheticCatalogue.Description, "Message 0 was declined")),
        .. new[] { 1, 1000, 10_000 }.SelectMany(Large),
        .. BesideTheSdk(),
        .. ColdRuns.Measure(),
    ];

    private static IEnumerable<Measurement> Edits(string @case, ImmutableArray<CatalogueFile> files, string before, string after)
    {
        var ours = new CatalogueGenerator();
        GeneratorDriver warm = Project.Driver(ours, files).RunGenerators(Library);
        var empty = new EmptyGenerator(files, warm.GetRunResult());
        GeneratorDriver warmEmpty = Project.Driver(empty, files).RunGenerators(Library);
        CatalogueFile commented = files[0].WithComment();
        CatalogueFile described = files[0].With(before, after);
        int edit = 0;

        Func<Action> CSharp(GeneratorDriver driver) => () =>
        {
            CSharpCompilation edited = Project.Edited(Library, edit++);
            return () => driver.RunGenerators(edited);
        };
        Func<Action> File(GeneratorDriver driver, CatalogueFile edited) => () => () => driver.ReplaceAdditionalText(files[0], edited).RunGenerators(Library);
        Func<Action> Nothing(IIncrementalGenerator generator) => () => () => Project.Driver(generator, files).RunGenerators(Library);

        int few = files.Length > 100 ? 3 : files.Length > 10 ? 7 : 19;
        int many = files.Length > 100 ? 19 : files.Length > 10 ? 50 : 200;
        return
        [
            .. Pair("from nothing", @case, few, Nothing(ours), Nothing(empty)),
            .. Pair("C# edited", @case, many, CSharp(warm), CSharp(warmEmpty)),
            .. Pair("a comment added to one catalogue", @case, many, File(warm, commented), File(warmEmpty, commented)),
            .. Pair("one description edited", @case, many, File(warm, described), File(warmEmpty, described)),
        ];
    }

    private static IEnumerable<Measurement> Large(int codes)
    {
        ImmutableArray<CatalogueFile> files = SyntheticCatalogue.Many(1, codes);
        var ours = new CatalogueGenerator();
        var empty = new EmptyGenerator(files, Project.Driver(ours, files).RunGenerators(Library).GetRunResult());
        return Pair(
            LargeFromNothing, codes.ToString("N0", CultureInfo.InvariantCulture), 7,
            () => () => Project.Driver(ours, files).RunGenerators(Library), () => () => Project.Driver(empty, files).RunGenerators(Library));
    }

    private static IEnumerable<Measurement> BesideTheSdk()
    {
        (string Name, GeneratorDriver Driver)[] all =
        [
            (Measurement.Generated, Project.Driver(new CatalogueGenerator(), CatalogueFile.Bundled).RunGenerators(Library)),
            .. SdkGenerators.Load().Select(g => (g.Name, Project.Driver(g.Generator, []).RunGenerators(Library))),
        ];
        int edit = 1_000_000;
        Func<Action>[] kinds =
        [
            .. all.Select(g => (Func<Action>)(() =>
            {
                CSharpCompilation edited = Project.Edited(Library, edit++);
                return () => g.Driver.RunGenerators(edited);
            })),
        ];
        return Clock.Medians(200, kinds).Select((m, i) => Of("C# edited, beside generators of the SDK", FiveBundled, all[i].Name, m));
    }

    private static IEnumerable<Measurement> Pair(string question, string @case, int rounds, Func<Action> ours, Func<Action> empty)
    {
        IReadOnlyList<(double Nanoseconds, long Bytes)> medians = Clock.Medians(rounds, ours, empty);
        return [Of(question, @case, Measurement.Generated, medians[0]), Of(question, @case, Empty, medians[1])];
    }

    private static Measurement Of(string question, string @case, string subject, (double Nanoseconds, long Bytes) median) =>
        new(Name, "Generator", question, @case, subject, median.Nanoseconds, median.Bytes);
}
