using System;
using System.Collections.Generic;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>A form in which the text of a code comes.</summary>
/// <param name="Type">C# type.</param>
/// <param name="Name">Name of the parameter.</param>
/// <param name="IsConverted">Whether it is turned into another form instead of being read itself.</param>
/// <param name="IsUtf8">Whether it holds bytes.</param>
internal sealed record TextForm(string Type, string Name, bool IsConverted, bool IsUtf8)
{
    /// <summary>C# of the question whether there is a text at all, where that is a question.</summary>
    internal string NotNull => Type.StartsWith("string", StringComparison.Ordinal) ? Name + " != null && " : "";

    /// <summary>The forms that the target knows.</summary>
    internal static IReadOnlyList<TextForm> Of(Target target)
    {
        string text = "string" + target.Q;
        return target.HasSpan
            ? [new(text, "text", true, false), new("global::System.ReadOnlySpan<char>", "text", false, false), new("global::System.ReadOnlySpan<byte>", "utf8", false, true)]
            : [new(text, "text", false, false)];
    }
}
