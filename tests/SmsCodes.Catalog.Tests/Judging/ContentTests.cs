using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Every key of the format arrives in the model.</summary>
public sealed class ContentTests
{
    private static readonly EquatableArray<Observation> NotObserved = new([]);

    [Fact]
    public void The_head_of_a_file_arrives()
    {
        Model.Catalogue catalogue = Read("""
            schema: 1
            provider: Acme
            title: Acme & Co.
            language: pl
            source: { title: Kody, retrieved: 2026-11-21, url: "https://acme.example/kody" }
            sets: []
            """);

        Assert.Equal(
            new Model.Catalogue(
                "Acme", "Acme & Co.", "pl", new SourceDocument("Kody", "2026-11-21", "https://acme.example/kody"),
                new EquatableArray<CodeSet>([]), new EquatableArray<BitField>([]), new EquatableArray<Response>([])),
            catalogue);
        Assert.False(catalogue.IsEnglish);
    }

    [Fact]
    public void A_set_and_its_groups_arrive()
    {
        CodeSet set = Read(Acme.Set("""
            wire: integer
            digits: 3
            facts: { group: every }
            groups:
              - { name: Sieć, id: 2, text: Błędy sieci, en: Network errors }
              - { name: Konto, en: Account }
            codes: []
            """, language: "pl")).Sets[0];

        Assert.Equal(
            new CodeSet(
                "Status", "Status", "What became of a message.", Wire.Integer, 3,
                new EquatableArray<Group>([new Group("Sieć", 2, "Błędy sieci", "Network errors"), new Group("Konto", null, null, "Account")]),
                new EquatableArray<Code>([])),
            set);
    }

    [Fact]
    public void Advice_on_a_success_is_the_documents_where_it_gives_some()
    {
        CodeSet set = Read(Acme.Set("""
            wire: integer
            facts: { retry: some }
            success: [1, 2]
            codes:
              - { code: 1, name: Sent, text: sent, category: HandedOver, retry: false }
              - { code: 2, name: Queued, text: queued, category: Pending }
            """)).Sets[0];

        Assert.Equal([FactOrigin.Documented, FactOrigin.Inferred], set.Codes.Select(c => c.Retry!.Origin));
        Assert.Equal([false, false], set.Codes.Select(c => c.Retry!.Value));
    }

    [Fact]
    public void A_row_with_all_it_can_say_arrives()
    {
        Code code = Read(Acme.Set("""
            wire: integer
            facts: { final: every, permanent: some, retry: some, http: some, label: some, group: some }
            groups: [{ name: Sieć }]
            codes:
              - code: 9xx
                name: Fault
                label: FAULT
                text: Błąd  systemu
                en: System  error
                group: Sieć
                category: ProviderFault
                http: 500
                final: true
                permanent: { value: false, stated: To  minie. }
                retry: { value: true, after: 5m, stated: Za pięć minut. }
                observed: [{ text: Fatal, source: a  log }, { text: Crash, source: a mail }]
                retired: { because: Split up. }
            """, language: "pl")).Sets[0].Codes[0];

        Assert.Equal(
            new Code(
                "9xx", "Fault", 900, 999, "FAULT", "Błąd systemu", "System error", "Sieć", "ProviderFault", 500, null,
                new Fact(true, FactOrigin.Documented, null, null), new Fact(false, FactOrigin.Documented, "To minie.", null), new Fact(true, FactOrigin.Documented, "Za pięć minut.", 300),
                null, RowOrigin.Document, null, new EquatableArray<Observation>([new Observation("Fatal", "a log"), new Observation("Crash", "a mail")]),
                new Retirement("Split up.", null)),
            code);
        Assert.True(code.IsClass);
    }

    [Fact]
    public void An_observed_row_and_its_alias_arrive()
    {
        EquatableArray<Code> codes = Read(Acme.Set("""
            wire: text
            success: [ok]
            codes:
              - code: ok
                value: 7
                name: Fine
                category: Success
                origin: observed
                source: a reply
              - code: ok
                value: 7
                name: Okay
                text: okay
                category: Success
                alias-of: Fine
                retired: { because: Two names for one code., replaced-by: Fine }
              - code: ko
                value: 8
                name: Failed
                text: failed
                category: Undelivered
                inferred:
                  final: { value: true, because: Nothing follows. }
                  permanent: { value: false, because: It may pass. }
                  retry: { value: true, after: 1d, because: It may pass. }
            """)).Sets[0].Codes;

        var noRetry = new Fact(false, FactOrigin.Inferred, "The code reports success.", null);
        Assert.Equal(
            new EquatableArray<Code>(
            [
                new Code("ok", "Fine", 7, null, null, null, null, null, "Success", null, true, null, null, noRetry,
                    null, RowOrigin.Observed, "a reply", NotObserved, null),
                new Code("ok", "Okay", 7, null, null, "okay", "okay", null, "Success", null, true, null, null, noRetry,
                    "Fine", RowOrigin.Document, null, NotObserved, new Retirement("Two names for one code.", "Fine")),
                new Code("ko", "Failed", 8, null, null, "failed", "failed", null, "Undelivered", null, false,
                    new Fact(true, FactOrigin.Inferred, "Nothing follows.", null), new Fact(false, FactOrigin.Inferred, "It may pass.", null),
                    new Fact(true, FactOrigin.Inferred, "It may pass.", 86_400), null, RowOrigin.Document, null, NotObserved, null),
            ]),
            codes);
    }

    [Fact]
    public void A_row_without_a_code_arrives()
    {
        Code code = Read(Acme.Rows("- { value: -503, name: Unavailable, text: unavailable, category: ProviderFault }")).Sets[0].Codes[0];

        Assert.Null(code.Printed);
        Assert.Equal(-503, code.Value);
        Assert.False(code.IsClass);
    }

    [Fact]
    public void A_bit_field_arrives()
    {
        BitField field = Read(Acme.Bits("""
            - { bits: 0-3, name: Kind, set: Kind, text: rodzaj, en: kind }
            - { bits: 5, name: IsTemplate }
            - { bits: "7,6", name: Other, set: Status }
            """, language: "pl")).BitFields[0];

        Assert.Equal(
            new BitField("Flags", "flags", "What is packed.", 8, new EquatableArray<BitPart>(
            [
                new BitPart("0-3", 0, 4, "Kind", "Kind", "rodzaj", "kind"),
                new BitPart("5", 5, 1, "IsTemplate", null, null, null),
                new BitPart("7,6", 6, 2, "Other", "Status", null, null),
            ])),
            field);
    }

    [Fact]
    public void Words_of_an_English_provider_are_their_own_translation()
    {
        Model.Catalogue catalogue = Read(Acme.Bits("- { bits: 0-3, name: Kind, set: Kind, text: kind }"));

        Assert.True(catalogue.IsEnglish);
        Assert.Equal("kind", catalogue.BitFields[0].Parts[0].English);
    }

    private static Model.Catalogue Read(string text)
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", text);
        Assert.True(reading.Findings.Count == 0, Outline.Of(reading.Findings));
        return reading.Model!;
    }
}
