using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Findings;

/// <summary>Collects the findings of one file.</summary>
internal sealed class FindingList
{
    /// <summary>How many characters of a catalogue's text one part of a message carries.</summary>
    internal const int MostShown = 400;

    /// <summary>How many errors are told: nobody mends more at once, and a build should not choke on them.</summary>
    internal const int MostErrors = 1000;

    private readonly List<Finding> _findings = [];
    private int _errors;
    private readonly Dictionary<string, Mending> _mending = new(StringComparer.Ordinal);

    // How many words are looked at for what was likely meant, in all: far more than a person's file has use for.
    private int _words = 1_000_000;
    private (string Written, object Possible, string? Nearest) _lastNearest = ("", "", null);

    /// <summary>Whether nothing was found.</summary>
    internal bool IsEmpty => _findings.Count == 0;

    /// <summary>Whether no more errors are taken: who finds many need not put them into words.</summary>
    internal bool IsFull => _errors > MostErrors;

    internal void AddAll(EquatableArray<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Takes what was found in a file already, and makes mends of what else is found in it possible.</summary>
    internal void Take(CatalogueSyntax file)
    {
        AddAll(file.Findings);
        Know(file.File.Path, file.File.Text);
    }

    internal void Add(Rule rule, TextPlace place, params string[] arguments) => Add(rule, place, null, null, arguments);

    internal void Add(Rule rule, TextPlace place, TextPlace? other, params string[] arguments) => Add(rule, place, other, null, arguments);

    internal void Add(Rule rule, TextPlace place, Mend? mend, params string[] arguments) => Add(rule, place, null, mend, arguments);

    internal void Add(Rule rule, TextPlace place, TextPlace? other, Mend? mend, params string[] arguments)
    {
        if (rule.Severity == Severity.Error && ++_errors > MostErrors)
        {
            if (_errors > MostErrors + 1)
                return;
            (rule, other, mend, arguments) = (Rules.TooMany, null, null, [MostErrors.ToString(CultureInfo.InvariantCulture), "mistakes"]);
        }

        // An edit of another file is none that an editor of this one could offer.
        _findings.Add(new Finding(rule, place, other, new EquatableArray<string>(arguments.Select(Shown)), mend?.Path == place.Path ? mend : null));
    }

    /// <summary>Makes mends of a file's findings possible, which are edits of its text.</summary>
    internal void Know(string path, string? text) => _mending[path] = new Mending(path, text ?? "");

    /// <summary>Makes the edits of the file of a place; null where its text is not known.</summary>
    internal Mending? MendingOf(TextPlace place) => _mending.TryGetValue(place.Path ?? "", out Mending? mending) ? mending : null;

    /// <summary>The possible word nearest to what was written, or null if none is near, or if so much is wrong that none is looked for.</summary>
    internal string? Nearest(string written, IEnumerable<string> possible)
    {
        // The edit and the words of one finding ask the same.
        if (!ReferenceEquals(possible, _lastNearest.Possible) || written != _lastNearest.Written)
            _lastNearest = (written, possible, Judging.NearMiss.Nearest(written, possible, ref _words));
        return _lastNearest.Nearest;
    }

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

    /// <summary>All findings by file and place, but what only overlays made wrong in their catalogue stands in the overlay: at the place that the
    /// finding names beside its own, or where the overlay names the catalogue.</summary>
    /// <param name="basisPath">The catalogue's file.</param>
    /// <param name="ofBasis">What is wrong with the catalogue alone.</param>
    /// <param name="overlay">Where the overlay names the catalogue.</param>
    internal EquatableArray<Finding> Blaming(string basisPath, EquatableArray<Finding> ofBasis, TextPlace overlay)
    {
        var alone = new HashSet<Finding>(ofBasis);
        for (int i = 0; i < _findings.Count; i++)
        {
            Finding found = _findings[i];
            if (found.Place.Path != basisPath || alone.Contains(found))
                continue;
            bool isNamed = found.Other is { } named && named.Path != basisPath;
            TextPlace blamed = isNamed ? found.Other!.Value : overlay;
            string line = isNamed ? Judging.Fields.LineOf(blamed, found.Place) : "";
            // The line is that of the other place, seen from the one that is blamed.
            _findings[i] = found with
            {
                Place = blamed,
                Other = found.Place,
                Mend = null,
                Arguments = new EquatableArray<string>(found.Arguments.Select(a => isNamed && a == line ? Judging.Fields.LineOf(found.Place, blamed) : a)),
            };
        }

        return InOrder();
    }

    /// <summary>Text of a catalogue as a message can carry it: one line, nothing invisible, not endless.</summary>
    private static string Shown(string argument)
    {
        var shown = new StringBuilder();
        foreach (char c in argument)
        {
            if (shown.Length >= MostShown)
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
