using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>Writes XML in any of the ways in which services write it: plain ones, and ones that only XmlReader reads.</summary>
/// <param name="choices">Chooses among those ways.</param>
internal sealed class XmlWriter(Random choices)
{
    private readonly bool _isPlain = choices.Next(2) == 0;

    /// <summary>A whole document.</summary>
    internal string Document(string root) => choices.Next(4) switch
    {
        0 => "<?xml version=\"1.0\"?>" + root,
        1 => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" + root + "\r\n",
        2 when !_isPlain => "<?xml version='1.0' encoding='windows-1251' standalone='yes'?><!-- answer --><?answer now?>\n" + root + "<!-- end -->",
        _ => root,
    };

    /// <summary>An element that holds a reply or a result, and perhaps something that nobody knows.</summary>
    internal string Element(string name, IEnumerable<string> inner) =>
        List(name, choices.Next(3) == 0 ? inner.Append("<zz_x><status>7</status><zz_y a=\"b\"/>text</zz_x>") : inner);

    /// <summary>An element that holds others.</summary>
    internal string List(string name, IEnumerable<string> inner)
    {
        string attribute = choices.Next(4) switch { 0 => " zz_a=\"1\"", 1 => " zz_a='&lt;' zz_b=\"\"", _ => "" };
        return $"<{name}{(_isPlain ? attribute.Replace("&lt;", "") : attribute)}>{string.Concat(inner.Select(e => Blank() + e))}{Blank()}</{name}>";
    }

    internal string Element(Field field)
    {
        if (field.Text.Length == 0 && choices.Next(2) == 0)
            return $"<{field.Name}/>";
        return $"<{field.Name}>{Text(field.Text)}</{field.Name}>";
    }

    internal string Text(string text)
    {
        if (!_isPlain && choices.Next(4) == 0)
            return "<![CDATA[" + text.Replace("]]>", "]]]]><![CDATA[>") + "]]>";
        var escaped = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!_isPlain && choices.Next(12) == 0)
                escaped.Append(CultureInfo.InvariantCulture, $"<!-- {choices.Next()} -->");
            bool isByNumber = !_isPlain && choices.Next(12) == 0;
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' => "&#13;",
                '"' when choices.Next(2) == 0 => "&quot;",
                '\'' when choices.Next(2) == 0 => "&apos;",
                _ when isByNumber => string.Create(CultureInfo.InvariantCulture, $"&#{(choices.Next(2) == 0 ? "" + rune.Value : "x" + rune.Value.ToString("X", CultureInfo.InvariantCulture))};"),
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    private string Blank() => choices.Next(4) switch { 0 => "\n  ", 1 => "\r\n", 2 when !_isPlain => "<!-- -->", _ => "" };
}
