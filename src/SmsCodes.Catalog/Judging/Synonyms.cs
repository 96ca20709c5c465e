using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Catalog.Judging;

/// <summary>Words that people write for those of the format, and that no counting of letters would find.</summary>
internal static class Synonyms
{
    private static readonly (string Meant, string[] Written)[] Known =
    [
        ("true", ["yes", "y", "on"]),
        ("false", ["no", "n", "off"]),
        ("unknown", ["maybe", "?"]),
        ("every", ["all", "always"]),
        ("some", ["any", "sometimes"]),
        ("integer", ["int", "number"]),
        ("text", ["string", "str", "description", "desc", "message", "msg"]),
        ("boolean", ["bool"]),
        ("decimal", ["double", "float", "money"]),
        ("isoTime", ["date", "datetime", "timestamp"]),
        ("schema", ["version", "$schema"]),
        ("language", ["lang", "locale"]),
        ("en", ["english", "translation"]),
        ("http", ["http-status", "httpStatus"]),
        ("retired", ["deprecated", "obsolete"]),
        ("because", ["reason", "why"]),
        ("after", ["wait", "delay", "retry-after"]),
        ("retrieved", ["date"]),
        ("codes", ["values", "rows", "members"]),
        ("sets", ["enums", "tables"]),
        ("wire", ["type"]),
        ("layouts", ["formats"]),
    ];

    /// <summary>The word that is meant, where it is possible; null for words of no such meaning.</summary>
    internal static string? Of(string written, IEnumerable<string> possible)
    {
        (string Meant, string[] Written)[] meant = Array.FindAll(Known, k => k.Written.Contains(written, StringComparer.OrdinalIgnoreCase));
        return meant.Length == 0 ? null : possible.FirstOrDefault(word => Array.Exists(meant, k => k.Meant == word));
    }
}
