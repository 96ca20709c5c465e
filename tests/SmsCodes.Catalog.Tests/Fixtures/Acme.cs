using System.Linq;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>A catalogue around what a test is about.</summary>
internal static class Acme
{
    /// <summary>The head of a file, lines 1 to 5.</summary>
    internal static string Head(string language = "en") =>
        $$"""
        schema: 1
        provider: Acme
        title: Acme
        language: {{language}}
        source: { title: Return codes, retrieved: 2026-11-21 }

        """;

    /// <summary>A file with the given sets and what follows them. Their first line is line 7.</summary>
    internal static string Sets(string sets, string language = "en") => Head(language) + "sets:\n" + sets;

    /// <summary>A file with one set, of which all but the name and words are given. Their first line is line 10.</summary>
    internal static string Set(string rest, string language = "en") =>
        Sets("""
              - name: Status
                title: Status
                summary: What became of a message.

            """ + Indented(rest, 4), language);

    /// <summary>A file with one set of integer codes, whose rows are given. Their first line is line 12.</summary>
    internal static string Rows(string rows, string language = "en") =>
        Set("wire: integer\ncodes:\n" + Indented(rows, 2), language);

    /// <summary>A file with the sets Status and Kind, of one row each, and the bit field Flags, whose values are given. Their first line is
    /// line 25.</summary>
    internal static string Bits(string values, string language = "en", string size = "8") =>
        Sets("""
              - name: Status
                title: Status
                summary: What became of a message.
                wire: integer
                facts: { label: every }
                codes: [{ code: 1, name: Sent, label: sent, category: HandedOver }]
              - name: Kind
                title: Kind
                summary: What a message is.
                wire: integer
                facts: { label: every }
                codes: [{ code: 0, name: Sms, label: SMS, category: Unknown }]
            bit-fields:
              - name: Flags
                title: flags
                summary: What is packed.

            """ + "    size: " + size + "\n    fields:\n" + Indented(values, 6), language);

    /// <summary>The text with blanks before each line.</summary>
    internal static string Indented(string text, int blanks) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => (line.Length == 0 ? "" : new string(' ', blanks) + line) + "\n"));
}
