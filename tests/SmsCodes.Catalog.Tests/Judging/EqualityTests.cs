using System;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>A model compares by what it says: a generator that gets an equal one has nothing to do.</summary>
public sealed class EqualityTests
{
    private const string Original = """
        schema: 1
        provider: Acme
        title: Acme
        language: en
        source: { title: Return codes, retrieved: 2026-11-21 }
        sets:
          - name: Status
            title: Status
            summary: What became of a message.
            wire: integer
            facts: { retry: some, group: some }
            success: [1]
            groups: [{ name: Network }]
            codes:
              - code: 1
                name: Sent
                text: Message sent
                category: HandedOver
              - code: 9xx
                name: Fault
                text: Network fault
                group: Network
                category: ProviderFault
                retry: { value: true, after: 60s, stated: Try again. }
                observed: [{ text: Fatal, source: a log }]
        bit-fields:
          - { name: Flags, title: flags, summary: Flags., size: 4, fields: [{ bits: 0, name: IsTemplate, text: template }] }

        """;

    [Theory]
    [InlineData("schema: 1\n", "# A head.\n\nschema: 1 # a comment\n")]
    [InlineData("schema: 1\nprovider: Acme\n", "provider: Acme\nschema: 1\n")]
    [InlineData("name: Sent\n        text: Message sent\n", "text: Message sent\n        name: Sent\n")]
    [InlineData("\n", "\r\n")]
    [InlineData("text: Message sent", "text: 'Message sent'")]
    [InlineData("text: Message sent", "text: >-\n          Message\n          sent")]
    [InlineData("text: Message sent", "text:   Message   sent   ")]
    [InlineData("code: 1\n", "code: \"1\"\n")]
    [InlineData("success: [1]", "success:\n      - 1")]
    [InlineData("{ title: Return codes, retrieved: 2026-11-21 }", "\n  retrieved: 2026-11-21\n  title: Return codes")]
    public void A_change_of_form_leaves_the_model_equal(string from, string to)
    {
        Model.Catalogue original = Read(Original);
        Model.Catalogue changed = Read(Change(from, to));

        Assert.Equal(original, changed);
        Assert.Equal(original.GetHashCode(), changed.GetHashCode());
    }

    [Theory]
    [InlineData("text: Message sent", "text: Message was sent")]
    [InlineData("text: Message sent", "text: message sent")]
    [InlineData("provider: Acme", "provider: Bcme")]
    [InlineData("title: Acme", "title: ACME")]
    [InlineData("retrieved: 2026-11-21", "retrieved: 2026-11-22")]
    [InlineData("code: 1\n", "code: 2\n")]
    [InlineData("success: [1]", "success: []")]
    [InlineData("value: true, after: 60s", "value: unknown")]
    [InlineData("category: HandedOver", "category: Delivered")]
    [InlineData("after: 60s", "after: 61s")]
    [InlineData("stated: Try again.", "stated: Try once more.")]
    [InlineData("source: a log", "source: a mail")]
    [InlineData("groups: [{ name: Network }]", "groups: [{ name: Network, id: 1 }]")]
    [InlineData("bits: 0,", "bits: 1,")]
    [InlineData("text: template", "text: a template")]
    public void A_change_of_content_makes_another_model(string from, string to) =>
        Assert.NotEqual(CatalogueReader.Read("acme.yaml", Original).Model, CatalogueReader.Read("acme.yaml", Change(from, to)).Model);

    [Fact]
    public void Rows_in_another_order_make_another_model()
    {
        string sent = Acme.Indented("- { code: 1, name: Sent, text: sent, category: HandedOver }", 2);
        string lost = Acme.Indented("- { code: 2, name: Lost, text: lost, category: Undelivered }", 2);

        Assert.NotEqual(Read(Acme.Set("wire: integer\ncodes:\n" + sent + lost)), Read(Acme.Set("wire: integer\ncodes:\n" + lost + sent)));
    }

    [Fact]
    public void A_row_more_or_less_makes_another_model()
    {
        const string Sent = "- { code: 1, name: Sent, text: sent, category: HandedOver }";
        const string Lost = "\n- { code: 2, name: Lost, text: lost, category: Undelivered }";

        Assert.NotEqual(Read(Acme.Rows(Sent)), Read(Acme.Rows(Sent + Lost)));
        Assert.NotEqual(Read(Acme.Rows(Sent + Lost)), Read(Acme.Rows(Sent)));
    }

    [Fact]
    public void A_moved_mistake_makes_another_reading_of_an_equal_model()
    {
        string text = Original.Replace("category: HandedOver", "category: HandOver");

        CatalogueReading first = CatalogueReader.Read("acme.yaml", text);
        CatalogueReading moved = CatalogueReader.Read("acme.yaml", "# A head.\n" + text);

        Assert.Equal(first.Model, moved.Model);
        Assert.NotEqual(first.Findings, moved.Findings);
        Assert.Equal(first, CatalogueReader.Read("acme.yaml", text));
    }

    private static string Change(string from, string to)
    {
        Assert.Contains(from, Original, StringComparison.Ordinal);
        return Original.Replace(from, to, StringComparison.Ordinal);
    }

    private static Model.Catalogue Read(string text)
    {
        CatalogueReading reading = CatalogueReader.Read("acme.yaml", text);
        Assert.True(reading.Findings.Count == 0, Outline.Of(reading.Findings));
        return reading.Model!;
    }
}
