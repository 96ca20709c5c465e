using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SmsCodes.Fuzz.Running;

/// <summary>One input: the texts of some files, or the bytes of a body as characters.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="IsBytes">Whether each character is a byte.</param>
internal sealed record FuzzInput(IReadOnlyList<string> Texts, bool IsBytes = false)
{
    /// <summary>How long it is, in characters.</summary>
    internal int Length => Texts.Sum(t => t.Length);

    internal static FuzzInput OfBody(byte[] body) => new([Encoding.Latin1.GetString(body)], IsBytes: true);

    internal byte[] Body => Encoding.Latin1.GetBytes(Texts[0]);

    /// <summary>Writes the texts into files, those with half a surrogate pair in UTF-16; gives the name of the first.</summary>
    internal string Save(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        string Path(int i) => System.IO.Path.Combine(folder, name + (IsBytes ? ".body" : i == 0 ? ".yaml" : $".{i}.yaml"));
        for (int i = 0; i < Texts.Count; i++)
        {
            if (IsBytes)
                File.WriteAllBytes(Path(i), Body);
            else if (Texts[i].EnumerateRunes().Contains(Rune.ReplacementChar))
                File.WriteAllBytes(Path(i), [.. Encoding.Unicode.GetPreamble(), .. Texts[i].SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })]);
            else
                File.WriteAllText(Path(i), Texts[i]);
        }

        return Path(0);
    }
}
