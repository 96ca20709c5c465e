using System;
using System.Threading;

namespace SmsCodes.Fuzz.Running;

/// <summary>Watches for an input that does not end. It counts the time of the processor, so that a busy machine hangs nothing.</summary>
internal sealed class Watchdog
{
    private static readonly TimeSpan Warning = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan End = TimeSpan.FromSeconds(120);

    private readonly Action<FuzzInput> _hung;
    private FuzzInput? _input;
    private TimeSpan _start;

    /// <summary>Begins to watch.</summary>
    /// <param name="hung">Told of an input that still runs; called once for it, and the process then ends if the input does not.</param>
    internal Watchdog(Action<FuzzInput> hung)
    {
        _hung = hung;
        new Thread(Watch) { IsBackground = true }.Start();
    }

    internal void Begin(FuzzInput input)
    {
        _start = Environment.CpuUsage.TotalTime;
        Volatile.Write(ref _input, input);
    }

    internal void Finish() => Volatile.Write(ref _input, null);

    private void Watch()
    {
        FuzzInput? told = null;
        while (true)
        {
            Thread.Sleep(500);
            if (Volatile.Read(ref _input) is not { } input)
                continue;
            TimeSpan taken = Environment.CpuUsage.TotalTime - _start;
            if (taken > Warning && !ReferenceEquals(input, told))
                _hung(told = input);
            if (taken > End)
                Environment.Exit(1);
        }
    }
}
