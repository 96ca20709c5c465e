using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Tests.Judging;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>The mistakes that only the reader finds, by the reason why a schema cannot.</summary>
internal static class ReaderOnly
{
    /// <summary>Rows against each other: what stands once, and what names another.</summary>
    private static readonly IEnumerable<string> OtherRows =
    [
        .. Of(nameof(NameFixtures),
            nameof(NameFixtures.A_member_named_twice), nameof(NameFixtures.A_row_that_was_copied_and_left_as_it_is),
            nameof(NameFixtures.A_set_named_twice), nameof(NameFixtures.A_bit_field_named_like_a_set),
            nameof(NameFixtures.Two_values_of_a_bit_field_with_one_name), nameof(NameFixtures.A_group_named_twice),
            nameof(NameFixtures.Two_members_that_differ_by_case)),
        .. Of(nameof(CodeFixtures),
            nameof(CodeFixtures.A_code_given_twice), nameof(CodeFixtures.A_word_given_twice_in_other_case),
            nameof(CodeFixtures.A_class_over_a_code), nameof(CodeFixtures.A_class_over_a_code_at_its_beginning),
            nameof(CodeFixtures.A_class_over_a_code_at_its_end), nameof(CodeFixtures.A_class_over_a_class_at_its_end),
            nameof(CodeFixtures.A_code_within_a_class), nameof(CodeFixtures.A_code_at_the_beginning_of_a_class),
            nameof(CodeFixtures.A_number_given_to_two_words), nameof(CodeFixtures.A_number_of_a_row_without_a_code_that_is_a_code)),
        .. Of(nameof(ReferenceFixtures),
            nameof(ReferenceFixtures.An_alias_of_a_member_with_another_code), nameof(ReferenceFixtures.An_alias_of_a_member_that_is_not_there),
            nameof(ReferenceFixtures.An_alias_of_a_member_that_follows_later),
            nameof(ReferenceFixtures.An_alias_of_itself), nameof(ReferenceFixtures.An_alias_of_an_alias),
            nameof(ReferenceFixtures.A_success_code_that_is_not_there), nameof(ReferenceFixtures.A_success_code_without_its_zeros),
            nameof(ReferenceFixtures.A_success_code_among_no_codes), nameof(ReferenceFixtures.A_replacement_that_is_not_there),
            nameof(ReferenceFixtures.A_replacement_by_itself), nameof(ReferenceFixtures.A_replacement_that_is_retired_too),
            nameof(ReferenceFixtures.A_group_that_is_not_there), nameof(ReferenceFixtures.A_group_of_a_set_without_groups)),
        .. Of(nameof(BitFixtures), nameof(BitFixtures.A_bit_of_two_values), nameof(BitFixtures.Bits_of_a_set_that_is_not_there)),
    ];

    /// <summary>A row against what is said above it, of the set or of the file.</summary>
    private static readonly IEnumerable<string> HeadAndRow =
    [
        .. Of(nameof(FactFixtures),
            nameof(FactFixtures.A_fact_that_the_set_does_not_declare), nameof(FactFixtures.A_label_that_the_set_does_not_declare),
            nameof(FactFixtures.A_row_without_a_fact_that_each_row_states), nameof(FactFixtures.A_declared_fact_that_no_row_states),
            nameof(FactFixtures.A_success_code_that_the_document_would_send_again),
            nameof(FactFixtures.A_success_code_with_advice_on_sending_again)),
        .. Of(nameof(TextFixtures),
            nameof(TextFixtures.A_text_without_a_translation), nameof(TextFixtures.A_group_without_a_translation),
            nameof(TextFixtures.A_value_of_a_bit_field_without_a_translation), nameof(TextFixtures.A_translation_of_an_English_text)),
        .. Of(nameof(CodeFixtures), nameof(CodeFixtures.A_code_without_its_zeros), nameof(CodeFixtures.A_sign_among_the_digits)),
        .. Of(nameof(BitFixtures), nameof(BitFixtures.A_bit_beyond_the_size)),
    ];

    /// <summary>What is written: YAML has made a number or a truth of it before the schema is asked.</summary>
    private static readonly IEnumerable<string> AsWritten =
    [
        .. Of(nameof(CodeFixtures),
            nameof(CodeFixtures.A_code_with_a_plus), nameof(CodeFixtures.A_code_with_zeros_in_a_set_without_digits),
            nameof(CodeFixtures.A_digit_that_is_no_bit)),
        .. Of(nameof(ValueFixtures), nameof(ValueFixtures.A_true_with_a_capital)),
    ];

    /// <summary>Sums, and orders of numbers.</summary>
    private static readonly IEnumerable<string> Arithmetic =
    [
        .. Of(nameof(BitFixtures),
            nameof(BitFixtures.A_range_that_runs_down), nameof(BitFixtures.A_list_that_runs_up), nameof(BitFixtures.A_list_with_a_gap)),
        .. Of(nameof(FactFixtures), nameof(FactFixtures.A_wait_beyond_32_bits)),
    ];

    /// <summary>The words of C#, which are many and become more; the schema has none of them.</summary>
    private static readonly IEnumerable<string> WordsOfTheLanguage = Of(nameof(NameFixtures),
        nameof(NameFixtures.A_word_of_the_language), nameof(NameFixtures.A_name_that_every_enum_has),
        nameof(NameFixtures.A_set_named_like_a_companion), nameof(NameFixtures.A_bit_field_named_like_a_namespace));

    /// <summary>All of them.</summary>
    internal static IReadOnlySet<string> All { get; } =
        OtherRows.Concat(HeadAndRow).Concat(AsWritten).Concat(Arithmetic).Concat(WordsOfTheLanguage).ToHashSet();

    private static IEnumerable<string> Of(string fixtures, params string[] names) => names.Select(name => $"{fixtures}.{name}");
}
