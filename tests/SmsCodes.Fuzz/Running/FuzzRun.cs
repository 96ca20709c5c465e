using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace SmsCodes.Fuzz.Running;

/// <summary>Throws inputs at a target and keeps count.</summary>
internal sealed class FuzzRun
{
    private const int MostShown = 20;
    private const long MostBytes = 256L * 1024 * 1024;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(2);

    private readonly FuzzTarget _target;
    private readonly string _folder;
    private readonly TextWriter _errors;
    private readonly Watchdog _watchdog;
    private readonly HashSet<string> _shown = [];
    private long _inputs;
    private int _crashes;
    private int _hangs;
    private int _hogs;
    private TimeSpan _worstTime;
    private long _worstBytes;

    /// <summary>Makes ready for a run.</summary>
    /// <param name="target">What inputs are thrown at.</param>
    /// <param name="folder">Where an input is kept that does not do as it should.</param>
    /// <param name="errors">Told of those, and of how far the run has come.</param>
    internal FuzzRun(FuzzTarget target, string folder, TextWriter errors)
    {
        (_target, _folder, _errors) = (target, folder, errors);
        _watchdog = new Watchdog(input => Tell("hang", input, "It does not end."));
    }

    /// <summary>Whether every input did as it should.</summary>
    internal bool IsClean => _crashes + _hangs + _hogs == 0;

    /// <summary>The row of the table.</summary>
    internal string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{_target.Name}` | {_target.Summary} | {_inputs:N0} | {_crashes} | {_hangs} | {_worstTime.TotalMilliseconds:0} ms | {_worstBytes / (1024.0 * 1024):0.0} MiB |");

    /// <summary>The head of the table.</summary>
    internal static string Head => "| target | what is run | inputs | crashes | hangs | worst time | most allocated |\n|---|---|---|---|---|---|---|";

    internal void Run(long count, int seed)
    {
        long progress = Stopwatch.GetTimestamp();
        for (long number = 0; number < count; number++, _inputs++)
        {
            // An input follows from the seed and its number alone, so that each can be made again.
            FuzzInput input = _target.Make(new Random(Mix(seed, number)));
            Try(input, number);
            if (Stopwatch.GetElapsedTime(progress).TotalMinutes < 1)
                continue;
            _errors.WriteLine(Row);
            progress = Stopwatch.GetTimestamp();
        }
    }

    private static int Mix(int seed, long number) => unchecked((int)((((ulong)number + 1) * 0x9E3779B97F4A7C15UL) >> 33) ^ (seed * 486187739));

    private void Try(FuzzInput input, long number)
    {
        try
        {
            object? result = Measured(input, out TimeSpan time, out long bytes);
            // What the runtime compiles is none of the input's: what seems worse than all before has a second try.
            if (time > _worstTime)
            {
                Measured(input, out TimeSpan again, out _);
                time = time < again ? time : again;
            }

            _worstTime = time > _worstTime ? time : _worstTime;
            _worstBytes = Math.Max(bytes, _worstBytes);
            if (time > MostTime)
            {
                _hangs++;
                Tell("slow", input, $"It takes {time.TotalSeconds:0.0} s.");
            }

            if (bytes > MostBytes)
            {
                _hogs++;
                Tell("hog", input, $"It allocates {bytes:N0} bytes.");
            }

            _target.Check(input, result, number);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _crashes++;
            string what = Kind(fault);
            if (_shown.Count < MostShown && _shown.Add(what))
                Tell("crash", Smaller(input, what, number), $"Input {number}: {fault}");
        }
    }

    private object? Measured(FuzzInput input, out TimeSpan time, out long bytes)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        _watchdog.Begin(input);
        object? result = _target.Run(input);
        _watchdog.Finish();
        time = Environment.CpuUsage.TotalTime - start;
        bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return result;
    }

    /// <summary>The input without all that the fault does without, roughly.</summary>
    private FuzzInput Smaller(FuzzInput input, string what, long number)
    {
        const int MostTries = 3000;
        int tries = 0;
        for (int text = 0; text < input.Texts.Count; text++)
        {
            for (int length = Math.Max(1, input.Texts[text].Length / 2); length > 0; length /= 2)
            {
                for (int start = 0; start < input.Texts[text].Length && tries++ < MostTries;)
                {
                    string[] texts = [.. input.Texts];
                    texts[text] = texts[text].Remove(start, Math.Min(length, texts[text].Length - start));
                    FuzzInput smaller = input with { Texts = texts };
                    if (Fails(smaller, what, number))
                        input = smaller;
                    else
                        start += length;
                }
            }
        }

        return input;
    }

    private bool Fails(FuzzInput input, string what, long number)
    {
        try
        {
            _target.Check(input, _target.Run(input), number);
            return false;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Kind(fault) == what;
        }
    }

    /// <summary>What a fault is and where it comes from: one of a kind is shown.</summary>
    private static string Kind(Exception fault) =>
        fault.GetType().Name + (fault is CheckException check ? check.Kind : fault.StackTrace?.Split('\n')[0].Split(" in ")[0].Trim());

    private void Tell(string what, FuzzInput input, string why)
    {
        string file = input.Save(_folder, $"{_target.Name}-{what}-{Math.Abs(string.Concat(input.Texts).GetHashCode(StringComparison.Ordinal))}");
        _errors.WriteLine($"{what}: {file}\n{why}");
    }
}
