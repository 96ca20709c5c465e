using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>Replies as text, so that two of them can be compared.</summary>
internal static class Shown
{
    /// <summary>A value of a field: its digits, its words, its instant with the offset.</summary>
    internal static string Value(object? value) => value switch
    {
        CodeSeen code => code.Raw,
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => "[" + string.Join('|', texts) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>All fields, each in a line.</summary>
    internal static string Fields(IEnumerable<ReplyField> fields) =>
        string.Join('\n', fields.Select(f => $"{f.Name}={Value(f.Value)}").Order(StringComparer.Ordinal));

    /// <summary>All that a reply says.</summary>
    internal static string Reply(IReply? reply) => reply == null ? "none" : string.Join(
        "\n--\n",
        [
            $"{reply.Format} {reply.Outcome} {reply.Message}", Fields(reply.Fields), .. reply.ResultFields.Select(Fields),
            string.Join('\n', reply.Doubts.Select(d => $"{d.ResultIndex}: {d.Because}")),
        ]);
}
