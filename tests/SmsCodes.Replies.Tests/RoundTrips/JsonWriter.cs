using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>Writes JSON in any of the ways in which services write it.</summary>
/// <param name="choices">Chooses among those ways.</param>
internal sealed class JsonWriter(Random choices)
{
    private static readonly string[] Unknown =
    [
        "null", "true", "[]", "{}", "-1.5e3", "\"\\u0000\\ud83d\"", "{\"status\":5,\"error\":\"no\",\"error_code\":7,\"message\":\"inner\"}", "[[{\"id\":\"1\"}],{\"code\":4}]",
        "\"\\\"}],\"",
    ];

    /// <summary>An object of members, in any order, perhaps with members that nobody knows.</summary>
    internal string Object(IEnumerable<Field> fields, params (string Name, string Json)[] others)
    {
        var members = fields.Select(f => (f.Name, Json: Value(f))).Concat(others).ToList();
        for (int extra = choices.Next(3); extra > 0; extra--)
            members.Add(("zz_" + extra, Unknown[choices.Next(Unknown.Length)]));
        (string Name, string Json)[] shuffled = [.. members];
        choices.Shuffle(shuffled);
        return "{" + Blank() + string.Join("," + Blank(), shuffled.Select(m => Name(m.Name) + Blank() + ":" + Blank() + m.Json)) + Blank() + "}";
    }

    internal string List(IEnumerable<string> items) => "[" + Blank() + string.Join(Blank() + ",", items) + Blank() + "]";

    /// <summary>A text in quotes, any of its characters escaped or raw.</summary>
    internal string Quoted(string text)
    {
        bool isAscii = choices.Next(3) == 0;
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            // Half of a pair of surrogates can't be raw.
            if (isAscii ? c > '~' || choices.Next(8) == 0 : !char.IsSurrogate(c) && choices.Next(20) == 0)
                quoted.Append(Escaped(c));
            else if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '/' && choices.Next(2) == 0)
                quoted.Append("\\/");
            else if (c < ' ')
                quoted.Append(c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '\b' => "\\b", '\f' => "\\f", _ => Escaped(c) });
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static string Escaped(char c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    private string Name(string name) => choices.Next(12) == 0 ? "\"" + Escaped(name[0]) + name[1..] + "\"" : "\"" + name + "\"";

    private string Value(Field field) => field.IsNumber && IsNumber(field.Text) && choices.Next(2) == 0 ? field.Text : Quoted(field.Text);

    // 00.5 and -05 are none in JSON.
    private static bool IsNumber(string text)
    {
        string digits = text.TrimStart('-');
        return digits.Length > 0 && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.');
    }

    private string Blank() => choices.Next(10) switch { 0 => " ", 1 => "\r\n  ", 2 => "\t", _ => "" };
}
