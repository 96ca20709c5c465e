using System;
using System.Linq;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>Breaks a text as text, whatever it means.</summary>
internal static class TextMutation
{
    /// <summary>The text with some small changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="other">Another one, of which parts may be put in.</param>
    /// <param name="random">Chooses.</param>
    internal static string Apply(string text, string other, Random random)
    {
        for (int changes = random.Few(); changes > 0; changes--)
            text = Once(text, other, random);
        return text;
    }

    private static string Once(string text, string other, Random random)
    {
        int start = random.Next(text.Length + 1);
        int end = Math.Min(text.Length, start + random.Few() * random.Next(1, 12));
        (string before, string it, string behind) = (text[..start], text[start..end], text[end..]);
        switch (random.Next(12))
        {
            case 0:
                return before + behind;
            case 1:
                return before + it + it + behind;
            case 2:
                return before + random.Of(Pieces.Hostile) + it + behind;
            case 3:
                return before + random.Of(Pieces.Yaml) + it + behind;
            case 4:
                return before + random.Of(Pieces.Names) + behind;
            case 5:
                return before + random.Of(Pieces.Numbers) + behind;
            case 6:
                return before + (char)random.Next(0x10000) + it + behind;
            case 7:
                return before + string.Concat(it.Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c)) + behind;
            case 8:
                return random.OneIn(2) ? before : behind;
            case 9:
                return Spliced(before, behind, other, random);
            default:
                return Lines(text, random);
        }
    }

    /// <summary>A part of another text in the place of a part of this one.</summary>
    private static string Spliced(string before, string behind, string other, Random random)
    {
        const int Most = 200;
        int start = random.Next(other.Length + 1);
        return string.Concat(before, other.AsSpan(start, Math.Min(other.Length - start, random.Next(Most))), behind);
    }

    /// <summary>Lines left out, repeated, exchanged, or indented otherwise.</summary>
    private static string Lines(string text, Random random)
    {
        string[] lines = text.Split('\n');
        int at = random.Next(lines.Length), with = random.Next(lines.Length);
        switch (random.Next(5))
        {
            case 0:
                lines[at] = "";
                break;
            case 1:
                lines[at] += "\n" + lines[at];
                break;
            case 2:
                (lines[at], lines[with]) = (lines[with], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(4)) + lines[at];
                break;
            default:
                lines[at] = lines[at].TrimStart();
                break;
        }

        return string.Join('\n', lines);
    }
}
