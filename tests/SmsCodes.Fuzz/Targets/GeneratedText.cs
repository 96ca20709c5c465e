using System;
using System.Globalization;
using SmsCodes.Fuzz.Running;

namespace SmsCodes.Fuzz.Targets;

/// <summary>What must hold of each generated file.</summary>
internal static class GeneratedText
{
    /// <summary>Nothing in it is invisible, reorders what is read, or ends a line but its end.</summary>
    internal static void CheckNothingHidden(string code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            if (char.IsAscii(code[i]) ? code[i] is >= ' ' and not '\u007F' or '\n' : !IsHidden(code, i))
            {
                i += char.IsSurrogatePair(code, i) ? 1 : 0;
                continue;
            }

            throw new CheckException("A character cannot be seen:", $"U+{(int)code[i]:X4}, behind {code[Math.Max(0, i - 60)..i]}");
        }
    }

    private static bool IsHidden(string code, int i) => CharUnicodeInfo.GetUnicodeCategory(code, i) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator;
}
