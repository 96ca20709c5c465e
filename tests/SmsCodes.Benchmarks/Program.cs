using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SmsCodes.Benchmarks;

// No arguments: everything, in its short form. `first-use` and `lookups`, `parsing`, `replies`, `generator`, `analyzers` run one part.
string part = args.Length == 0 ? "all" : args[0];
if (part == FirstUse.Child)
    return FirstUse.Measure(args[1]);

IConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(7))
    .AddColumn(StatisticColumn.Median)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD)
    .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);
Type[] benchmarks = part switch
{
    "all" => [typeof(IntegerLookups), typeof(TextLookups), typeof(Replies), typeof(GeneratorRuns)],
    "lookups" => [typeof(IntegerLookups)],
    "parsing" => [typeof(TextLookups)],
    "replies" => [typeof(Replies)],
    "generator" => [typeof(GeneratorRuns)],
    "first-use" or "analyzers" => [],
    _ => throw new ArgumentException($"'{part}' is none of all, lookups, parsing, replies, generator, analyzers, first-use"),
};
foreach (Type benchmark in benchmarks)
    BenchmarkRunner.Run(benchmark, config);
if (part is "all" or "first-use")
    FirstUse.Compare();
if (part is "all" or "analyzers")
    AnalyzerTime.Compare();
return 0;
