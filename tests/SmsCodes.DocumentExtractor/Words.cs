using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor;

/// <summary>What is done to the provider's words, and nothing else is.</summary>
internal static partial class Words
{
    /// <summary>Runs of white space, line breaks among them, become one space; none is left at the ends.</summary>
    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    /// <summary>Takes the highlighting off: <c>&lt;mark ...&gt;X&lt;/mark&gt;</c> is X.</summary>
    public static string Unmark(string text) => Mark().Replace(text, "${words}");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("<mark[^<>]*>(?<words>[^<>]*)</mark>")]
    private static partial Regex Mark();
}
