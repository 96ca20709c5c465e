using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Findings;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    /// <summary>Whether nothing was found.</summary>
    internal bool IsEmpty => _findings.Count == 0;

    internal void AddAll(EquatableArray<Finding> findings) => _findings.AddRange(findings);

    internal void Add(Rule rule, TextPlace place, params string[] arguments) => Add(rule, place, null, arguments);

    internal void Add(Rule rule, TextPlace place, TextPlace? other, params string[] arguments) =>
        _findings.Add(new Finding(rule, place, other, new EquatableArray<string>(arguments.Select(Shown))));

    /// <summary>All findings by file and place.</summary>
    internal EquatableArray<Finding> InOrder()
    {
        // A stable order: what the judge found first at one place stays first.
        var sorted = new List<(int Index, Finding Finding)>();
        foreach (Finding finding in _findings)
            sorted.Add((sorted.Count, finding));
        sorted.Sort((a, b) =>
        {
            int byFile = string.CompareOrdinal(a.Finding.Place.Path, b.Finding.Place.Path);
            int byPlace = byFile != 0 ? byFile : a.Finding.Place.Start.CompareTo(b.Finding.Place.Start);
            return byPlace != 0 ? byPlace : a.Index.CompareTo(b.Index);
        });
        return new EquatableArray<Finding>(sorted.ConvertAll(s => s.Finding));
    }

    /// <summary>Text of a catalogue as a message can carry it: one line, nothing invisible, not endless.</summary>
    private static string Shown(string argument)
    {
        const int Most = 400;
        var shown = new StringBuilder();
        foreach (char c in argument)
        {
            if (shown.Length >= Most)
                return shown.Append("...").ToString();
            if (char.IsControl(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                shown.Append(c);
        }

        return shown.ToString();
    }
}
