using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>The sound rows of a set: no two have one code or one number, unless one is said to be an alias.</summary>
internal sealed class RowTable(SetFrame set, FindingList findings)
{
    private readonly List<Row> _rows = [];
    private readonly Dictionary<int, Row> _byValue = [];
    private readonly Dictionary<string, Row> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Row> _byName = new(StringComparer.Ordinal);
    // By their numbers, none of which overlap: the classes, and all rows.
    private readonly List<Row> _classes = [];
    private readonly List<Row> _numbered = [];
    private readonly HashSet<int> _written = [];
    private readonly Dictionary<(bool HasCode, bool IsAdded), int> _proposed = [];

    internal List<Code> Codes => _rows.ConvertAll(r => r.Code);

    /// <summary>Keeps a number that is written in some row from being proposed.</summary>
    internal void Reserve(YamlNode? number)
    {
        if (number is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
            _written.Add(value);
    }

    /// <summary>A number that no row has, and that is proposed once.</summary>
    /// <param name="hasCode">Whether it is for a row with a code.</param>
    /// <param name="isAdded">Whether an overlay adds it to the set.</param>
    internal int TakeFreeValue(bool hasCode, bool isAdded)
    {
        (int first, int limit) = isAdded ? (Layers.FirstValue, int.MaxValue) : (1, Layers.FirstValue);
        int sign = hasCode ? 1 : -1;
        if (!_proposed.TryGetValue((hasCode, isAdded), out int last))
            last = _written.Select(v => (long)v * sign).Where(v => v >= first && v < limit).Select(v => (int)v).DefaultIfEmpty(first - 1).Max();
        _proposed[(hasCode, isAdded)] = last + 1;
        return (last + 1) * sign;
    }

    /// <summary>The number of a member, or null if there is none of that name yet.</summary>
    internal int? ValueOf(string? name) => name != null && _byName.TryGetValue(name, out Row? row) ? row.Code.Value : null;

    /// <summary>Takes a row, or reports what it clashes with.</summary>
    /// <param name="row">The row.</param>
    /// <param name="earlier">The names of the rows before it, wrong ones included.</param>
    internal void Add(Row row, HashSet<string> earlier)
    {
        if (row.AliasPlace is { } aliasPlace)
            AddAlias(row, aliasPlace, earlier);
        else if (IsFree(row))
            Take(row);
    }

    private void Take(Row row)
    {
        Know(row);
        _byValue.Add(row.Code.Value, row);
        _numbered.Insert(IndexFrom(_numbered, row.Code.Value), row);
        if (row.Code.Printed != null)
            _byCode.Add(row.Code.Printed, row);
        if (row.Code.IsClass)
            _classes.Insert(IndexFrom(_classes, row.Code.Value), row);
    }

    private void Know(Row row)
    {
        _rows.Add(row);
        if (!_byName.ContainsKey(row.Code.Name))
            _byName.Add(row.Code.Name, row);
    }

    /// <summary>Where the first row stands that begins at a number or behind it.</summary>
    private static int IndexFrom(List<Row> rows, int number)
    {
        int low = 0;
        for (int high = rows.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (rows[middle].Code.Value < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The first of the rows that has a number of another row, or null.</summary>
    private static Row? Overlapping(List<Row> rows, Row row)
    {
        int index = IndexFrom(rows, row.Code.Value);
        if (index > 0 && rows[index - 1].High >= row.Code.Value)
            return rows[index - 1];
        return index < rows.Count && rows[index].Code.Value <= row.High ? rows[index] : null;
    }

    private void AddAlias(Row row, TextPlace aliasPlace, HashSet<string> earlier)
    {
        Code code = row.Code;
        _byName.TryGetValue(code.AliasOf!, out Row? target);
        if (target != null && target.Code.AliasOf == null && target.Code.Value == code.Value && string.Equals(target.Code.Printed, code.Printed, StringComparison.OrdinalIgnoreCase))
        {
            Know(row);
            return;
        }

        bool isReportedAlready = target == null && code.AliasOf != code.Name && earlier.Contains(code.AliasOf!);
        if (!isReportedAlready)
            findings.Add(Rules.AliasOfNothing, aliasPlace, code.AliasOf!, set.Name, code.Printed ?? "none");
    }

    private bool IsFree(Row row)
    {
        Code code = row.Code;
        if (code.Printed != null && _byCode.TryGetValue(code.Printed, out Row? same))
        {
            findings.Add(Rules.DuplicateCode, row.CodePlace, same.CodePlace, code.Printed, set.Name, Fields.LineOf(same.CodePlace, row.CodePlace), same.Code.Name);
            return false;
        }

        Row? overlapping = Overlapping(code.IsClass ? _numbered : _classes, row);
        if (overlapping != null)
        {
            findings.Add(Rules.OverlappingClass, row.CodePlace, overlapping.CodePlace,
                code.Printed ?? code.Name, set.Name, overlapping.Code.Printed ?? overlapping.Code.Name, Fields.LineOf(overlapping.CodePlace, row.CodePlace));
            return false;
        }

        if (_byValue.TryGetValue(code.Value, out Row? other))
        {
            string free = Fields.Format(TakeFreeValue(code.Printed != null, row.IsAdded));
            findings.Add(Rules.ValueClash, row.ValuePlace, other.ValuePlace, findings.MendingOf(row.ValuePlace)?.Rewrite(row.ValuePlace, Fields.Format(code.Value), free),
                Fields.Format(code.Value), other.Code.Name, Fields.LineOf(other.ValuePlace, row.ValuePlace), free);
            return false;
        }

        return true;
    }
}
