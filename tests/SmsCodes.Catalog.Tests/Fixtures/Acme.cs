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

    /// <summary>What <see cref="Responses"/> emits before its responses.</summary>
    internal const string BeforeResponses = "Status(1 Sent, -3 Missing) Kind(sms Sms=1) Flags{0 IsFlash} ";

    /// <summary>A file with the sets Status and Kind, the bit field Flags, and the responses that are given. Their first line is line 23.</summary>
    internal static string Responses(string responses) =>
        Sets("""
              - name: Status
                title: Status
                summary: What became of a message.
                wire: integer
                codes:
                  - { code: 1, name: Sent, text: sent, category: HandedOver }
                  - { code: -3, name: Missing, text: not found, category: NotFound }
              - name: Kind
                title: Kind
                summary: What a message is.
                wire: text
                codes:
                  - { code: sms, value: 1, name: Sms, text: SMS, category: Unknown }
            bit-fields:
              - { name: Flags, title: flags, summary: What is packed., size: 8, fields: [{ bits: 0, name: IsFlash }] }

            """ + "responses:\n" + Indented(responses, 2));

    /// <summary>A file with one response, of which all but the name is given. Its first line is line 25.</summary>
    internal static string Ask(string rest) => Responses("- name: Ask\n  summary: Reply to a question.\n" + Indented(rest, 2));

    /// <summary>A file with one response in JSON, of whose result the fields are given. Their first line is line 26.</summary>
    internal static string Result(string fields) => Ask("result:\n" + Indented(fields, 2) + "layouts: [{ format: json }]");

    /// <summary>A file with one response, whose layouts are given. Their first line is line 37.</summary>
    internal static string Layouts(string layouts) => Ask("""
        options: { all: [0, 1], subject: [sms, email] }
        result:
          state: { code: Status }
          kind: { code: Kind }
          cost: decimal
          count: integer
          sent: { localTime: yyyy-MM-dd HH:mm }
          note: text
          remark: text
          id: text
        error: { code: error, set: Status, message: text, flag: success, fields: { number: text } }
        layouts:

        """ + Indented(layouts, 2));

    /// <summary>What <see cref="Layouts"/> emits, with the given layouts.</summary>
    internal static string AskOf(string layouts) => BeforeResponses
        + "Ask<options: all subject; result: state kind cost count sent note remark id; error: number; " + layouts + ">";

    /// <summary>A file with one response of delimited rows, which are given. Their first line is line 40.</summary>
    internal static string Lines(string rows) => Layouts("- format: delimited\n  delimiter: \";\"\n  rows:\n" + Indented(rows, 4));

    /// <summary>The text with blanks before each line.</summary>
    internal static string Indented(string text, int blanks) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => (line.Length == 0 ? "" : new string(' ', blanks) + line) + "\n"));
}
