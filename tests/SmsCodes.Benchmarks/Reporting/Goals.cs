using System.Collections.Immutable;
using System.Linq;
using SmsCodes.Benchmarks.Builds;
using SmsCodes.Benchmarks.Driver;
using SmsCodes.Benchmarks.Lookups;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>All goals. Over several sets of codes, orders or questions, a ratio is the geometric mean.</summary>
internal static class Goals
{
    private const string Bytes = "B";
    private const string Frozen = "FrozenDictionary";

    // Reasons, shown where a goal is missed.
    private const string Close = "where codes lie as close as SMSCentre's statuses, FrozenDictionary is an offset table itself; without that set the goal is met";
    private const string ByHand = "the runtime compiles both descriptions to the same instructions, so that what is measured there is where they lie in memory; "
        + "a fact is one load more, since its reason stands beside it";
    private const string FewNames = "of so few names it takes about four times as long as a switch that minds case: that would miss this too";
    private const string AllTexts = "the runtime compiles three methods before the first answer, the lookup, the row of a number and the list of texts, and one for a switch; "
        + "is it defined?, which needs no list, takes 1.6";
    private const string Words = "of two to four words FrozenDictionary compares lengths alone, and takes less time than one comparison";
    private const string Values = "every value is turned into what it means, its code looked up, and reply and result are made";
    private const string Lines = "which row a line is, is found by interpreting the rows' patterns, each value is looked at before it is taken, and reply and result are made; "
        + "the hand-written code looks for nothing";
    private const string WholeBody = "the body is judged as strictly, and every name in it looked up; texts and objects are what is saved";
    private const string AllFiles = "questions over all files are asked anew, such as which of them belong together: a comment costs as much as a description";
    private const string Compiling = "the compiler parses what is emitted, which alone takes about five times the events; reading and judging is a quarter, so that catalogues "
        + "shipped already judged would miss this too";
    private const string SmallProject = "the compiler takes nearly as long for the same code as ordinary files: it is what is emitted that counts, many times what a "
        + "small project holds itself; parsers are most of it, and can be left out (the table of builds has those, too)";
    private const string Comments = "a quarter is document comments, a fifth indentation; each code has its facts, with who says so and why";
    private const string Texts = "the texts alone take nearly as much, two bytes a letter, in two languages and with reasons";
    private const string OtherAnalyzers = "ours take what they took when it was met (0.016); what the SDK's take of the same files differs by half from run to run";
    private const string Pauses = "the garbage collection pauses for longer, since more of what is made lives; what is allocated grows as the codes do";
    private const string Asking = "the driver goes through some forty steps, none of which runs; an empty generator has three";

