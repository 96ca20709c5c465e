using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Cli.Lookup;

/// <summary>Says what to do with a code that no set of a provider has.</summary>
internal static class UnknownCode
{
    private const int LongestWord = 40;

    /// <summary>What is wrong, what comes nearest, and what to do.</summary>
    public static string Explain(CodeProvider provider, string asked)
    {
        if (asked.Length == 0)
            return "say which code; an empty one explains nothing.";

        // What is no single word may be a reply with phone numbers in it, and isn't repeated.
        if (asked.Length > LongestWord || !asked.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-'))
            return $"{provider.Name} has no such code, name or label, and the text is no reply whose code is beyond doubt. Replies understood: {ReplyReader.Forms}.";
        return IsNumber(asked) ? UnknownNumber(provider, asked) : UnknownWord(provider, asked);
    }

    private static string UnknownNumber(CodeProvider provider, string asked) =>
        $"""
        no set of {provider.Name} has a code {asked}.
        Codes of its sets: {string.Join("; ", provider.Sets.Select(set => set.Name + " " + Range(set)))}.
        {Advice(provider)}
        """;

    private static string UnknownWord(CodeProvider provider, string asked)
    {
        IEnumerable<string> words = provider.Sets.SelectMany(set => set.Codes)
            .SelectMany(row => new[] { row.Name, row.Label, IsNumber(row.Code ?? "0") ? null : row.Code })
            .OfType<string>();
        string nearest = NearMiss.DidYouMean(asked, words);
        return $"no set of {provider.Name} has a code, name or label '{asked}'. "
            + (nearest.Length > 0 ? nearest.TrimEnd() : $"List them: smscodes codes {provider.Name}.\n" + Advice(provider));
    }

    private static string Advice(CodeProvider provider) =>
        $"It may be newer than the document, which was read on {provider.SourceRetrieved}: keep the raw code, and don't take it for final.";

    /// <summary>The least and the greatest code of a set, and its classes of codes.</summary>
    private static string Range(CodeSet set)
    {
        List<string> printed = [.. set.Codes.Select(row => row.Code).OfType<string>()];
        List<string> numbers = [.. printed.Where(IsNumber).OrderBy(Number)];
        IEnumerable<string> classes = printed.Where(code => !IsNumber(code) && char.IsAsciiDigit(code[0]));
        IEnumerable<string> parts = numbers.Count == 0 ? classes : classes.Prepend(numbers[0] + " to " + numbers[^1]);
        string range = string.Join(", ", parts);
        return range.Length > 0 ? range : "words only";
    }

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
