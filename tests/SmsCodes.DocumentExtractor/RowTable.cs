using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace SmsCodes.DocumentExtractor;

/// <summary>The tab separated form of the rows: a header line, LF, UTF-8 without a byte order mark.</summary>
internal static class RowTable
{
    /// <summary>Names of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "provider", "set", "line", "code", "label", "group", "groupId", "final", "permanent", "retry", "http", "text_sha256",
    ];

    /// <summary>The whole table.</summary>
    public static byte[] ToBytes(IEnumerable<Row> rows)
    {
        var table = new StringBuilder();
        foreach (IEnumerable<string> cells in rows.Select(Cells).Prepend(Columns))
            table.AppendJoin('\t', cells).Append('\n');
        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static string[] Cells(Row row) =>
    [
        row.Provider,
        row.Set,
        row.Line.ToString(CultureInfo.InvariantCulture),
        row.Code,
        row.Label,
        row.Group,
        row.GroupId,
        Answer(row.Final),
        Answer(row.Permanent),
        Answer(row.Retry),
        row.Http,
        Hash(row.Text),
    ];

    private static string Answer(bool? answer) => answer switch { true => "true", false => "false", null => "" };

    private static string Hash(string text) =>
        text.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
