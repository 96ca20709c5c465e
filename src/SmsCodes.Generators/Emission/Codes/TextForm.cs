using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>A form in which the text of a code comes.</summary>
/// <param name="Type">C# type.</param>
/// <param name="Name">Name of the parameter.</param>
/// <param name="IsConverted">Whether it is turned into another form instead of being read itself.</param>
/// <param name="Inherited">C# type of the form that this one takes its documentation from, or null.</param>
internal sealed record TextForm(string Type, string Name, bool IsConverted, string? Inherited)
{
    private const string Chars = "global::System.ReadOnlySpan<char>";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>Whether it holds bytes.</summary>
    internal bool IsUtf8 => Type == Bytes;

    /// <summary>C# type of the text once it is known to be there.</summary>
    internal string ReadType => Type.TrimEnd('?');

    /// <summary>C# of the question whether there is a text at all, where that is a question.</summary>
    internal string NotNull => Type.StartsWith("string", StringComparison.Ordinal) ? Name + " != null && " : "";

    /// <summary>A text as it is indexed in this form: its characters, or its bytes.</summary>
    internal int[] UnitsOf(string text) => IsUtf8 ? Utf8.UnitsOf(text) : [.. text.Select(c => (int)c)];

    /// <summary>C# of the question whether two texts of the form, or one and a string, are the same to the letter.</summary>
    internal string AreEqual(string text, string other) => Type == Chars
        ? $"global::System.MemoryExtensions.SequenceEqual({text}, {AsSpan(other)})"
        : $"string.Equals({text}, {other})";

    /// <summary>The forms that the target knows.</summary>
    internal static IReadOnlyList<TextForm> Of(Target target)
    {
        string text = "string" + target.Q;
        return target.HasSpan
            ? [new(text, "text", true, null), new(Chars, "text", false, text), new(Bytes, "utf8", false, text)]
            : [new(text, "text", false, null)];
    }

    /// <summary>C# of a string as a span.</summary>
    internal static string AsSpan(string text) => $"global::System.MemoryExtensions.AsSpan({text})";
}
