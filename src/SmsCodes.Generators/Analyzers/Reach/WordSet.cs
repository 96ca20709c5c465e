using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Generators.Analyzers.Reach;

/// <summary>Some words, to be looked for in texts: one pass over the letters, and no text is made of any.</summary>
internal sealed class WordSet
{
    private readonly string[]?[] _byHash;

    internal WordSet(IEnumerable<string> words)
    {
        string[] all = [.. words.Distinct()];
        int size = 16;
        while (size < all.Length * 4)
            size *= 2;
        _byHash = new string[]?[size];
        foreach (IGrouping<int, string> same in all.GroupBy(w => IndexOf(HashOf(w))))
            _byHash[same.Key] = [.. same];
    }

    /// <summary>Whether one of the words stands in a text, be it in a comment.</summary>
    internal bool IsIn(string text)
    {
        int start = 0, hash = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsOfWord(text[i]))
            {
                hash = Add(hash, text[i]);
                continue;
            }

            if (i > start && Has(text, start, i - start, hash))
                return true;
            start = i + 1;
            hash = 0;
        }

        return false;
    }

    private static bool IsOfWord(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || c >= 128;

    private static int Add(int hash, char c) => unchecked((hash * 31) + c);

    private static int HashOf(string word)
    {
        int hash = 0;
        foreach (char c in word)
            hash = Add(hash, c);
        return hash;
    }

    private int IndexOf(int hash) => (hash ^ (hash >> 15)) & (_byHash.Length - 1);

    private bool Has(string text, int start, int length, int hash)
    {
        foreach (string word in _byHash[IndexOf(hash)] ?? [])
        {
            if (word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0)
                return true;
        }

        return false;
    }
}
