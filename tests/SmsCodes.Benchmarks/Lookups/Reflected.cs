using System;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>What the framework knows of any enum.</summary>
internal static class Reflected<T>
    where T : struct, Enum
{
    internal static bool IsDefined(T value) => Enum.IsDefined(value);

    internal static string Name(T value) => value.ToString();

    internal static bool TryParse(string name) => Enum.TryParse<T>(name, ignoreCase: true, out _);
}
