using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>Texts that would like to be something else than text.</summary>
internal static class Pieces
{
    /// <summary>What ends, opens or reorders something: in C#, in XML, in YAML, in a terminal.</summary>
    internal static IReadOnlyList<string> Hostile { get; } =
    [
        "\"", "\\", "\\u0022", "\\\"", "'", "{", "}", "{{", "{0}", "$\"", "@\"", "\"\"\"", "/*", "*/", "//", "///", "#", "#nullable disable", "#endif",
        "#line 1 \"a.cs\"", "#pragma warning disable", "#error", "#if false", "\");", "*/ class Evil { } /*",
        "\n", "\r", "\r\n", "\t", "\v", "\f", "\0", "\a", "\u001B", "\u0085", "\u2028", "\u2029", "\u00A0", "\u3000", "\u200B", "\u200D", "\uFEFF", "\u00AD",
        "\u202A", "\u202B", "\u202D", "\u202E", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C",
        "<", ">", "&", "&amp;", "&#x22;", "</summary>", "</c>", "<c>", "<see cref=\"System.String\"/>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml?>",
        "\uD83D", "\uDE42", "🙂", "\U000E0041", "\U0010FFFF", "\uFFFE", "\uFFFF", "\uFDD0", "\uFFFD", "\u0301", "e\u0301", "é", "İ", "ı", "ß", "Ж", "שלום", "مرحبا",
        " ", "  ", "a", "Z", "0", "-", ".", ";", ": ", " #", "null", "class", "nameof(x)", "%s", "\\n", "%00", "|", ",", "=", "[", "]", "~",
        "../../etc/passwd", "C:\\Windows\\win.ini", "file:///etc/hostname", "$(HOME)", "%PATH%", "${env:PATH}", "$HOME", "\\\\host\\share",
    ];

    /// <summary>Names that something else has already, or that only seem to be another name.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        "class", "int", "record", "field", "value", "var", "dynamic", "nint", "file", "required", "scoped", "extension", "yield", "await", "async", "partial", "when", "where", "_", "@class",
        "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "Finalize", "CompareTo", "HasFlag", "value__", "op_Equality", "get_Codes", "set_Codes",
        "Codes", "Parse", "TryParse", "Read", "Results", "Error", "Outcome", "Message", "Doubts", "Fields", "Format", "Reply", "Result", "Options", "Reader", "Shapes", "Success", "Failure",
        "Unknown", "None", "Table", "Names", "Set", "Info", "Provider", "Catalogue", "CodeInfo", "CodeCatalog", "SendReply", "SendResult", "SendOptions", "SendError", "SendCodes", "System", "SmsCodes", "Microsoft",
        "Send", "SEND", "send", "Acme", "Status", "STATUS", "S\u0442atus", "Ｓｔａｔｕｓ", "Caf\u00E9", "Cafe\u0301", "A", "a", "Number", "Item", "Length", "IsKnown", "Raw", "Default", "default",
        "A\u200BB", "A B", "1A", "-A", "A-B", "A.B", "A::B", "A<B>", "global::A", "", " ", new('N', 128), new('N', 129), new('n', 5000),
    ];

    /// <summary>Numbers, and what is nearly one.</summary>
    internal static IReadOnlyList<string> Numbers { get; } =
    [
        "0", "1", "2", "7", "-1", "-0", "+1", "007", "000", "9xx", "1xx", "xxx", "9Xx", "255", "256", "65536", "999999", "1000000", "1000001", "2147483646", "2147483647", "2147483648",
        "-2147483647", "-2147483648", "-2147483649", "4294967295", "9223372036854775808", "99999999999999999999999999", "1e9", "1.0", "0x1F", "0b1", "1_000", " 1", "1 ", "\u0661\u0662", "１", "NaN", "Infinity", "60s", "2d", "-1s", "9999999999d", "1ms",
    ];

    /// <summary>What YAML is made of.</summary>
    internal static IReadOnlyList<string> Yaml { get; } =
    [
        "schema: 1\n", "provider: Acme\n", "extends: SmsCentre\n", "sets:\n", "codes:\n", "responses:\n", "layouts:\n", "bit-fields:\n", "- ", "  ", "\n", "\r\n", "\r", ": ", "? ", "[", "]", "{", "}", ", ",
        "&a ", "*a", "!t ", "!!str ", "!<tag> ", "---\n", "...\n", "%YAML 1.2\n", "%TAG ! tag:a,2000:\n", "#", " # ", "\"", "'", "|\n", ">-\n", "|9\n", "\\", "\t", "<<", "<<: ", "~", "null", "change: ", "retire: ",
        "code", "name", "facts", "alias-of: ", "9xx", "-1", "\U0001F4E9", "\u2028", "\u0085", "\uFEFF", "\uD800", "\0", "\\x", "\\u12", "\\UFFFFFFFF", "\\ud800",
    ];

    /// <summary>A text made of hostile pieces and of any characters.</summary>
    internal static string Text(Random random)
    {
        if (random.OneIn(8))
            return random.OneIn(2) ? random.Of(Names) : random.Of(Numbers);
        return string.Concat(Enumerable.Range(0, random.Few()).Select(_ => random.OneIn(4) ? ((char)random.Next(0x10000)).ToString() : random.Of(Hostile)));
    }
}
