using System;
using System.Collections.Generic;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>A set of numbers: what is generated for it, and what a user would write instead. Static, so that the runtime compiles the
/// benchmarks of each set by themselves, with every call inlined as in a user's code.</summary>
public interface INumberSet
{
    /// <summary>The codes, ascending.</summary>
    static abstract IReadOnlyList<int> Codes { get; }

    /// <summary>The generated lookup of a text.</summary>
    static abstract string? Description(int code);

    /// <summary>The generated lookup of a fact.</summary>
    static abstract bool? Fact(int code);

    /// <summary>The generated question whether there is such a code.</summary>
    static abstract bool IsDefined(int code);

    /// <summary>The generated reading of digits.</summary>
    static abstract bool TryParse(string text);

    /// <summary>The generated reading of digits.</summary>
    static abstract bool TryParse(ReadOnlySpan<char> text);

    /// <summary>The generated reading of digits.</summary>
    static abstract bool TryParse(ReadOnlySpan<byte> utf8);

    /// <summary>Enum.IsDefined.</summary>
    static abstract bool IsDefinedByEnum(int code);

    /// <summary>Enum.ToString.</summary>
    static abstract string NameByEnum(int code);

    /// <summary>An offset table, written by hand.</summary>
    static abstract string? DescriptionByTable(int code);

    /// <summary>An offset table, written by hand.</summary>
    static abstract bool? FactByTable(int code);

    /// <summary>An offset table, written by hand.</summary>
    static abstract bool IsDefinedByTable(int code);

    /// <summary>A switch, written by hand.</summary>
    static abstract string? DescriptionBySwitch(int code);
}
