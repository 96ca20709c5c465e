using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>C# in which the places of diagnostics are marked, <c>{|1001:77|}</c>.</summary>
internal static class MarkedCode
{
    private const string Open = "{|";
    private const string Close = "|}";

    /// <summary>The code without its marks.</summary>
    internal static string Plain(string marked)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < marked.Length; i++)
        {
            if (StartsAt(marked, i, Open))
                i = marked.IndexOf(':', i);
            else if (StartsAt(marked, i, Close))
                i += Close.Length - 1;
            else
                plain.Append(marked[i]);
        }

        return plain.ToString();
    }

    /// <summary>The code with a mark at the place of each diagnostic.</summary>
    internal static string Mark(string plain, IEnumerable<Diagnostic> diagnostics)
    {
        var marked = new StringBuilder(plain);
        foreach (Diagnostic diagnostic in diagnostics.OrderByDescending(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.Length))
        {
            marked.Insert(diagnostic.Location.SourceSpan.End, Close);
            marked.Insert(diagnostic.Location.SourceSpan.Start, $"{Open}{diagnostic.Id.Replace("SMSC", "", StringComparison.Ordinal)}:");
        }

        return marked.ToString();
    }

    private static bool StartsAt(string text, int index, string part) => string.CompareOrdinal(text, index, part, 0, part.Length) == 0;
}
