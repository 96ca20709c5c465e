using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json.Linq;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>A sound overlay of <see cref="FullCatalogue"/> with the keys that overlays have, as JSON.</summary>
internal static class FullOverlay
{
    private const string Yaml = """
        schema: 1
        extends: Acme
        sets:
          - change: Status
            title: Stan
            summary: What became of it.
            success: [104]
            groups: [{ name: Dom, id: 2, text: Błędy, en: Errors }]
            codes:
              - change: 102
                name: Crowded
                label: BUSY
                text: Zajęte
                en: Busy.
                group: Sieć
                category: QuotaReached
                http: 429
                final: unknown
                retry: { value: true, after: 2d, stated: Later. }
                inferred: { permanent: { value: true, because: It lasts. } }
                source: a log
                observed: [{ text: Wait, source: a log }]
              - { change: 101, permanent: { value: true, stated: Na zawsze. }, retired: { because: It is one with another., replaced-by: Crowded }, formerly: Astray }
              - code: 104
                name: Parked
                label: PARKED
                text: Czeka
                en: It waits.
                group: Dom
                category: Success
                http: 200
                final: true
                permanent: false
                source: a log
                observed: [{ text: Wait, source: a log }]
                formerly: [Waiting]
              - { code: 104, name: Standing, alias-of: Parked }
              - { code: 105, name: Odd, retry: true, inferred: { final: { value: true, because: It is odd. } }, retired: { because: It is odd. } }
              - { name: Silent, value: -1000001 }
              - { retire: Gone, because: One name is enough., replaced-by: Sent }
          - change: Kind
            retired: { because: Two kinds are left., replaced-by: Status }
          - name: Mine
            title: Moje
            summary: What we add.
            wire: integer
            digits: 2
            facts: { http: some }
            success: ["07"]
            groups: [{ name: Nasze, en: Ours }]
            codes: [{ code: "07", name: Seven, http: 200 }]
            retired: { because: Nobody needs it., replaced-by: Status }
        bit-fields:
          - change: Flags
            title: more flags
            summary: More flags.
            size: 16
            fields: [{ change: Type, bits: 0-2, set: Status, text: inny, en: other }, { bits: 9, name: IsNew }]
          - { name: Marks, title: marks, summary: Marks., size: 8, fields: [{ bits: 0, name: IsOld }] }
        responses:
          - change: Ask
            summary: Reply to another question.
            charset: windows-1250
            options: { all: [0, 1, 2] }
            reply: { cost: integer }
            result: { remark: text }
            lists: [sent]
            items: [two]
            error:
              code: [error, kode]
              set: Status
              message: [text, msg]
              within: trouble
              details: { list: faults, element: key, message: what }
              fields: { since: isoTime }
            layouts: [{ format: text, rows: [OK, DONE] }]
            retired: { because: Everybody knows., replaced-by: Tell }
          - { name: Whisper, summary: What is whispered., result: { note: text }, layouts: [{ format: json }] }
        """;

    /// <summary>Where the keys are names of the catalogue's own, so that none is unknown.</summary>
    private static readonly string[] OwnNames = ["options", "reply", "result", "error.fields"];

    /// <summary>The path of each mapping whose keys are those of the format.</summary>
    internal static IEnumerable<string> Mappings => Create().DescendantsAndSelf().OfType<JObject>().Select(m => m.Path)
        .Where(path => !OwnNames.Any(n => path.EndsWith("." + n, StringComparison.Ordinal)));

    /// <summary>The path of each value that stands behind a key.</summary>
    internal static IEnumerable<string> Values => Create().Descendants().OfType<JProperty>().Select(p => p.Value.Path);

    /// <summary>An overlay of one's own to change.</summary>
    internal static JObject Create() => (JObject)CoreSchema.ToJson(Yaml);
}
