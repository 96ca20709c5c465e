using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>Makes bodies that come near to replies.</summary>
/// <param name="samples">Replies.</param>
internal sealed class BodyInputs(IReadOnlyList<string> samples)
{
    private const int MostBytes = 20_000;

    private static readonly string[] Signs =
    [
        ",", ", ", "\n", "\r\n", "|", "&", "=", " = ", ": ", "\"", "\\", "\\u0041", "\\ud800", "\\n", "{", "}", "[", "]", "{}", "[]", "null", "true", "false", "1e999", "-1", "0", "000", "9", "99999999999999999999",
        "<", ">", "/>", "</", "<a>", "</a>", "<a/>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<!DOCTYPE a []>", "&amp;", "&#0;", "&#x41;", "&lt", "%", "%2", "%41", "%00", "+", "ERROR", "OK", "ERROR = ", "ERROR|", "OK|", "0,-", "-",
        "\0", "\uFEFF", "\u00A0", "\u2028", "Ж", "🙂", " ", "\t", "(", ")", "), ID - ", "01.01.0001 00:00:00", "31.02.2021 25:61:61", "2021-04-03T05:06:07.355+0000", "-62135596800", "253402300800", "9223372036854775807",
    ];

    /// <summary>The bytes of one body: mostly UTF-8, sometimes no text at all.</summary>
    internal byte[] Make(Random random)
    {
        string sample = random.Of(samples);
        if (random.OneIn(50))
            return Bytes(random);
        if (random.OneIn(10))
            sample = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => random.Of(Signs)));
        else if (random.OneIn(200))
            sample = Repeated(sample, random);
        byte[] body = Encoding.UTF8.GetBytes(sample);
        for (int changes = random.Few(); changes > 0; changes--)
            body = Changed(body, random);
        return body;
    }

    private static byte[] Bytes(Random random)
    {
        byte[] body = new byte[random.Next(200)];
        random.NextBytes(body);
        return body;
    }

    /// <summary>A part of a body many times.</summary>
    private static string Repeated(string sample, Random random)
    {
        int start = random.Next(sample.Length);
        string part = sample.Substring(start, random.Next(1, sample.Length - start + 1));
        return sample[..start] + string.Concat(Enumerable.Repeat(part, random.Next(1, Math.Max(2, MostBytes / part.Length)))) + sample[start..];
    }

    private byte[] Changed(byte[] body, Random random)
    {
        int start = random.Next(body.Length + 1);
        int end = Math.Min(body.Length, start + random.Next(random.OneIn(4) ? 60 : 4));
        (byte[] before, byte[] it, byte[] behind) = (body[..start], body[start..end], body[end..]);
        switch (random.Next(9))
        {
            case 0:
                return [.. before, .. behind];
            case 1:
                return [.. before, .. it, .. it, .. behind];
            case 2:
                return [.. before, (byte)random.Next(256), .. behind];
            case 3 when start < body.Length:
                body[start] ^= (byte)(1 << random.Next(8));
                return body;
            case 4:
                return random.OneIn(2) ? before : behind;
            case 5:
                byte[] other = Encoding.UTF8.GetBytes(random.Of(samples));
                int at = random.Next(other.Length);
                return [.. before, .. other.AsSpan(at, random.Next(other.Length - at)), .. behind];
            case 6:
                return [.. before, .. Encoding.UTF8.GetBytes(random.Of(Pieces.Numbers)), .. behind];
            default:
                return [.. before, .. Encoding.UTF8.GetBytes(random.Of(Signs)), .. it, .. behind];
        }
    }
}
