using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Benchmarks.Reporting;
using SmsCodes.Generators;
using YamlDotNet.Core;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>The generator's first run in a fresh process, as a command-line build without a compile server meets it, beside a bare walk over the
/// events of the YAML parser.</summary>
internal static class ColdRuns
{
    /// <summary>The argument by which the program becomes the child.</summary>
    internal const string Child = "cold-child";

    /// <summary>The peer's name.</summary>
    internal const string Walk = "YamlDotNet's bare events";

    /// <summary>The question what both take in one process, the walk before the generator.</summary>
    internal const string InOneProcess = "both in one fresh process, the events first";

    private const string Bundled = "bundled";
    private const int Processes = 7;
    private const int ProcessesOfMany = 3;

    /// <summary>Runs the processes.</summary>
    internal static IEnumerable<Measurement> Measure()
    {
        IReadOnlyDictionary<string, double[]> five = ChildProcess.Medians(Child, Processes, "generate bundled", "walk bundled", "both bundled", "again bundled");
        Measurement Of(string question, string @case, string subject, double value) => new("generator", "ColdRuns", question, @case, subject, value);

        yield return Of("each in a fresh process", "five bundled", Measurement.Generated, five["generate bundled"][0]);
        yield return Of("each in a fresh process", "five bundled", Walk, five["walk bundled"][0]);
        yield return Of(InOneProcess, "five bundled", Measurement.Generated, five["both bundled"][1]);
        yield return Of(InOneProcess, "five bundled", Walk, five["both bundled"][0]);
        yield return Of("warm", "five bundled", Measurement.Generated, five["again bundled"][0]);
        yield return Of("warm", "five bundled", Walk, five["again bundled"][1]);
        foreach (int catalogues in GeneratorPart.Catalogues)
        {
            string files = catalogues.ToString(CultureInfo.InvariantCulture);
            IReadOnlyDictionary<string, double[]> many = ChildProcess.Medians(Child, ProcessesOfMany, "generate " + files, "walk " + files);
            yield return Of("each in a fresh process, so many catalogues of 100 codes", files, Measurement.Generated, many["generate " + files][0]);
            yield return Of("each in a fresh process, so many catalogues of 100 codes", files, Walk, many["walk " + files][0]);
        }
    }

    /// <summary>In the child: does it once and prints the nanoseconds.</summary>
    internal static int Run(string kind)
    {
        string[] words = kind.Split(' ');
        ImmutableArray<CatalogueFile> files = words[1] == Bundled
            ? CatalogueFile.Bundled
            : SyntheticCatalogue.Many(int.Parse(words[1], CultureInfo.InvariantCulture), GeneratorPart.CodesOfEach);
        CSharpCompilation library = Project.Library(["class A { }"]);
        switch (words[0])
        {
            case "walk":
                return ChildProcess.Print(Walked(files));
            case "both":
                return ChildProcess.Print(Walked(files), Generated(files, library));
            case "again":
                IReadOnlyList<(double Nanoseconds, long Bytes)> warm = Clock.Medians(50, () => () => Generated(files, library), () => () => Walked(files));
                return ChildProcess.Print(warm[0].Nanoseconds, warm[1].Nanoseconds);
            default:
                return ChildProcess.Print(Generated(files, library));
        }
    }

    private static double Generated(ImmutableArray<CatalogueFile> files, CSharpCompilation library)
    {
        long start = Stopwatch.GetTimestamp();
        Project.Driver(new CatalogueGenerator(), files).RunGenerators(library);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Walked(ImmutableArray<CatalogueFile> files)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (CatalogueFile file in files)
        {
            var parser = new Parser(new Scanner(new StringReader(file.Content), skipComments: true));
            while (parser.MoveNext())
                continue;
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }
}
