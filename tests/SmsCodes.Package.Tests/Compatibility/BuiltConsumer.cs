using System.Collections.Generic;

namespace SmsCodes.Package.Tests.Compatibility;

/// <summary>A project of tests/Consumers for one framework, and what became of it.</summary>
/// <param name="Name">The project.</param>
/// <param name="Framework">The framework.</param>
/// <param name="Language">The version of C# that the build has chosen; null if the project was not built.</param>
/// <param name="Description">What is special about it.</param>
/// <param name="Diagnostics">What the build said.</param>
/// <param name="Run">How it was run; null if it is a library, or if no runtime is at hand.</param>
/// <param name="Expected">What it is to print.</param>
/// <param name="Output">What it has printed.</param>
internal sealed record BuiltConsumer(
    string Name, string Framework, string? Language, string Description, IReadOnlyList<string> Diagnostics, string? Run, string? Expected, string? Output)
{
    /// <summary>Whether it was built without a word and has said what it is to say.</summary>
    internal bool IsWell => Language != null && Diagnostics.Count == 0 && Expected == Output;
}
