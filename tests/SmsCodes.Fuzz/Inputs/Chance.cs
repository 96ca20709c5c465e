using System;
using System.Collections.Generic;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>Random choices.</summary>
internal static class Chance
{
    /// <summary>True once in so many times.</summary>
    internal static bool OneIn(this Random random, int times) => random.Next(times) == 0;

    /// <summary>One of several.</summary>
    internal static T Of<T>(this Random random, IReadOnlyList<T> several) => several[random.Next(several.Count)];

    /// <summary>A small number, mostly; each next one is half as likely.</summary>
    internal static int Few(this Random random)
    {
        int count = 1;
        while (random.OneIn(2))
            count++;
        return count;
    }
}
