using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using SmsCodes.Benchmarks.Driver;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>Runs classes of benchmarks by BenchmarkDotNet, all of them several times in turn. Iterations are short and many: on a busy machine a long one
/// is always interrupted. What is slow for a while is slow in one round.</summary>
internal static class BenchmarkRounds
{
    private const int Rounds = 5;
    private const int Iterations = 39;
    private const int WarmingUp = 10;

    /// <summary>The median over the rounds, each of which is a median over iterations.</summary>
    /// <param name="part">The part that is run.</param>
    /// <param name="milliseconds">How long an iteration is.</param>
    /// <param name="types">The classes.</param>
    internal static IEnumerable<Measurement> Measure(string part, int milliseconds, IReadOnlyList<Type> types)
    {
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(WarmingUp).WithIterationCount(Iterations)
                .WithIterationTime(TimeInterval.FromMilliseconds(milliseconds)).WithGcForce(false).WithEvaluateOverhead(false))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared, MethodOrderPolicy.Declared))
            .WithOptions(ConfigOptions.DisableLogFile);
        foreach (Type type in types)
            Warming.Run(type);
        var measured = new List<Measurement>();
        for (int round = 1; round <= Rounds; round++)
        {
            Console.WriteLine($"{part}, round {round} of {Rounds}");
            foreach (Type type in types)
                measured.AddRange(Summaries.Measurements(part, BenchmarkRunner.Run(type, config)));
        }

        return measured.GroupBy(m => m.Key).Select(m => m.First() with { Value = Clock.Median(m.Select(r => r.Value)), Bytes = m.Min(r => r.Bytes) });
    }
}
