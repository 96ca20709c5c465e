using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>A sound catalogue with every key of the format, as JSON: that is YAML too, and can be changed key by key.</summary>
internal static class FullCatalogue
{
    private const string Yaml = """
        schema: 1
        provider: Acme
        title: Acme
        language: pl
        source: { title: Kody, retrieved: 2026-11-21, url: "https://acme.example" }
        sets:
          - name: Status
            title: Status
            summary: What became of a message.
            wire: integer
            digits: 3
            facts: { final: every, permanent: some, retry: some, http: some, label: some, group: some }
            success: [100]
            groups: [{ name: Sieć, id: 1, text: Błędy sieci, en: Network errors }]
            codes:
              - code: 101
                name: Lost
                label: LOST
                text: Zgubiono
                en: Lost.
                group: Sieć
                category: Undelivered
                http: 404
                final: { value: true, stated: To koniec. }
                permanent: { value: false, stated: To minie. }
                retry: { value: true, after: 60s, stated: Za minutę. }
                observed: [{ text: Gone, source: a log }]
                retired: { because: Split up., replaced-by: Sent }
                formerly: [Missing, Astray]
              - { code: 100, name: Sent, text: Wysłano, en: Sent., category: Success, final: true, origin: document }
              - { code: 100, name: Gone, text: Poszło, en: Gone., category: Success, final: true, alias-of: Sent }
              - code: 102
                name: Busy
                category: RateLimited
                origin: observed
                source: a reply
                inferred:
                  final: { value: true, because: Nothing follows. }
                  permanent: { value: false, because: It may pass. }
                  retry: { value: true, after: 1d, because: It may pass. }
          - name: Kind
            title: Kind
            summary: What a message is.
            wire: text
            codes: [{ code: sms, value: 1, name: Sms, text: SMS, en: SMS, category: Unknown }]
            retired: { because: One kind is left., replaced-by: Status }
        bit-fields:
          - name: Flags
            title: flags
            summary: Flags.
            size: 8
            fields: [{ bits: 0-3, name: Type, set: Kind, text: rodzaj, en: kind }]
        responses:
          - name: Ask
            summary: Reply to a question.
            charset: koi8-r
            options: { all: [0, 1], subject: [sms, email] }
            reply: { count: { type: integer, failed: positive }, cost: decimal }
            result:
              state: { code: Status, named-by: note, required: true, failed: [101, error], alias: [st, stat], summary: Its state. }
              err: { code: { sms: Status, email: Kind }, by: subject }
              flag: { bits: Flags, name: Marks }
              date: { unixTime: seconds, localTime: "yyyy-MM-dd HH:mm", offset: "+03:00" }
              numbers: { texts: "," }
              note: text
              type: text
            lists: [sent, refused]
            items: one
            error:
              code: [error, code]
              set: Kind
              message: text
              flag: success
              within: problem
              details: { list: errors, element: id, message: message }
              fields: { id: { type: text, name: MessageId } }
            layouts:
              - format: json
              - format: xml
                root: [answer, result]
                list: answers
                ok: OK
                positional: entry
                rows: [[success, "-", note], { keys: [state], each: [note, "-"] }]
              - { format: keyValue, free: note, behind: type, error: "ERROR = {error}" }
              - format: delimited
                delimiter: ","
                error: ["ERROR,{error}[,{id}]"]
                rows:
                  - "{state},{note}"
                  - { row: "{state},{note},{type}", when: { subject: [sms] }, only: { state: [101] }, rest: note, free: [type] }
              - { format: text, rows: [OK] }
              - format: form
            retired: { because: Nobody asks., replaced-by: Tell }
          - name: Tell
            summary: What is told.
            result: { note: text }
            layouts: [{ format: json }]
        """;

    /// <summary>Where the keys are names of the catalogue's own, so that none is unknown.</summary>
    private static readonly string[] OwnNames = ["options", "reply", "result", "error.fields", "err.code", "when", "only"];

    /// <summary>The path of each mapping whose keys are those of the format.</summary>
    internal static IEnumerable<string> Mappings => Create().DescendantsAndSelf().OfType<JObject>().Select(m => m.Path)
        .Where(path => !OwnNames.Any(n => path.EndsWith("." + n, StringComparison.Ordinal)));

    /// <summary>The path of each value that stands behind a key.</summary>
    internal static IEnumerable<string> Values => Create().Descendants().OfType<JProperty>().Select(p => p.Value.Path);

    /// <summary>A catalogue of one's own to change.</summary>
    internal static JObject Create() => (JObject)CoreSchema.ToJson(Yaml);
}
