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
        if (IsNumber(asked))
            return UnknownNumber(provider, asked);

        string nearest = asked.Length > LongestWord ? "" : NearMiss.DidYouMean(asked, Words(provider)).TrimEnd();
        if (!IsWord(asked))
            return UnknownText(provider, nearest);
        string missing = $"no set of {provider.Name} has a code, name or label '{asked}'.";
        return nearest.Length > 0 ? $"{missing} {nearest}" : $"{missing}\n{Advice(provider)}\nAll codes: smscodes codes {provider.Name}";
    }

    private static string UnknownNumber(CodeProvider provider, string asked) =>
        $"""
        no set of {provider.Name} has a code {asked}.{OtherwiseWritten(provider, asked)}
        Codes of its sets: {string.Join("; ", provider.Sets.Select(set => set.Name + " " + Range(set)))}.
        {Advice(provider)}
        """;

    /// <summary>The text isn't repeated: it may be a reply with phone numbers in it.</summary>
    private static string UnknownText(CodeProvider provider, string nearest)
    {
        string missing = $"{provider.Name} has no such code, name or label";
        return nearest.Length > 0
            ? $"{missing}. {nearest}"
            : $"{missing}, and the text is none of its replies ({string.Join(", ", PastedReply.ParsersOf(provider).Select(parser => parser.Response))}). "
                + "smscodes decode tells where a reply breaks.";
    }

    private static string Advice(CodeProvider provider) =>
        $"It may be newer than the document, which was read on {provider.SourceRetrieved}: keep the raw code, and don't take it for final.";

    /// <summary>The same number with other zeros in front: 1 is no code where 001 is, but may be meant.</summary>
    private static string OtherwiseWritten(CodeProvider provider, string asked)
    {
        IEnumerable<string> codes = provider.Sets.SelectMany(set => set.Codes)
            .Select(row => row.Code)
            .OfType<string>()
            .Where(code => IsNumber(code) && Number(code) == Number(asked))
            .Distinct();
        string all = string.Join(" or ", codes);
        return all.Length == 0 ? "" : $" Did you mean {all}?";
    }

    /// <summary>What a code may be called: names, labels, and codes that are words.</summary>
    private static IEnumerable<string> Words(CodeProvider provider) =>
        provider.Sets.SelectMany(set => set.Codes)
            .SelectMany(row => new[] { row.Name, row.Label, row.Code })
            .OfType<string>()
            .Where(word => !IsNumber(word));

    /// <summary>The least and the greatest code of a set, and its classes of codes.</summary>
    private static string Range(CodeSet set)
    {
        List<string> printed = [.. set.Codes.Select(row => row.Code).OfType<string>()];
        List<string> numbers = [.. printed.Where(IsNumber).OrderBy(Number)];
        IEnumerable<string> classes = printed.Where(code => !IsNumber(code) && char.IsAsciiDigit(code[0]));
        IEnumerable<string> parts = numbers.Count == 0 ? classes : classes.Prepend($"{numbers[0]} to {numbers[^1]}");
        string range = string.Join(", ", parts);
        return range.Length > 0 ? range : "words only";
    }

    private static bool IsWord(string text) =>
        text.Length <= LongestWord && text.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-');

    private static bool IsNumber(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static long Number(string text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
