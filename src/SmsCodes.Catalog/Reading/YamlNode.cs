using System.Collections.Generic;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Reading;

/// <summary>A node of a YAML file with its exact place.</summary>
internal abstract class YamlNode(TextPlace place)
{
    internal TextPlace Place { get; set; } = place;

    /// <summary>What a person calls this kind of node.</summary>
    internal abstract string Kind { get; }
}

/// <summary>A scalar as it was written, before any type is read into it: <c>000</c> stays <c>000</c>.</summary>
internal sealed class YamlScalar(string value, bool isPlain, bool isCutByComment, TextPlace place) : YamlNode(place)
{
    internal string Value { get; } = value;

    /// <summary>Whether a comment follows on the line of an unquoted scalar.</summary>
    internal bool IsCutByComment { get; } = isCutByComment;

    /// <summary>Whether nothing is written, or YAML's words for it.</summary>
    internal bool IsNothing => isPlain && Value is "" or "~" or "null";

    internal override string Kind => "text";
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(TextPlace place) : YamlNode(place)
{
    internal List<YamlNode> Items { get; } = [];

    internal override string Kind => "a list";
}

/// <summary>Keys and values in the order of the file; each key stands once.</summary>
internal sealed class YamlMapping(TextPlace place) : YamlNode(place)
{
    internal List<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = [];

    /// <summary>Whether keys were left out that nobody can tell, such as merged ones: none is missed then.</summary>
    internal bool IsPartial { get; set; }

    internal override string Kind => "a mapping";
}

/// <summary>Stands where something already reported was left out, so that it is not reported twice.</summary>
internal sealed class YamlLeftOut(TextPlace place) : YamlNode(place)
{
    internal override string Kind => "left out";
}
