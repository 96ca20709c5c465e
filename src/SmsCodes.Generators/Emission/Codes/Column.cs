using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>One fact of every row of a set, as constant data of a nested class. Row 0 is the undefined code and holds the default.
/// Equal values are written once, with a byte for each row that says which; where most differ, each row holds its own.</summary>
internal sealed class Column
{
    private const int MostDistinct = 255;

    private readonly string _name;
    private readonly string _type;
    private readonly string _default;
    private readonly string _about;
    private readonly IReadOnlyList<string> _rows;
    private readonly List<string> _distinct;

    /// <summary>Makes a column.</summary>
    /// <param name="name">Name of the nested class.</param>
    /// <param name="type">C# type of a value.</param>
    /// <param name="defaultValue">C# of the value for undefined codes.</param>
    /// <param name="about">What the column holds, for a comment.</param>
    /// <param name="rows">C# of the value of each row.</param>
    internal Column(string name, string type, string defaultValue, string about, IEnumerable<string> rows)
    {
        _name = name;
        _type = type;
        _default = defaultValue;
        _about = about;
        _rows = [defaultValue, .. rows];
        _distinct = [.. _rows.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether no row holds anything.</summary>
    internal bool IsEmpty => _distinct.Count == 1;

    private bool IsIndexed => _distinct.Count <= MostDistinct && _distinct.Count * 2 <= _rows.Count;

    /// <summary>C# of the value of a row.</summary>
    internal string At(string row) =>
        IsEmpty ? _default : IsIndexed ? $"{_name}.Values[{_name}.ByRow[{row}]]" : $"{_name}.ByRow[{row}]";

    /// <summary>Writes the nested class, if any row holds something.</summary>
    internal void Write(SourceWriter writer, Target target)
    {
        if (IsEmpty)
            return;
        writer.Line();
        writer.Line($"// {_about}");
        writer.Line("private static class " + _name).Open();
        if (IsIndexed)
        {
            WriteArray(writer, "Values", _distinct);
            writer.Line();
            writer.Line("// which of the values, by row");
            ByteTable.Write(writer, target, "internal", "ByRow", [.. _rows.Select(r => (byte)_distinct.IndexOf(r))]);
        }
        else
        {
            WriteArray(writer, "ByRow", _rows);
        }

        writer.Close();
    }

    private void WriteArray(SourceWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.Line($"internal static readonly {_type}[] {name} =").Open();
        if (values.All(v => v.Length <= 12))
            writer.Wrapped(values);
        else
        {
            foreach (string value in values)
                writer.Line(value + ",");
        }

        writer.Close(";");
    }
}
