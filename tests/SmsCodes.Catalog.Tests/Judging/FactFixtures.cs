using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Facts that the document states, and what is inferred.</summary>
internal static class FactFixtures
{
    internal static Mistake A_fact_that_the_set_does_not_declare => new(
        Rules.FactNotDeclared,
        Acme.Set("""
            wire: integer
            facts: { retry: some }
            codes:
              - { code: 1, name: Lost, text: lost, category: Undelivered, retry: true, [|final|]: true }
            """),
        "'final' is stated here, but 'facts' of set Status does not name it; add 'final: some' there, "
        + "or put what you conclude yourself under 'inferred'",
        "Status(1 Lost final:yes retry:yes)");

    internal static Mistake A_label_that_the_set_does_not_declare => new(
        Rules.FactNotDeclared,
        Acme.Set("""
            wire: integer
            facts: { http: some }
            codes:
              - { code: 1, name: Lost, [|label|]: lost, category: Undelivered, http: 404 }
            """),
        "'label' is stated here, but 'facts' of set Status does not name it; add 'label: some' there",
        "Status(1 Lost)");

    internal static Mistake A_fact_that_is_declared_by_a_misspelt_key => new(
        Rules.UnknownKey,
        Acme.Set("""
            wire: integer
            facts: { [|finale|]: every }
            codes:
              - { code: 1, name: Lost, text: lost, category: Undelivered, final: true }
            """),
        "'finale' is not a key of 'facts'; did you mean 'final'?",
        "Status(1 Lost final:yes)");

    internal static Mistake A_row_without_a_fact_that_each_row_states => new(
        Rules.FactMissing,
        Acme.Set("""
            wire: integer
            facts: { final: every }
            codes:
              - { code: 1, name: Lost, text: lost, category: Undelivered, final: true }
              - { [|code|]: 2, name: Sent, text: sent, category: HandedOver, inferred: { final: { value: false, because: It moves on. } } }
            """),
        "'Sent' lacks 'final', which set Status states for every row",
        "Status(1 Lost final:yes, 2 Sent final:no*)");

    internal static Mistake A_declared_fact_that_no_row_states => new(
        Rules.FactNowhere,
        Acme.Set("""
            wire: integer
            facts: { final: every, [|http|]: some }
            codes:
              - { code: 1, name: Lost, text: lost, category: Undelivered, final: true }
            """),
        "'http' is declared, but no row of set Status states it; remove it",
        "Status(1 Lost final:yes)");

    internal static Sound Facts_of_every_row_and_of_some => new(
        Acme.Set("""
            wire: integer
            facts: { final: every, permanent: some, retry: some, http: some, label: some, group: some }
            groups: [{ name: Network }]
            codes:
              - code: 1
                name: Lost
                label: lost
                group: Network
                category: Undelivered
                http: 404
                final: true
                permanent: { value: false, stated: This may pass. }
                retry: { value: true, after: 60s, stated: Try again in a minute. }
              - { code: 2, name: Sent, text: sent, category: HandedOver, final: false, retry: unknown }
              - { code: 3, name: Seen, category: Unknown, origin: observed, source: a reply }
            """),
        "Status(1 Lost final:yes permanent:no retry:yes after 60s, 2 Sent final:no retry:unknown, 3 Seen)");

    internal static Mistake A_fact_both_documented_and_inferred => new(
        Rules.InferredAndDocumented,
        Acme.Set("""
            wire: integer
            facts: { final: every }
            codes:
              - code: 1
                name: Lost
                text: lost
                category: Undelivered
                {|final|}: true
                inferred:
                  permanent: { value: false, because: It may pass. }
                  [|final|]: { value: true, because: It is lost. }
            """),
        "'final' is inferred here, but the row states it as documented at line 17; keep the documented one",
        "Status(1 Lost final:yes permanent:no*)");

    internal static Mistake A_wait_without_a_unit => new(
        Rules.InvalidDuration,
        Acme.Rows("""
            - code: 1
              name: Busy
              text: busy
              category: RateLimited
              inferred: { retry: { value: true, after: [|60|], because: It may pass. } }
            """),
        "'after' must be a duration such as 60s, 5m, 24h or 1d, but is '60'",
        "Status(1 Busy retry:yes*)");

    internal static Mistake A_wait_of_no_time => new(
        Rules.InvalidDuration,
        Acme.Rows("""
            - code: 1
              name: Busy
              text: busy
              category: RateLimited
              inferred: { retry: { value: true, after: [|0s|], because: It may pass. } }
            """),
        "'after' must be a duration such as 60s, 5m, 24h or 1d, but is '0s'",
        "Status(1 Busy retry:yes*)");

