using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>A perfect hash of the words of a set: their length and one or two of their letters, case aside, lead to the only row that a
/// text can be. It asks one question where a switch would ask several, each of which a processor guesses wrong for codes in random order.</summary>
internal sealed class WordHash
{
    private const int MostWords = 64;
    private const int EntriesForEachWord = 4;
    private const int MostPlaces = 8;
    private static readonly int[] Factors = [1, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31];

    private WordHash(string expression, int shortest, byte[] rows)
    {
        Expression = expression;
        Shortest = shortest;
        Rows = rows;
    }

    /// <summary>C# of the place in <see cref="Rows"/> of <c>text</c>.</summary>
    internal string Expression { get; }

    /// <summary>The length of the shortest word; shorter texts are none.</summary>
    internal int Shortest { get; }

    /// <summary>The row of each place; 0 where there is none.</summary>
    internal byte[] Rows { get; }

    /// <summary>Looks for a hash of words with their rows; null where there is none of so simple a form, or the words are not ASCII, so that
    /// their letters are not where their bytes are.</summary>
    internal static WordHash? Of(IReadOnlyList<(string Text, int Row)> words)
    {
        int shortest = words.Count == 0 ? 0 : words.Min(w => w.Text.Length);
        if (shortest == 0 || words.Count > MostWords || words.Any(w => w.Row > byte.MaxValue || !WordParsing.IsAscii(w.Text)))
            return null;
        int[] places = Places(Math.Min(shortest, MostPlaces));
        int entries = 1;
        while (entries < words.Count)
            entries *= 2;
        for (; entries <= EntriesForEachWord * words.Count; entries *= 2)
        {
            foreach (int first in places)
            {
                foreach (int factor in Factors)
                {
                    if (TryFill(words, entries, (first, factor), null) is { } rows)
                        return new WordHash(Written(entries, (first, factor), null), shortest, rows);
                }
            }

            foreach (int first in places)
            {
                foreach (int second in places.Where(p => p > first))
                {
                    foreach (int factor in Factors)
                    {
                        if (TryFill(words, entries, (first, 1), (second, factor)) is { } rows)
                            return new WordHash(Written(entries, (first, 1), (second, factor)), shortest, rows);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Places that each word has: from its beginning, 0 and up, and from its end, -1 and down.</summary>
    private static int[] Places(int count) => [.. Enumerable.Range(0, count), .. Enumerable.Range(1, count).Select(p => -p)];

    private static byte[]? TryFill(
        IReadOnlyList<(string Text, int Row)> words, int entries, (int Place, int Factor) first, (int Place, int Factor)? second)
    {
        byte[] rows = new byte[entries];
        foreach ((string text, int row) in words)
        {
            int hash = text.Length + Letter(text, first) + (second is { } other ? Letter(text, other) : 0);
            ref byte place = ref rows[hash & (entries - 1)];
            if (place != 0)
                return null;
            place = (byte)row;
        }

        return rows;
    }

    private static int Letter(string text, (int Place, int Factor) letter) =>
        (text[letter.Place < 0 ? text.Length + letter.Place : letter.Place] | LetterSwitch.CaseBit) * letter.Factor;

    private static string Written(int entries, (int Place, int Factor) first, (int Place, int Factor)? second) =>
        $"(text.Length + {Written(first)}{(second is { } other ? " + " + Written(other) : "")}) & {CSharpText.Number(entries - 1)}";

    private static string Written((int Place, int Factor) letter)
    {
        string place = letter.Place < 0 ? $"text.Length - {CSharpText.Number(-letter.Place)}" : CSharpText.Number(letter.Place);
        string read = $"(text[{place}] | {CSharpText.Number(LetterSwitch.CaseBit)})";
        return letter.Factor == 1 ? read : $"({read} * {CSharpText.Number(letter.Factor)})";
    }
}
