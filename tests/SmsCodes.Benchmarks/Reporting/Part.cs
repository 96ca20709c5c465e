using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using SmsCodes.Benchmarks.Builds;
using SmsCodes.Benchmarks.Driver;
using SmsCodes.Benchmarks.Lookups;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>A part of the run, which can be run by itself.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Title">Its heading on the page.</param>
/// <param name="About">What the page says above its tables.</param>
/// <param name="Measure">Runs it.</param>
internal sealed record Part(string Name, string Title, string About, Func<IEnumerable<Measurement>> Measure)
{
    /// <summary>The name of what is measured from codes to facts and back.</summary>
    internal const string Lookups = "lookups";

    /// <summary>The name of what is measured from bodies to values.</summary>
    internal const string Replies = "replies";

    /// <summary>All parts in the order of the page.</summary>
    internal static ImmutableArray<Part> All { get; } =
    [
        new(Lookups, "Lookups, warm", """
            Numbers: *dense* are SMSPartner's HLR errors, 63 from 0 to 4104; *sparse* are SerwerSMS's errors, 84 from 1000 to 4602; *negative* are SMSCentre's
            statuses, 13 from -3 to 25. They are asked in random order, or one code is repeated, which a processor learns. Words are all eight sets that have
            them, in random order. Where hits and misses are mixed, half are misses. Peers that are written by hand read the same texts in memory.
            """,
            Benchmarks(
                Lookups, milliseconds: 1,
                typeof(IntegerLookups<Dense>), typeof(IntegerLookups<Sparse>), typeof(IntegerLookups<Negative>), typeof(AttributeLookups),
                typeof(DigitLookups<Dense>), typeof(DigitLookups<Sparse>), typeof(DigitLookups<Negative>),
                typeof(TextLookups<OctopushDelivery>), typeof(TextLookups<SerwerSmsDelivery>), typeof(TextLookups<SerwerSmsReason>),
                typeof(TextLookups<SerwerSmsSender>), typeof(TextLookups<SerwerSmsHlr>), typeof(TextLookups<SmsPartnerMessage>),
                typeof(TextLookups<SmsPartnerDelivery>), typeof(TextLookups<SmsPartnerVoice>))),
        new(FirstUse.Name, "First lookup in a fresh process", "84 codes from 1000 to 4602; the median over processes that do nothing else, the kinds in turn.", FirstUse.Measure),
        new(Replies, "From a body to typed values", """
            SMSCentre's status reply, from UTF-8, against code that reads it by hand into a class of the same fields: codes looked up and kept with their raw
            text, times as `DateTimeOffset`, money as `decimal`. The hand-written code knows one layout; the generated parser is not told which it is,
            and looks for errors, lists and lines first. A walk is the framework's reader alone over the same bytes, no value taken.
            """,
            // Longer iterations, which the collections of garbage are a part of.
            Benchmarks(Replies, milliseconds: 10, typeof(Replies), typeof(LargeReplies), typeof(CodesAlone))),
        new(GeneratorPart.Name, "The generator", """
            In the compiler's driver. The empty generator asks for the same files and adds the same trees, and does nothing else: it is the driver's own cost.
            An edit of C# is a new compilation each time, as in an editor; whoever asks it first what it refers to waits for the answer. Catalogues of made-up
            providers have 100 codes each. All of it runs in the oldest compiler that the package supports; generators of the SDK that need a newer one are
            left out. A first run in a fresh process includes the time in which the runtime compiles the compiler.
            """,
            GeneratorPart.Measure),
        new(BuildTime.Name, "Builds", """
            A small library, built from nothing by the command line but for the restore, with and without a reference to the package. Without the compile server
            every build starts a compiler, which takes most of the time. The same code as ordinary files, without the package, shows what the compiler's own share is.
            Codes alone are what `SmsCodesParsers` set to `none` leaves.
            """,
            BuildTime.Measure),
        new(EmittedSize.Name, "Size", "What is emitted of the five bundled catalogues, the assembly without parsers: the goals above have the figures.", EmittedSize.Measure),
        new(AnalyzerTime.Name, "The analyzers", """
            Real builds with `-p:ReportAnalyzer=true`, all five providers emitted; seconds over all threads, median of three builds. A file is asked for its
            operations only where its words can mean a code: where it names the generated code, or what a file declares which does. Where the codes come from a
            reference, all files are asked, since what a reference declares is not looked through for words: the figure does not hold there.
            """,
            AnalyzerTime.Measure),
    ];

    private static Func<IEnumerable<Measurement>> Benchmarks(string part, int milliseconds, params Type[] types) => () => BenchmarkRounds.Measure(part, milliseconds, types);
}
