using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Tests.Judging;
using SmsCodes.Catalog.Tests.Overlays;

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
        .. Of(nameof(KindFixtures),
            nameof(KindFixtures.A_response_that_is_replaced_by_none), nameof(KindFixtures.A_response_that_is_replaced_by_a_retired_one)),
        .. Of(nameof(BitFixtures), nameof(BitFixtures.A_bit_of_two_values), nameof(BitFixtures.Bits_of_a_set_that_is_not_there)),
        // Of an overlay against what it extends, which the schema does not see.
        .. Of(nameof(OverlayFixtures),
            nameof(OverlayFixtures.ExtendsNothing), nameof(OverlayFixtures.SetNotThere), nameof(OverlayFixtures.CodeNotThere),
            nameof(OverlayFixtures.RetiredNotThere), nameof(OverlayFixtures.ReplacedByNothing), nameof(OverlayFixtures.SameValue),
            nameof(OverlayFixtures.SameFact), nameof(OverlayFixtures.ValueTooLow), nameof(OverlayFixtures.ValueMissing),
            nameof(OverlayFixtures.TranslationMissing), nameof(OverlayFixtures.NameTaken), nameof(OverlayFixtures.ClassTaken),
            nameof(OverlayFixtures.CodeThere), nameof(OverlayFixtures.TwiceChanged), nameof(OverlayFixtures.TwiceAdded),
            nameof(OverlayFixtures.CodeOfClass), nameof(OverlayFixtures.RenamedToLaterName), nameof(OverlayFixtures.GroupOfSetWithoutGroups),
            nameof(OverlayFixtures.SameInAnotherItem), nameof(OverlayFixtures.SetPutOverChanges), nameof(OverlayFixtures.EmptyList)),
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
        .. Of(nameof(ResponseFieldFixtures),
            nameof(ResponseFieldFixtures.A_label_that_no_field_holds), nameof(ResponseFieldFixtures.A_label_of_what_is_no_code),
            nameof(ResponseFieldFixtures.An_offset_beyond_14_hours), nameof(ResponseFieldFixtures.More_fields_than_can_be)),
    ];

    /// <summary>The words of C#, which are many and become more; the schema has none of them.</summary>
    private static readonly IEnumerable<string> WordsOfTheLanguage =
    [
        .. Of(nameof(NameFixtures),
            nameof(NameFixtures.A_word_of_the_language), nameof(NameFixtures.A_name_that_every_enum_has),
            nameof(NameFixtures.A_set_named_like_a_companion), nameof(NameFixtures.A_bit_field_named_like_a_namespace),
            nameof(NameFixtures.A_bit_named_like_a_method_of_the_compiler)),
        .. Of(nameof(ResponseFixtures),
            nameof(ResponseFixtures.A_response_whose_result_is_a_shared_type), nameof(ResponseFixtures.An_option_that_every_response_has),
            nameof(ResponseFixtures.A_number_among_the_words_of_an_option), nameof(ResponseFixtures.A_number_with_zeros_among_the_choices)),
        .. Of(nameof(ResponseFieldFixtures),
            nameof(ResponseFieldFixtures.A_key_that_is_no_name), nameof(ResponseFieldFixtures.A_field_that_every_reply_has),
            nameof(ResponseFieldFixtures.A_field_that_every_error_has), nameof(ResponseFieldFixtures.A_field_with_the_name_of_its_class)),
    ];

    /// <summary>The parts of a response against each other: what stands once, what names another, what cannot be told apart.</summary>
    private static readonly IEnumerable<string> OtherParts =
    [
        .. Of(nameof(ResponseFixtures),
            nameof(ResponseFixtures.Two_responses_of_one_name), nameof(ResponseFixtures.A_response_whose_error_has_the_name_of_a_set),
            nameof(ResponseFixtures.Two_responses_whose_types_have_one_name), nameof(ResponseFixtures.A_list_named_twice),
            nameof(ResponseFixtures.A_choice_given_twice), nameof(ResponseFixtures.Two_choices_with_one_member),
            nameof(ResponseFixtures.An_option_with_the_name_of_a_set), nameof(ResponseFixtures.An_option_with_other_choices_elsewhere),
            nameof(ResponseFixtures.An_error_of_a_set_that_is_not_there), nameof(ResponseFixtures.A_key_of_an_error_given_twice)),
        .. Of(nameof(ResponseFieldFixtures),
            nameof(ResponseFieldFixtures.A_field_of_a_set_that_is_not_there), nameof(ResponseFieldFixtures.A_field_of_a_bit_field_that_is_a_set),
            nameof(ResponseFieldFixtures.A_code_by_an_option_that_is_not_there), nameof(ResponseFieldFixtures.A_set_for_a_choice_that_is_not_there),
            nameof(ResponseFieldFixtures.A_choice_without_a_set), nameof(ResponseFieldFixtures.A_boolean_that_fails_by_a_word),
            nameof(ResponseFieldFixtures.A_text_that_fails_by_an_error), nameof(ResponseFieldFixtures.A_code_that_fails_by_a_code_that_is_not_there),
            nameof(ResponseFieldFixtures.Two_fields_with_one_property), nameof(ResponseFieldFixtures.Two_properties_that_differ_by_case),
            nameof(ResponseFieldFixtures.A_field_with_the_name_of_another_ones_civil_time),
            nameof(ResponseFieldFixtures.Two_fields_of_the_same_chosen_sets), nameof(ResponseFieldFixtures.An_alias_that_is_another_field),
            nameof(ResponseFieldFixtures.An_alias_of_a_field_that_is_its_key), nameof(ResponseFieldFixtures.A_field_of_an_error_that_is_its_message)),
        .. Of(nameof(LayoutFixtures),
            nameof(LayoutFixtures.An_element_that_no_field_has), nameof(LayoutFixtures.A_field_in_two_elements),
            nameof(LayoutFixtures.A_repeated_element_that_is_no_field_of_a_result), nameof(LayoutFixtures.Two_rows_of_elements_that_look_alike),
            nameof(LayoutFixtures.The_same_format_twice), nameof(LayoutFixtures.Pairs_twice),
            nameof(LayoutFixtures.The_line_of_an_error_that_the_response_has_not), nameof(LayoutFixtures.A_free_field_that_is_no_text),
            nameof(LayoutFixtures.A_free_field_that_is_not_there), nameof(LayoutFixtures.A_field_behind_that_is_not_there)),
        .. Of(nameof(RowFixtures),
            nameof(RowFixtures.A_field_that_is_not_there), nameof(RowFixtures.A_field_of_an_error_in_a_row),
            nameof(RowFixtures.A_field_of_a_result_in_the_line_of_an_error), nameof(RowFixtures.A_condition_on_an_option_that_is_not_there),
            nameof(RowFixtures.A_condition_on_a_choice_that_is_not_there), nameof(RowFixtures.A_condition_on_a_code_that_is_not_there),
            nameof(RowFixtures.A_condition_on_a_field_that_is_not_in_the_row), nameof(RowFixtures.A_condition_on_a_field_that_is_no_code),
            nameof(RowFixtures.Conditions_on_two_fields), nameof(RowFixtures.A_rest_that_is_not_in_the_row), nameof(RowFixtures.A_rest_that_is_a_number),
            nameof(RowFixtures.Open_fields_side_by_side), nameof(RowFixtures.Two_rows_of_as_many_values),
            nameof(RowFixtures.A_row_like_another_without_its_optional_part), nameof(RowFixtures.Two_rows_of_conditions_that_overlap),
            nameof(RowFixtures.An_exception_that_comes_too_late), nameof(RowFixtures.A_row_like_the_line_of_an_error)),
    ];

    /// <summary>What is written within a text: patterns of rows and times.</summary>
    private static readonly IEnumerable<string> WithinTexts =
    [
        .. Of(nameof(RowFixtures),
            nameof(RowFixtures.A_field_that_is_never_closed), nameof(RowFixtures.A_field_that_is_never_opened),
            nameof(RowFixtures.An_optional_part_that_is_never_closed), nameof(RowFixtures.An_optional_part_that_is_never_opened),
            nameof(RowFixtures.An_optional_part_within_another), nameof(RowFixtures.An_optional_part_with_nothing_in_it),
            nameof(RowFixtures.Four_optional_parts), nameof(RowFixtures.A_sign_before_a_letter), nameof(RowFixtures.A_field_without_a_name),
            nameof(RowFixtures.A_field_twice_in_a_row), nameof(RowFixtures.Two_fields_with_nothing_between),
            nameof(RowFixtures.Two_fields_with_nothing_between_if_a_part_is_missing), nameof(RowFixtures.Another_sign_than_the_delimiter),
            nameof(RowFixtures.Nothing_but_optional_parts), nameof(RowFixtures.Optional_parts_that_look_alike)),
        .. Of(nameof(ResponseFieldFixtures),
            nameof(ResponseFieldFixtures.A_day_of_no_fixed_width), nameof(ResponseFieldFixtures.Minutes_for_months),
            nameof(ResponseFieldFixtures.A_time_without_a_day), nameof(ResponseFieldFixtures.A_time_with_seconds_but_no_minutes),
            nameof(ResponseFieldFixtures.A_time_with_minutes_but_no_hours)),
    ];

    /// <summary>All of them.</summary>
    internal static IReadOnlySet<string> All { get; } =
        OtherRows.Concat(HeadAndRow).Concat(AsWritten).Concat(Arithmetic).Concat(WordsOfTheLanguage).Concat(OtherParts).Concat(WithinTexts)
            .ToHashSet();

    private static IEnumerable<string> Of(string fixtures, params string[] names) => names.Select(name => $"{fixtures}.{name}");
}