    internal static Mistake A_wait_beyond_32_bits => new(
        Rules.InvalidDuration,
        Acme.Rows("""
            - code: 1
              name: Busy
              text: busy
              category: RateLimited
              inferred: { retry: { value: true, after: [|24856d|], because: It may pass. } }
            """),
        "'after' must be a duration such as 60s, 5m, 24h or 1d, but is '24856d'",
        "Status(1 Busy retry:yes*)");

    internal static Sound Waits_of_each_unit => new(
        Acme.Rows("""
            - { code: 1, name: Seconds, text: a, category: RateLimited, inferred: { retry: { value: true, after: 60s, because: a } } }
            - { code: 2, name: Minutes, text: a, category: RateLimited, inferred: { retry: { value: true, after: 5m, because: a } } }
            - { code: 3, name: Hours, text: a, category: RateLimited, inferred: { retry: { value: true, after: 24h, because: a } } }
            - { code: 4, name: Days, text: a, category: RateLimited, inferred: { retry: { value: true, after: 24855d, because: a } } }
            """),
        "Status(1 Seconds retry:yes after 60s*, 2 Minutes retry:yes after 300s*, 3 Hours retry:yes after 86400s*, "
        + "4 Days retry:yes after 2147472000s*)");

    internal static Mistake A_success_code_with_advice_on_sending_again => new(
        Rules.SuccessRetried,
        Acme.Set("""
            wire: integer
            success: [0]
            codes:
              - code: 0
                name: Ok
                text: ok
                category: Success
                inferred:
                  final: { value: true, because: It has arrived. }
                  [|retry|]: { value: true, because: Once more does no harm. }
            """),
        "Code 0 reports success, so 'retry' says nothing here; remove it",
        "Status(0 Ok final:yes* retry:no*)");

    internal static Mistake A_success_code_that_the_document_would_send_again => new(
        Rules.SuccessRetried,
        Acme.Set("""
            wire: integer
            facts: { retry: every }
            success: [0]
            codes:
              - { code: 0, name: Ok, text: ok, category: Success, [|retry|]: true }
            """),
        "Code 0 reports success, so 'retry' says nothing here; remove it",
        "Status(0 Ok retry:no*)");

    internal static Mistake A_wait_without_another_try => new(
        Rules.AfterWithoutRetry,
        Acme.Rows("""
            - code: 1
              name: Lost
              text: lost
              category: Undelivered
              inferred: { retry: { value: false, after: [|60s|], because: It is lost. } }
            """),
        "'after' says when to send again: it goes with a 'retry' whose 'value' is true and nothing else; remove it, or say so",
        "Status(1 Lost retry:no*)");

    internal static Mistake A_wait_where_nobody_knows => new(
        Rules.AfterWithoutRetry,
        Acme.Set("""
            wire: integer
            facts: { retry: some }
            codes:
              - { code: 1, name: Lost, text: lost, category: Undelivered, retry: { value: unknown, after: [|1d|], stated: Ask tomorrow. } }
            """),
        "'after' says when to send again: it goes with a 'retry' whose 'value' is true and nothing else; remove it, or say so",
        "Status(1 Lost retry:unknown)");

    internal static Mistake A_wait_for_the_end => new(
        Rules.AfterWithoutRetry,
        Acme.Rows("""
            - code: 1
              name: Lost
              text: lost
              category: Undelivered
              inferred: { final: { value: true, after: [|1d|], because: It is lost. } }
            """),
        "'after' says when to send again: it goes with a 'retry' whose 'value' is true and nothing else; remove it, or say so",
        "Status(1 Lost final:yes*)");

    internal static Mistake A_documented_fact_of_a_code_that_was_only_seen => new(
        Rules.ObservedFact,
        Acme.Set("""
            wire: integer
            facts: { final: some }
            codes:
              - { code: 1, name: Sent, text: sent, category: HandedOver, final: false }
              - { code: 2, name: Lost, category: Undelivered, origin: observed, source: a reply, [|final|]: true }
            """),
        "'final' cannot be documented for a code that no document has; put it under 'inferred' with a reason",
        "Status(1 Sent final:no, 2 Lost final:yes)");

    internal static Sound A_conclusion_on_a_code_that_was_only_seen => new(
        Acme.Set("""
            wire: integer
            facts: { final: every }
            codes:
              - { code: 1, name: Sent, text: sent, category: HandedOver, final: false }
              - code: 2
                name: Lost
                category: Undelivered
                origin: observed
                source: a reply
                inferred: { final: { value: true, because: It is lost. } }
            """),
        "Status(1 Sent final:no, 2 Lost final:yes*)");
}
