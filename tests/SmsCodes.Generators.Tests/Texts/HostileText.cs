using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>Texts that would like to be something else than text.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\\u0022", "\\\"", "'", "{", "}", "{{", "{0}", "$\"", "@\"", "\"\"\"", "/*", "*/", "//", "///", "#", "#nullable disable", "#endif",
        "\n", "\r", "\r\n", "\t", "\v", "\f", "\0", "\a", "\u001B", "\u0085", "\u2028", "\u2029", "\u00A0", "\u3000", "\u200B", "\u200D", "\uFEFF", "\u00AD",
        "\u202A", "\u202B", "\u202D", "\u202E", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C",
        "<", ">", "&", "&amp;", "&#x22;", "</summary>", "</c>", "<c>", "<see cref=\"System.String\"/>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml?>",
        "\uD83D", "\uDE42", "🙂", "\U000E0041", "\U0010FFFF", "\uFFFE", "\uFFFF", "\uFDD0", "\u0301", "e\u0301", "İ", "ı", "ß", "Ж", "שלום", "مرحبا",
        " ", "  ", "a", "Z", "0", "-", ".", ";", ": ", " #", "null", "class", "nameof(x)", "%s", "\\n", "%00",
    ];

    /// <summary>A text made of such pieces and of any characters.</summary>
    internal static Gen<string> Any { get; } = Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())))
        .Select(pieces => string.Concat(pieces));

    /// <summary>A text as the catalogue's reader hands it on: white space folded, and not empty.</summary>
    internal static Gen<string> Folded { get; } = Any.Select(text => Folding.Fold("x" + text)).Select(text => text.Length > 1 ? text[1..] : text).Select(Folding.Fold)
        .Where(text => text.Length > 0);

    /// <summary>A text, or none.</summary>
    internal static Gen<string?> Maybe { get; } = Gen.OneOf(Folded.Select(text => (string?)text), Gen.Constant((string?)null));

    /// <summary>Each piece by itself.</summary>
    internal static IEnumerable<string> Each => Pieces.Select(Folding.Fold).Where(text => text.Length > 0);
}
