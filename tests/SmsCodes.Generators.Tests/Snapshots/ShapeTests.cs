using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Snapshots;

/// <summary>What is generated for each shape that a code set can have: the first as a whole file, the others by the parts that the shape
/// changes.</summary>
public sealed class ShapeTests
{
    private const string Retired = """
        - name: Result
          title: Results
          summary: Outcome of a request.
          wire: integer
          codes:
            - { code: 0, name: Accepted, text: Message accepted, category: HandedOver }
            - code: 1
              name: Queued
              text: Message queued
              category: Pending
              retired: { because: Queues are gone since 2020., replaced-by: Accepted }
            - { code: 2, name: Parked, text: Message parked, category: Pending, retired: { because: No longer sent. } }
        """;

    [Fact]
    public void A_set_of_close_numbers() => Snapshot.Verify(Codes("""
        - name: Result
          title: Results
          summary: Outcome of a request.
          wire: integer
          codes:
            - { code: 0, name: Accepted, text: Message accepted, category: HandedOver }
            - { code: 3, name: NoCredit, text: Out of credit, category: NoCredit }
        """));

    [Fact]
    public void What_an_overlay_adds_corrects_and_retires() => Snapshot.Verify(Excerpt.Of(
        GeneratorRun.Of(TestProject.Of(Acme.English(Retired), Acme.Overlay("Acme", """
            - change: Result
              success: [0]
              codes:
                - { code: 77, name: Late, text: Came late, final: true }
                - { change: 2, name: Waiting, retry: { value: true, after: 60s } }
                - { retire: 0, because: Nothing is accepted any more., replaced-by: Late }
            - name: Mood
              title: Moods
              summary: How the service feels.
              wire: text
              codes: [{ code: fine, value: 1, name: Fine, text: Fine, retired: { because: Never is. } }]
              retired: { because: Nobody asks. }
            """))).Sources["SmsCodes.Acme.Codes.g.cs"],
        "Result", "Mood", "Retries", "Finals", "Origins", "Changes"));

