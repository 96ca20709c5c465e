using System;
using System.Collections.Generic;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>A set of words: what is generated for it, and what a user would write instead.</summary>
public interface IWordSet
{
    /// <summary>The codes.</summary>
    static abstract IReadOnlyList<WordCode> Codes { get; }

    /// <summary>The generated reading of a word.</summary>
    static abstract bool TryParse(string text);

    /// <summary>The generated reading of a word.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> text);

    /// <summary>The generated reading of a word.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8);

    /// <summary>Enum.TryParse, which is asked for the names of members and not for the provider's words.</summary>
    static abstract bool TryParseName(string name);

    /// <summary>A switch, written by hand; it minds the case of letters.</summary>
    static abstract int BySwitch(string text);
}
