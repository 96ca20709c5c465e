using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Benchmarks.Reporting;
using SmsCodes.Catalog;
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

    /// <summary>The peer that does what would be left out if the catalogues in the box were shipped already judged.</summary>
    internal const string Reading = "reading and judging them, nothing emitted";

    /// <summary>The peer that does what is left to do whatever the generator does: the compiler parses what is emitted.</summary>
    internal const string Parsing = "the compiler's parser over what is emitted";

    private const string Bundled = "bundled";
    private const int Processes = 7;
    private const int ProcessesOfMany = 3;

    /// <summary>Runs the processes.</summary>
    internal static IEnumerable<Measurement> Measure()
    {
        DirectoryInfo emitted = Directory.CreateTempSubdirectory("smscodes-emitted-");
        foreach (SyntaxTree tree in Project.Driver(new CatalogueGenerator(), CatalogueFile.Bundled).RunGenerators(Project.Library(["class A { }"])).GetRunResult().GeneratedTrees)
            File.WriteAllText(Path.Combine(emitted.FullName, Path.GetFileName(tree.FilePath)), tree.ToString());
        string parse = "parse " + emitted.FullName;
        IReadOnlyDictionary<string, double[]> five = ChildProcess.Medians(
            Child, Processes, "generate bundled", "walk bundled", "read bundled", parse, "both bundled", "again bundled");
        emitted.Delete(recursive: true);
        Measurement Of(string question, string @case, string subject, double value) => new("generator", "ColdRuns", question, @case, subject, value);

        yield return Of("each in a fresh process", "five bundled", Measurement.Generated, five["generate bundled"][0]);
        yield return Of("each in a fresh process", "five bundled", Walk, five["walk bundled"][0]);
        yield return Of("each in a fresh process", "five bundled", Reading, five["read bundled"][0]);
        yield return Of("each in a fresh process", "five bundled", Parsing, five[parse][0]);
        yield return Of(InOneProcess, "five bundled", Measurement.Generated, five["both bundled"][1]);
        yield return Of(InOneProcess, "five bundled", Walk, five["both bundled"][0]);
        yield return Of("warm", "five bundled", Measurement.Generated, five["again bundled"][0]);
        yield return Of("warm", "five bundled", Walk, five["again bundled"][1]);
        yield return Of("warm", "five bundled", Reading, five["again bundled"][2]);
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
        string[] words = kind.Split(' ', 2);
        if (words[0] == "parse")
            return ChildProcess.Print(Parsed([.. Directory.GetFiles(words[1]).Select(File.ReadAllText)]));
        ImmutableArray<CatalogueFile> files = words[1] == Bundled
            ? CatalogueFile.Bundled
            : SyntheticCatalogue.Many(int.Parse(words[1], CultureInfo.InvariantCulture), GeneratorPart.CodesOfEach);
        CSharpCompilation library = Project.Library(["class A { }"]);
        switch (words[0])
        {
            case "walk":
                return ChildProcess.Print(Walked(files));
            case "read":
                return ChildProcess.Print(Read(files));
            case "both":
                return ChildProcess.Print(Walked(files), Generated(files, library));
            case "again":
                IReadOnlyList<(double Nanoseconds, long Bytes)> warm = Clock.Medians(
                    50, () => () => Generated(files, library), () => () => Walked(files), () => () => Read(files));
                return ChildProcess.Print(warm[0].Nanoseconds, warm[1].Nanoseconds, warm[2].Nanoseconds);
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

    private static double Parsed(string[] texts)
    {
        long start = Stopwatch.GetTimestamp();
        foreach (string text in texts)
            CSharpSyntaxTree.ParseText(text);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Read(ImmutableArray<CatalogueFile> files)
    {
        long start = Stopwatch.GetTimestamp();
        CatalogueLibrary.Read(files.Select(f => new CatalogueText(f.Path, f.Content)));
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
