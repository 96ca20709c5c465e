using System;
using System.Collections.Generic;
using System.Text;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Reads the pattern of a row: literal text, <c>{field}</c> and <c>[optional parts]</c>, each of which doubles the rows.</summary>
/// <param name="pattern">What is written.</param>
/// <param name="delimiter">What stands between values, or null.</param>
/// <param name="fields">The fields that it can name.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class PatternReader(YamlScalar pattern, char? delimiter, Known<ResponseField> fields, FindingList findings)
{
    private const int MostOptionalParts = 3;
    private const int NoOption = -1;
    private readonly List<(RowPart Part, int Option)> _parts = [];
    private readonly StringBuilder _literal = new();
    private int _options;
    private int _option = NoOption;

    /// <summary>The rows that the pattern stands for, that with all optional parts first; null where it is wrong.</summary>
    internal List<List<RowPart>>? Read()
    {
        string? fault = Parse() ?? FaultOfFields();
        List<List<RowPart>> rows = fault == null ? Expanded() : [];
        foreach (List<RowPart> row in rows)
            fault ??= FaultOf(row);
        if (fault != null)
        {
            findings.Add(Rules.InvalidPattern, pattern.Place, pattern.Value, fault);
            return null;
        }

        bool areKnown = true;
        foreach ((RowPart part, _) in _parts)
            areKnown &= part.Field == null || fields.Find(new YamlScalar(part.Field, true, false, pattern.Place)) != null;
        return areKnown ? rows : null;
    }

    private string? Parse()
    {
        string text = pattern.Value;
        if (string.IsNullOrWhiteSpace(text))
            return "is empty";
        int opened = 0;
        for (int i = 0; i < text.Length; i++)
        {
            string? fault = null;
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && text[i + 1] is '[' or ']' or '{' or '}' or '\\':
                    _literal.Append(text[++i]);
                    break;
                case '\\':
                    return @"has a '\' before no sign of its own; write '\\' for the sign itself";
                case '{':
                    int end = text.IndexOf('}', i);
                    fault = end < 0 ? "has a '{' without its '}'" : null;
                    if (fault == null)
                    {
                        TakeLiteral();
                        _parts.Add((new RowPart(null, text.Substring(i + 1, end - i - 1)), _option));
                        i = end;
                    }

                    break;
                case '[':
                    fault = Open();
                    opened = _parts.Count;
                    break;
                case ']':
                    fault = Close(opened);
                    break;
                case '}':
                    return "has a '}' without its '{'; write '\\}' for the sign itself";
                default:
                    _literal.Append(text[i]);
                    break;
            }

            if (fault != null)
                return fault;
        }

        TakeLiteral();
        return _option == NoOption ? null : "has a '[' without its ']'";
    }

    private string? Open()
    {
        TakeLiteral();
        if (_option != NoOption)
            return "has an optional part within another";
        if (_options == MostOptionalParts)
            return $"has more than {Fields.Format(MostOptionalParts)} optional parts";
        _option = _options++;
        return null;
    }

    private string? Close(int opened)
    {
        if (_option == NoOption)
            return "has a ']' without its '['; write '\\]' for the sign itself";
        TakeLiteral();
        _option = NoOption;
        return _parts.Count == opened ? "has an optional part with nothing in it" : null;
    }

    private void TakeLiteral()
    {
        if (_literal.Length == 0)
            return;
        _parts.Add((new RowPart(_literal.ToString(), null), _option));
        _literal.Clear();
    }

    private string? FaultOfFields()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((RowPart part, _) in _parts)
        {
            if (part.Field?.Length == 0)
                return "has '{}', which names no field";
            if (part.Field != null && !seen.Add(part.Field))
                return $"has '{{{part.Field}}}' twice";
        }

        return null;
    }

    private List<List<RowPart>> Expanded()
    {
        var rows = new List<List<RowPart>>();
        // The bits of the counter are the optional parts that are left out, the last of them the lowest.
        for (int without = 0; without < 1 << _options; without++)
        {
            var row = new List<RowPart>();
            foreach ((RowPart part, int option) in _parts)
            {
                if (option != NoOption && (without >> (_options - 1 - option) & 1) == 1)
                    continue;
                if (part.Literal != null && row.Count > 0 && row[row.Count - 1].Literal is { } before)
                    row[row.Count - 1] = new RowPart(before + part.Literal, null);
                else
                    row.Add(part);
            }

            rows.Add(row);
        }

        return rows;
    }

    private string? FaultOf(List<RowPart> row)
    {
        if (row.Count == 0)
            return "is nothing without its optional parts";
        for (int i = 1; i < row.Count; i++)
        {
            if (row[i].Field == null)
                continue;
            if (row[i - 1].Field != null)
                return $"has no text between '{{{row[i - 1].Field}}}' and '{{{row[i].Field}}}', so that nothing tells where one ends";
            if (i > 1 && delimiter != null && row[i - 1].Literal![0] != delimiter)
                return $"must have the delimiter '{delimiter}' right behind '{{{row[i - 2].Field}}}'";
        }

        return null;
    }
}
