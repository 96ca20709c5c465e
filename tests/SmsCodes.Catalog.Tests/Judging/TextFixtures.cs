using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>The provider's words and their translations.</summary>
internal static class TextFixtures
{
    internal static Mistake A_text_without_a_translation => new(
        Rules.TranslationMissing,
        Acme.Rows("- { code: 1, name: Sent, [|text|]: wysłano, category: HandedOver }", language: "pl"),
        "'Sent' has a text in language 'pl', but no English translation; add 'en'",
        "Status(1 Sent)");

    internal static Mistake A_group_without_a_translation => new(
        Rules.TranslationMissing,
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups:
              - { name: Ogólne, en: General }
              - { name: Konto, [|text|]: Błędy konta }
            codes:
              - { code: 1, name: Sent, text: wysłano, en: sent, group: Konto, category: HandedOver }
            """, language: "pl"),
        "'Konto' has a text in language 'pl', but no English translation; add 'en'",
        "Status(1 Sent)");

    internal static Mistake A_value_of_a_bit_field_without_a_translation => new(
        Rules.TranslationMissing,
        Acme.Bits("- { bits: 0, name: IsTemplate, [|text|]: szablon }", language: "pl"),
        "'IsTemplate' has a text in language 'pl', but no English translation; add 'en'",
        "Status(1 Sent) Kind(0 Sms) Flags{0 IsTemplate}");

    internal static Sound Texts_with_a_translation_and_labels_without => new(
        Acme.Set("""
            wire: integer
            facts: { label: some }
            codes:
              - { code: 1, name: Sent, text: wysłano, en: sent, category: HandedOver }
              - { code: 2, name: Lost, label: LOST, category: Undelivered }
              - { code: 3, name: Seen, en: It was seen., category: Unknown, origin: observed, source: a reply }
            """, language: "pl"),
        "Status(1 Sent, 2 Lost, 3 Seen)");

    internal static Mistake A_translation_of_an_English_text => new(
        Rules.TranslationNotAllowed,
        Acme.Rows("- { code: 1, name: Sent, text: sent, [|en|]: Sent., category: HandedOver }"),
        "The provider writes English, so 'en' would only repeat 'text'; remove it",
        "Status(1 Sent)");

    internal static Mistake A_translation_without_a_value_of_an_English_text => new(
        Rules.TranslationNotAllowed,
        Acme.Rows("- { code: 1, name: Sent, text: sent, [|en|]: , category: HandedOver }"),
        "The provider writes English, so 'en' would only repeat 'text'; remove it",
        "Status(1 Sent)");

    internal static Mistake A_row_that_says_nothing => new(
        Rules.NothingSaid,
        Acme.Rows("- { [|code|]: 1, name: Sent, category: HandedOver }"),
        "'Sent' has neither 'text' nor 'label'; a documented row has at least one of them",
        "Status(1 Sent)");

    internal static Mistake A_row_whose_text_is_misspelt => new(
        Rules.UnknownKey,
        Acme.Rows("- { code: 1, name: Sent, [|txt|]: sent, category: HandedOver }"),
        "'txt' is not a key of a code; did you mean 'text'?",
        "Status(1 Sent)");
}
