using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>The rows of one layout, those of errors included, each of which something must tell from the ones before it.</summary>
internal sealed class RowList(ResponseFrame frame, FindingList findings)
{
    private readonly List<(LayoutRow Row, bool IsError, TextPlace Place)> _rows = [];

    /// <summary>Takes the rows that one pattern stands for; reports it and takes none where one of them cannot be told from another.</summary>
    internal bool TryAdd(List<LayoutRow> rows, bool isError, YamlNode pattern)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            LayoutRow row = rows[i];
            if (pattern is YamlScalar written && rows.GetRange(0, i).Exists(r => AreAlike(r, isError, row, isError)))
            {
                findings.Add(
                    Rules.InvalidPattern, pattern.Place, written.Value, "has optional parts that look alike where only one of them is there");
                return false;
            }

            foreach ((LayoutRow earlier, bool isEarlierError, TextPlace place) in _rows)
            {
                if (!Overlap(earlier, row) || !AreAlike(earlier, isEarlierError, row, isError))
                    continue;
                findings.Add(Rules.RowsAlike, pattern.Place, place, Fields.Format(place.Line));
                return false;
            }
        }

        _rows.AddRange(rows.Select(r => (r, isError, pattern.Place)));
        return true;
    }

    /// <summary>Whether both rows count at once. One that counts under more conditions is an exception, as long as it comes first.</summary>
    private static bool Overlap(LayoutRow earlier, LayoutRow later)
    {
        RowCondition[] first = [.. earlier.When, .. earlier.Only];
        RowCondition[] second = [.. later.When, .. later.Only];
        int shared = 0;
        foreach (RowCondition condition in first)
        {
            if (Array.Find(second, c => c.Key == condition.Key) is not { } same)
                continue;
            if (!same.Values.Intersect(condition.Values).Any())
                return false;
            shared++;
        }

        return shared < second.Length || first.Length == second.Length;
    }

    private bool AreAlike(LayoutRow first, bool isFirstError, LayoutRow second, bool isSecondError)
    {
        if (first.Parts.Count != second.Parts.Count || first.Each.Count > 0 != second.Each.Count > 0)
            return false;
        for (int i = 0; i < first.Parts.Count; i++)
        {
            RowPart one = first.Parts[i], other = second.Parts[i];
            if (one.Field == null != (other.Field == null))
                return false;
            // A row that asks for blanks may come before one that does without them, which catches the rest.
            if (one.Field == null && one.Literal != other.Literal && one.Literal != WithoutBlanks(other.Literal))
                return false;
            if (one.Field != null && (Forms(one.Field, isFirstError) & Forms(other.Field!, isSecondError)) == ValueForms.None)
                return false;
        }

        return true;
    }

    private static string WithoutBlanks(string? literal) => string.Concat((literal ?? "").Where(c => !char.IsWhiteSpace(c)));

    private ValueForms Forms(string key, bool isError) => (isError ? frame.InErrors : frame.InRows).Get(key) is { } field
        ? field.Kind switch
        {
            FieldKind.Digits or FieldKind.Integer or FieldKind.Decimal or FieldKind.Bits => ValueForms.Number,
            FieldKind.Boolean => ValueForms.Number | ValueForms.Word,
            FieldKind.Code or FieldKind.ChosenCode => frame.Declared.SetsOf(field).Aggregate(
                ValueForms.None, (forms, set) => forms | (set.Wire == Wire.Text ? ValueForms.Word : ValueForms.Number)),
            FieldKind.UnixTime when field.Pattern == null => ValueForms.Number,
            FieldKind.UnixTime => ValueForms.Number | ValueForms.Time,
            FieldKind.LocalTime or FieldKind.IsoTime => ValueForms.Time,
            _ => ValueForms.Any,
        }
        : ValueForms.Any;
}
