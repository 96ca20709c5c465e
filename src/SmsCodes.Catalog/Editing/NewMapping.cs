using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Catalog.Editing;

/// <summary>Keys and values.</summary>
internal sealed record NewMapping(IReadOnlyList<KeyValuePair<string, NewNode>> Entries) : NewNode
{
    internal override string Flow() => $"{{ {string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value.Flow()}"))} }}";

    internal override string Block(int indentation, string newLine) =>
        string.Join(newLine + new string(' ', indentation), Entries.Select(entry => Entry(entry.Key, entry.Value, indentation, newLine)));

    /// <summary>One key with its value, as a line or several of a mapping.</summary>
    internal static string Entry(string key, NewNode value, int indentation, string newLine) => value is NewScalar
        ? $"{key}: {value.Block(indentation, newLine)}"
        : $"{key}:{newLine}{new string(' ', indentation + 2)}{value.Block(indentation + 2, newLine)}";
}