    [Fact]
    public void A_set_of_numbers_far_apart() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Result
              title: Results
              summary: Outcome of a request.
              wire: integer
              codes:
                - { code: 1000000, name: Third, text: Third, category: Unknown }
                - { code: 2, name: Second, text: Second, category: Unknown }
                - { code: -2147483647, name: First, text: First, category: Unknown }
            """),
        "RowOf", "Numbered", "Numbers"));

    [Fact]
    public void A_class_of_codes_and_rows_without_a_code() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Error
              title: Errors
              summary: Why a request failed.
              wire: integer
              facts: { http: every }
              codes:
                - { code: 101, name: BadData, text: Bad data, category: InvalidRequest, http: 400 }
                - { code: 9xx, name: SystemError, text: System error, category: ProviderFault, http: 500 }
                - { name: ServiceUnavailable, value: -503, text: Service is down, category: ProviderFault, http: 503 }
                - { name: TooManyRequests, value: -429, text: Slow down, category: RateLimited, http: 429 }
            """),
        "Error", "TryParse", "TryFromHttpStatus", "ToCode", "GetHttpStatus", "RowOf", "RowOfCode", "WireCodes"));

    [Fact]
    public void A_set_of_padded_codes() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Result
              title: Results
              summary: Outcome of a request.
              wire: integer
              digits: 3
              codes:
                - { code: 000, name: Ok, text: Fine, category: Success }
                - { code: 042, name: Odd, text: Odd, category: Unknown }
            """),
        "Result", "Digits", "TryParse", "RowOf", "Printed"));

    [Fact]
    public void A_set_of_negative_codes() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Error
              title: Errors
              summary: Why a request failed.
              wire: integer
              codes:
                - { code: -3, name: NotFound, text: Not found, category: NotFound }
                - { code: -1, name: Expired, text: Expired, category: Expired }
                - { code: 1, name: Late, text: Late, category: Unknown }
            """),
        "Error", "RowOf"));

    [Fact]
    public void A_set_of_words() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Status
              title: Statuses
              summary: State of a message.
              wire: text
              codes:
                - { code: DELIVERED, value: 1, name: Delivered, text: Arrived, category: Delivered }
                - { code: not delivered, value: 4, name: NotDelivered, text: Lost, category: Undelivered }
                - { code: rejected!, value: 2, name: Rejected, text: Refused, category: Rejected }
            """),
        "Status", "Words", "TryParse", "IsDefined", "RowOf"));

    [Fact]
    public void A_set_of_words_beyond_ASCII() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Status
              title: Statuses
              summary: State of a message.
              wire: text
              codes:
                - { code: doručeno, value: 1, name: Delivered, text: Arrived, category: Delivered }
                - { code: ztraceno, value: 2, name: Lost, text: Lost, category: Undelivered }
            """),
        "Status", "Words", "RowOf"));

    [Fact]
    public void A_set_of_binary_codes() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Kind
              title: Kinds
              summary: Kind of a template.
              wire: binary
              digits: 2
              codes:
                - { code: 00, name: None, text: None, category: Unknown }
                - { code: 10, name: Second, text: Second, category: Unknown }
            """),
        "Kind", "TryParse", "RowOf", "Printed"));

    [Fact]
    public void Groups_and_labels() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Result
              title: Results
              summary: Outcome of a request.
              wire: integer
              facts: { group: every, label: some }
              groups:
                - { name: General, id: 7, text: What concerns everything }
                - { name: Money }
              codes:
                - { code: 0, name: Accepted, label: ACPT, text: Message accepted, category: HandedOver, group: General }
                - { code: 1, name: Queued, label: QUED, category: Pending, group: General }
                - { code: 3, name: NoCredit, text: Out of credit, category: NoCredit, group: Money }
            """),
        "Result", "GetLabel", "GetGroup", "Labels", "Groups"));

    [Fact]
    public void A_code_under_two_names() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Error
              title: Errors
              summary: Why a request failed.
              wire: integer
              codes:
                - { code: 1, name: UnknownNumber, text: Unknown number, category: RecipientUnknown }
                - { code: 1, name: NumberMissing, text: Number is missing, category: InvalidRecipient, alias-of: UnknownNumber }
                - { code: 2, name: Other, text: Other, category: Unknown }
            """),
        "Error", "RowOf", "Numbers", "AliasOf", "Aliases"));

    [Fact]
    public void Retired_codes() => Snapshot.Verify(Excerpt.Of(Codes(Retired), "Result", "Retired"));

    [Fact]
    public void Observed_codes_and_observations() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Result
              title: Results
              summary: Outcome of a request.
              wire: integer
              codes:
                - code: 0
                  name: Accepted
                  text: Message accepted
                  category: HandedOver
                  observed:
                    - { text: 'comes as "0"', source: replies of 2026 }
                    - { text: comes with a blank, source: a forum }
                - { code: 200, name: Ok, category: Success, origin: observed, source: every reply to a sent message }
            """),
        "Result", "InfoAt", "Origins", "Sources", "Observed"));

    [Fact]
    public void Success_codes_and_facts() => Snapshot.Verify(Excerpt.Of(
        Codes("""
            - name: Result
              title: Results
              summary: Outcome of a request.
              wire: integer
              success: [0]
              facts: { final: some, permanent: some, retry: some }
              codes:
                - { code: 0, name: Accepted, text: Message accepted, category: HandedOver, final: false }
                - code: 1
                  name: Busy
                  text: Busy
                  category: RateLimited
                  permanent: { value: false, stated: It passes. }
                  retry: { value: true, after: 60s, stated: Come back in a minute. }
                - code: 2
                  name: Blocked
                  text: Blocked
                  category: Forbidden
                  retry: unknown
                  inferred: { permanent: { value: true, because: Nobody unblocks a number by waiting. } }
            """),
        "Result", "GetRetry", "IsFinal", "IsPermanent", "IsSuccess", "Successes", "Finals", "Permanents", "Retries"));

    [Fact]
    public void Translations() => Snapshot.Verify(Excerpt.Of(
        Run(Acme.Czech("""
            - name: Result
              title: Výsledky
              summary: Outcome of a request.
              wire: integer
              facts: { label: some }
              codes:
                - { code: 0, name: Accepted, text: Zpráva přijata, en: Message accepted, category: HandedOver }
                - { code: 1, name: Refused, label: odmítnuto, category: Rejected }
            """)),
        "Result", "GetDescription", "GetEnglish", "Descriptions", "Translations"));

    [Fact]
    public void A_bit_field() => Snapshot.Verify(Excerpt.Of(
        Run(Acme.English(
            """
            - name: Kind
              title: Kinds
              summary: Kind of a message.
              wire: integer
              codes:
                - { code: 0, name: Sms, text: SMS, category: Unknown }
            """,
            """
            - name: Flags
              title: <flag>
              summary: What a message is, packed into 16 bits.
              size: 16
              fields:
                - { bits: 0-3, name: Kind, set: Kind, text: kind of the message }
                - { bits: 5, name: SecondBalance, text: paid from the second balance }
            """)),
        "Flags"));

    [Fact]
    public void The_language_of_old() =>
        Snapshot.Verify(Run(TestProject.Of(LanguageVersion.CSharp7_3, Acme.Smallest)));

    [Fact]
    public void References_without_spans() => Snapshot.Verify(Excerpt.Of(
        Run(TestProject.Of(Acme.English(Acme.OneSet + "\n" + """
            - name: Status
              title: Statuses
              summary: State of a message.
              wire: text
              codes:
                - { code: DELIVERED, value: 1, name: Delivered, text: Arrived, category: Delivered }
            """)).With(References.NetStandard)),
        "Digits", "Words", "TryParse", "RowOf", "RowsByNumber"));

    [Fact]
    public void Public_visibility()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.Smallest).With("SmsCodesVisibility", "public"));

        Snapshot.Verify(Excerpt.Heads(run.Codes()) + "\n" + Excerpt.Heads(run.Sources["SmsCodes.Shared.g.cs"]) + "\n" + Excerpt.Heads(run.Sources["CodeCatalog.g.cs"]));
    }

    [Fact]
    public void Another_namespace()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.Smallest).With("SmsCodesNamespace", "Shop.Messaging"));

        Snapshot.Verify(Excerpt.Heads(run.Codes()) + "\n" + Excerpt.Of(run.Codes(), "All", "IsDefined", "Table", "Categories"));
    }

    [Fact]
    public void The_types_that_all_sets_share() => Snapshot.Verify(GeneratorRun.Of(TestProject.Of(Acme.Smallest)).Sources["SmsCodes.Shared.g.cs"]);

    [Fact]
    public void The_catalog_of_all_providers() => Snapshot.Verify(GeneratorRun.Of(TestProject.Of(
        Acme.Of("Zeta", "en", Acme.OneSet), Acme.Of("Beta", "en", Acme.OneSet))).Sources["CodeCatalog.g.cs"]);

    [Fact]
    public void A_whole_provider() => Snapshot.Verify(GeneratorRun.Of(TestProject.Of(BundledCatalogues.FileOf("SmsManager"))).Codes("SmsManager"));

    private static string Codes(string sets) => Run(Acme.English(sets));

    private static string Run(CatalogueText file) => Run(TestProject.Of(file));

    /// <summary>The codes of the one catalogue, which must be sound and compile: a snapshot of anything else would prove nothing.</summary>
    private static string Run(TestProject project)
    {
        GeneratorRun run = GeneratorRun.Of(project);
        Assert.DoesNotContain(run.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        run.AssertCompiles();
        return run.Codes();
    }
}
