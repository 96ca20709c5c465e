using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmsCodes.Replies.Tests.Mutations;

/// <summary>Every small way to break a body.</summary>
internal static class Mutation
{
    private static readonly byte[] Others =
        [0, 10, (byte)' ', (byte)'0', (byte)'1', (byte)'-', (byte)',', (byte)'"', (byte)'<', (byte)'&', 0xFF];

    private static readonly string[] Separators = ["\n", ",", ", ", "|", "&", "><", "},{"];

    /// <summary>The body cut off at each byte, and each byte changed, left out, or repeated.</summary>
    internal static IEnumerable<byte[]> OfBytes(string text)
    {
        byte[] body = Encoding.UTF8.GetBytes(text);
        for (int i = 0; i < body.Length; i++)
        {
            yield return body[..i];
            yield return body[i..];
            yield return [.. body[..i], .. body[(i + 1)..]];
            yield return [.. body[..i], body[i], .. body[i..]];
            foreach (byte other in Others.Concat(Enumerable.Range(0, 8).Select(bit => (byte)(body[i] ^ (1 << bit)))).Distinct().Where(o => o != body[i]))
            {
                byte[] changed = [.. body];
                changed[i] = other;
                yield return changed;
            }
        }
    }

    /// <summary>Lines, pairs, members or elements left out, repeated, exchanged, or in the opposite order.</summary>
    internal static IEnumerable<byte[]> OfParts(string text)
    {
        foreach (string separator in Separators)
        {
            string[] parts = text.Split(separator);
            if (parts.Length == 1)
                continue;
            yield return Joined(parts.Reverse());
            for (int i = 0; i < parts.Length; i++)
            {
                int at = i;
                yield return Joined(parts.Where((_, other) => other != at));
                yield return Joined(parts.SelectMany((part, other) => Enumerable.Repeat(part, other == at ? 2 : 1)));
                yield return Joined([.. parts[at..], .. parts[..at]]);
                for (int j = i + 1; j < parts.Length; j++)
                {
                    string[] exchanged = [.. parts];
                    (exchanged[i], exchanged[j]) = (exchanged[j], exchanged[i]);
                    yield return Joined(exchanged);
                }
            }

            byte[] Joined(IEnumerable<string> some) => Encoding.UTF8.GetBytes(string.Join(separator, some));
        }
    }
}
