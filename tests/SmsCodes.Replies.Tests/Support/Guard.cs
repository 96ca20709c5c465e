using System;
using System.Threading.Tasks;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>Keeps a test that hangs from hanging the run: on another thread, xunit's time limit ends it.</summary>
internal static class Guard
{
    /// <summary>Far beyond what any test takes: it tells a hang, and measures nothing.</summary>
    internal const int Milliseconds = 180_000;

    internal static Task Run(Action test) => Task.Run(test);
}
