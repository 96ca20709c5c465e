using System;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Threading;
using BenchmarkDotNet.Attributes;

namespace SmsCodes.Benchmarks.Reporting;

/// <summary>Runs every benchmark of a class until the runtime has compiled it for good, twice over, before any of them is timed. On a busy machine it
/// compiles late, and a benchmark that is timed meanwhile seems many times as slow.</summary>
internal static class Warming
{
    // The runtime counts 30 calls, and waits for 100 ms in which nothing new is called, before it compiles a method anew.
    private const int Calls = 60;
    private const int Rounds = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs them.</summary>
    internal static void Run(Type benchmarks)
    {
        object instance = Activator.CreateInstance(benchmarks)!;
        MethodInfo[] methods = benchmarks.GetMethods();
        foreach (MethodInfo setup in methods.Where(m => m.IsDefined(typeof(GlobalSetupAttribute))))
            setup.Invoke(instance, null);
        Delegate[] calls =
        [
            .. methods.Where(m => m.IsDefined(typeof(BenchmarkAttribute)))
                .Select(m => m.CreateDelegate(Expression.GetDelegateType(m.ReturnType), instance)),
        ];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Delegate call in calls)
            {
                for (int i = 0; i < Calls; i++)
                    call.DynamicInvoke();
            }

            Thread.Sleep(Pause);
        }
    }
}