    /// <summary>The goals in the order of the page.</summary>
    internal static ImmutableArray<Goal> All { get; } =
    [
        Lookup("a number to its description or a fact", Frozen, 0.35, "IntegerLookups", Frozen, "description", "fact") with { Reason = Close },
        Lookup("the same", "an offset table written by hand", 1.15, "IntegerLookups", "offset table by hand", "description", "fact") with { Reason = ByHand },
        Lookup("is a number defined?", "FrozenSet", 0.6, "IntegerLookups", "FrozenSet", "is it defined?"),
        Lookup("description of a number that is no code", Frozen, 0.5, "IntegerLookups", Frozen, "description of unknown codes") with { Reason = Close },
        Allocated("any of these", "IntegerLookups"),
        Lookup("digits to the enum", "int.TryParse and FrozenSet", 0.5, "DigitLookups", "int.TryParse and FrozenSet", "digits in a string", "digits in a span", "digits in UTF-8"),
        Allocated("the same", "DigitLookups"),
        Lookup("a word to the enum", "FrozenDictionary, ignoring case", 0.9, "TextLookups", Frozen, "a word in a string") with { Reason = Words },
        Lookup("the same", "Enum.TryParse", 0.07, "TextLookups", "Enum.TryParse", "a word in a string") with { Reason = FewNames },
        Lookup("a word in UTF-8 to the enum", "a string made of it and FrozenDictionary", 0.5, "TextLookups", "a string and FrozenDictionary", "a word in UTF-8"),
        Allocated("any word", "TextLookups"),

        First("FrozenDictionary, made and asked once", 0.08),
        First("switch", 1.5) with { Reason = AllTexts },

        Reply("JSON, all=0", "System.Text.Json's source-generated deserializer", 0.75, "json", "JsonGenerated", "JsonSourceGenerated"),
        Reply("the same", "a walk of Utf8JsonReader", 1.4, "json", "JsonGenerated", "JsonWalk", Values),
        Reply("XML, all=0", "XmlSerializer", 0.25, "xml", "XmlGenerated", "XmlSerialized"),
        Reply("the same", "XDocument", 0.5, "xml", "XmlGenerated", "XmlDocument"),
        new(Part.Replies, "the same: allocated beyond the result", "", 1024,
            r => r.Bytes("Replies", "xml", "XmlGenerated") - r.Bytes("Replies", "json", "JsonGenerated"), Bytes),
        Reply("key = value, all=0", "string.Split and int.Parse", 0.45, "key = value, all=0", "KeyValue0Generated", "KeyValue0Split", Lines),
        Reply("the same", "a compiled regular expression", 0.15, "key = value, all=0", "KeyValue0Generated", "KeyValue0Regex", Lines),
        Reply("key = value, all=1", "string.Split and int.Parse", 0.45, "key = value, all=1", "KeyValue1Generated", "KeyValue1Split", Lines),
        Reply("the same", "a compiled regular expression", 0.15, "key = value, all=1", "KeyValue1Generated", "KeyValue1Regex", Lines),
        Reply("delimited, all=0", "string.Split and int.Parse", 0.45, "delimited, all=0", "Delimited0Generated", "Delimited0Split", Lines),
        Reply("the same", "a compiled regular expression", 0.15, "delimited, all=0", "Delimited0Generated", "Delimited0Regex", Lines),
        Reply("delimited, all=1", "string.Split and int.Parse", 0.45, "delimited, all=1", "Delimited1Generated", "Delimited1Split", Lines),
        Reply("the same", "a compiled regular expression", 0.15, "delimited, all=1", "Delimited1Generated", "Delimited1Regex", Lines),

        new(Part.Replies, "the codes alone", CodesAlone.Whole, 0.5,
            r => r.Ratio(nameof(CodesAlone), [CodesAlone.Question], Measurement.Generated, CodesAlone.Whole), Reason: WholeBody),
        new(Part.Replies, "the same: allocated", "", 0, r => r.MostBytes(nameof(CodesAlone)), Bytes),

        new(GeneratorPart.Name, "C# edited, the five bundled catalogues", "", 0.2,
            r => r.Value("Generator", "C# edited", GeneratorPart.FiveBundled, Measurement.Generated) / 1e6, "ms", Asking),
        Edited("50", Asking),
        Edited("500", Asking),
        new(GeneratorPart.Name, "one description of 500 catalogues edited, above the driver's own time", "of one catalogue alone", 1.3,
            r => AboveDriver(r, GeneratorPart.OneOfMany, "500") / AboveDriver(r, GeneratorPart.OneOfMany, "1"), Reason: AllFiles),
        new(GeneratorPart.Name, "10,000 codes, what is fixed taken off", "1,000 codes", 10.5, Linear, Reason: Pauses),
        new(GeneratorPart.Name, "bytes allocated for each of 10,000 codes", "for each of 1,000", 1.05, BytesFlat),
        new(GeneratorPart.Name, "the five bundled catalogues for the first time in a process", ColdRuns.Walk + ", for the first time in it", 2,
            r => r.Ratio("ColdRuns", [ColdRuns.InOneProcess], Measurement.Generated, ColdRuns.Walk), Reason: Compiling),

        Build(BuildTime.OneProvider, 1.15),
        Build(BuildTime.AllProviders, 1.4),

        new(EmittedSize.Name, EmittedSize.Characters, "", 1000, r => r.Value(EmittedSize.Table, EmittedSize.Characters, "", Measurement.Generated), "characters", Comments),
        new(EmittedSize.Name, EmittedSize.AssemblyBytes, "", 300, r => r.Value(EmittedSize.Table, EmittedSize.AssemblyBytes, "", Measurement.Generated), Bytes, Texts),

        new(AnalyzerTime.Name, AnalyzerTime.Ordinary1000, AnalyzerTime.Sdk, 0.02,
            r => r.Ratio("Analyzers", [AnalyzerTime.Ordinary1000], Measurement.Generated, AnalyzerTime.Sdk), Reason: OtherAnalyzers),
        new(AnalyzerTime.Name, AnalyzerTime.Flagged4000, AnalyzerTime.Flagged1000, 4,
            r => r.Ratio("Analyzers", [AnalyzerTime.Flagged4000], Measurement.Generated, AnalyzerTime.Flagged1000)),
    ];

    private static Goal Lookup(string what, string against, double limit, string table, string peer, params string[] questions) =>
        new(Part.Lookups, what, against, limit, r => r.Ratio(table, questions, Measurement.Generated, peer));

    private static Goal Allocated(string what, string table) => new(Part.Lookups, what + ": allocated", "", 0, r => r.MostBytes(table), Bytes);

    private static Goal First(string against, double limit) =>
        new(FirstUse.Name, "the first lookup", against, limit, r => r.Ratio("FirstUse", ["the first lookup"], Measurement.Generated, against));

    private static Goal Reply(string what, string against, double limit, string question, string ours, string peer, string? reason = null) =>
        new(Part.Replies, what, against, limit, r => r.Ratio("Replies", [question], ours, peer), Reason: reason);

    private static Goal Edited(string catalogues, string reason) => new(
        GeneratorPart.Name, $"C# edited, {catalogues} catalogues", GeneratorPart.Empty, 1.2,
        r => r.Ratio("Generator", ["C# edited"], Measurement.Generated, GeneratorPart.Empty, catalogues), Reason: reason);

    private static Goal Build(string @case, double limit) => new(
        BuildTime.Name, $"a build with {@case}, {BuildTime.Server}", BuildTime.Without, limit,
        r => r.Ratio("Builds", [BuildTime.Server], Measurement.Generated, BuildTime.Without, @case), Reason: SmallProject);

    private static double? AboveDriver(Results results, string question, string @case) =>
        results.Value("Generator", question, @case, Measurement.Generated) - results.Value("Generator", question, @case, GeneratorPart.Empty);

    private static double? Linear(Results results)
    {
        double? Time(string codes) => results.Value("Generator", GeneratorPart.LargeFromNothing, codes, Measurement.Generated);
        return (Time("10,000") - Time("1")) / (Time("1,000") - Time("1"));
    }

    private static double? BytesFlat(Results results)
    {
        double? BytesOf(string codes) => results.All
            .FirstOrDefault(m => m.Table == "Generator" && m.Question == GeneratorPart.LargeFromNothing && m.Case == codes && m.Subject == Measurement.Generated)?.Bytes;
        return (BytesOf("10,000") - BytesOf("1")) / 9999 / ((BytesOf("1,000") - BytesOf("1")) / 999);
    }
}
