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
    private readonly byte[]? _numbers;

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

    private Column(string name, string type, string about, byte[] numbers)
        : this(name, type, $"default({type})", about, numbers.Skip(1).Select(n => CSharpText.Number(n)))
    {
        _numbers = numbers;
    }

    /// <summary>Makes a column of an enum's numbers, a byte for each row.</summary>
    internal static Column OfNumbers(string name, string type, string about, IEnumerable<byte> rows) => new(name, type, about, [0, .. rows]);

    /// <summary>Whether no row holds anything.</summary>
    internal bool IsEmpty => _numbers == null ? _distinct.Count == 1 : _numbers.All(n => n == 0);

    // Where the type does not follow from the place.
    private string TypedDefault => _default == "default" ? $"default({_type})" : _default;

    private bool IsIndexed => _distinct.Count <= MostDistinct && _distinct.Count * 2 <= _rows.Count;

    /// <summary>C# of the value of a row.</summary>
    internal string At(string row) =>
        IsEmpty ? TypedDefault : _numbers != null ? $"({_type}){_name}.ByRow[{row}]" : IsIndexed ? $"{_name}.Values[{_name}.ByRow[{row}]]" : $"{_name}.ByRow[{row}]";

    /// <summary>Writes the nested class, if any row holds something.</summary>
    internal void Write(SourceWriter writer, Target target)
    {
        if (IsEmpty)
            return;
        writer.Line();
        writer.Line($"// {_about}");
        writer.Line("private static class " + _name).Open();
        if (_numbers != null)
        {
            ByteTable.Write(writer, target, "internal", "ByRow", _numbers);
        }
        else if (IsIndexed)
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
