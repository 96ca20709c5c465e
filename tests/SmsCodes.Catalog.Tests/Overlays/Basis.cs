using System;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Overlays;

/// <summary>A catalogue that overlays of tests extend.</summary>
internal static class Basis
{
    internal const string Text = """
        schema: 1
        provider: Acme
        title: Acme
        language: pl
        source: { title: Kody, retrieved: 2026-11-21 }
        sets:
          - name: Status
            title: Stan
            summary: What became of a message.
            wire: integer
            facts: { retry: some, http: some }
            success: [1]
            codes:
              - { code: 1, name: Sent, text: Wysłano, en: Sent., category: HandedOver, inferred: { final: { value: false, because: A report follows. } } }
              - { code: 2, name: Lost, text: Zgubiono, en: Lost., category: Undelivered, retry: false }
              - { code: 9xx, name: Fault, text: Awaria, en: A fault., category: ProviderFault }
              - { name: Down, value: -503, http: 503, text: Przerwa, en: Down., category: ProviderFault }
          - name: Kind
            title: Rodzaj
            summary: What a message is.
            wire: text
            codes: [{ code: sms, value: 1, name: Sms, text: SMS, en: A short message., category: Unknown }]
        bit-fields:
          - { name: Flags, title: flags, summary: What is packed., size: 8, fields: [{ bits: 0, name: IsFlash }] }
        responses:
          - { name: Ask, summary: Reply to a question., result: { state: { code: Status } }, layouts: [{ format: json }] }

        """;

    /// <summary>What it emits.</summary>
    internal const string Content =
        "Status(1 Sent final:no* retry:no*, 2 Lost retry:no, 9xx Fault=900..999, Down=-503) Kind(sms Sms=1) Flags{0 IsFlash} Ask<result: state; Json>";

    /// <summary>What it emits with one more row of Status.</summary>
    internal static string With(string row) => Content.Replace(") Kind", $", {row}) Kind", StringComparison.Ordinal);

    /// <summary>The place of a key of the catalogue, or of its value.</summary>
    internal static TextPlace? Find(string? entry, bool isValue)
    {
        if (entry == null)
            return null;
        int colon = entry.IndexOf(':', StringComparison.Ordinal);
        string marked = isValue ? $"{entry[..(colon + 2)]}{{|{entry[(colon + 2)..]}|}}" : $"{{|{entry[..colon]}|}}{entry[colon..]}";
        return MarkedText.Parse(Text.Replace(entry, marked, StringComparison.Ordinal)).Other!.Value with { Path = Mistake.BasisFile };
    }
}
