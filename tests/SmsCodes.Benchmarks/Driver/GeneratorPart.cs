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

    /// <summary>The question whether one catalogue of many costs what it costs alone.</summary>
    internal const string OneOfMany = "one description edited, of one catalogue and of 500 in turn";

    /// <summary>How many codes each of many catalogues has.</summary>
    internal const int CodesOfEach = 100;

    /// <summary>How many catalogues there are.</summary>
    internal static ImmutableArray<int> Catalogues { get; } = [1, 5, 50, 500];

    /// <summary>Measures all of it.</summary>
    internal static IEnumerable<Measurement> Measure()
    {
        // Once for the runtime, which compiles what is called often a second time: whatever came first would bear it.
        Edits(Many(5));
        return All();
    }

    private static Measurement[] All() =>
    [
        .. Edits(new EditedProject(FiveBundled, CatalogueFile.Bundled, "POST request missing.", "POST request is missing.")),
        .. Catalogues.SelectMany(n => Edits(Many(n))),
        .. Measured(OneOfMany, 60, p => p.DescriptionEdited, Many(Catalogues[0]), Many(Catalogues[^1])),
        .. Measured(LargeFromNothing, 7, p => p.FromNothing, [.. new[] { 1, 1000, 10_000 }.Select(Large)]),
        .. BesideTheSdk(),
        .. ColdRuns.Measure(),
    ];

    private static Measurement[] Edits(EditedProject project) =>
    [
        .. Measured("from nothing", project.Few, p => p.FromNothing, project),
        .. Measured("C# edited", project.Many, p => p.CSharpEdited, project),
        .. Measured("C# edited, another generator having asked before", project.Many, p => p.CSharpEditedAndAsked, project),
        .. Measured("a comment added to one catalogue", project.Many, p => p.CommentAdded, project),
        .. Measured("one description edited", project.Many, p => p.DescriptionEdited, project),
    ];

    private static EditedProject Many(int catalogues) => Synthetic(catalogues, CodesOfEach, catalogues.ToString(CultureInfo.InvariantCulture));

    private static EditedProject Large(int codes) => Synthetic(1, codes, codes.ToString("N0", CultureInfo.InvariantCulture));

    private static EditedProject Synthetic(int catalogues, int codes, string @case) =>
        new(@case, SyntheticCatalogue.Many(catalogues, codes), SyntheticCatalogue.Description, "Message 0 was declined");

    /// <summary>Both generators over some projects, all of them in turn.</summary>
    private static IEnumerable<Measurement> Measured(
        string question, int rounds, Func<EditedProject, Func<bool, Func<Action>>> edit, params EditedProject[] projects)
    {
        Func<Action>[] kinds = [.. projects.SelectMany(p => new[] { edit(p)(false), edit(p)(true) })];
        return Clock.Medians(rounds, kinds).Select((m, i) => Of(question, projects[i / 2].Case, i % 2 == 0 ? Measurement.Generated : Empty, m));
    }

    private static IEnumerable<Measurement> BesideTheSdk()
    {
        (string Name, GeneratorDriver Driver)[] all =
        [
            (Measurement.Generated, Project.Driver(new CatalogueGenerator(), CatalogueFile.Bundled).RunGenerators(EditedProject.Library)),
            .. SdkGenerators.Load().Select(g => (g.Name, Project.Driver(g.Generator, []).RunGenerators(EditedProject.Library))),
        ];
        int edit = 1_000_000;
        Func<Action>[] kinds =
        [
            .. all.Select(g => (Func<Action>)(() =>
            {
                CSharpCompilation edited = Project.Edited(EditedProject.Library, edit++);
                return () => g.Driver.RunGenerators(edited);
            })),
        ];
        return Clock.Medians(200, kinds).Select((m, i) => Of("C# edited, beside generators of the SDK", FiveBundled, all[i].Name, m));
    }

    private static Measurement Of(string question, string @case, string subject, (double Nanoseconds, long Bytes) median) =>
        new(Name, "Generator", question, @case, subject, median.Nanoseconds, median.Bytes);
}
