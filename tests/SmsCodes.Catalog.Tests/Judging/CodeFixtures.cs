using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Codes, and the numbers of members that follow from them or not.</summary>
internal static class CodeFixtures
{
    internal static Mistake A_word_among_integers => new(
        Rules.InvalidCode,
        Acme.Rows("""
            - { code: [|sent|], name: Sent, text: sent, category: HandedOver }
            - { code: 2, name: Lost, text: lost, category: Undelivered }
            """),
        "Code 'sent' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status(2 Lost)");

    internal static Mistake A_code_with_zeros_in_a_set_without_digits => new(
        Rules.InvalidCode,
        Acme.Rows("- { code: [|007|], name: Sent, text: sent, category: HandedOver }"),
        "Code '007' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status()");

    internal static Mistake A_code_with_a_plus => new(
        Rules.InvalidCode,
        Acme.Rows("- { code: [|+7|], name: Sent, text: sent, category: HandedOver }"),
        "Code '+7' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status()");

    internal static Mistake A_code_beyond_32_bits => new(
        Rules.InvalidCode,
        Acme.Rows("- { code: [|2147483648|], name: Sent, text: sent, category: HandedOver }"),
        "Code '2147483648' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status()");

    internal static Mistake A_class_beyond_32_bits => new(
        Rules.InvalidCode,
        Acme.Rows("- { code: [|2147483647x|], name: Sent, text: sent, category: HandedOver }"),
        "Code '2147483647x' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status()");

    internal static Mistake A_class_of_negative_codes => new(
        Rules.InvalidCode,
        Acme.Rows("- { code: [|-9xx|], name: Sent, text: sent, category: HandedOver }"),
        "Code '-9xx' is not a whole number such as 11 or -3, nor a class such as 9xx",
        "Status()");

    internal static Mistake A_code_without_its_zeros => new(
        Rules.InvalidCode,
        Acme.Set("""
            wire: integer
            digits: 3
            codes:
              - { code: 000, name: Ok, text: ok, category: Success }
              - { code: [|1|], name: Sent, text: sent, category: HandedOver }
            """),
        "Code '1' is not a whole number such as 11 or -3, nor a class such as 9xx, of 3 digits",
        "Status(000 Ok=0)");

    internal static Mistake A_sign_among_the_digits => new(
        Rules.InvalidCode,
        Acme.Set("""
            wire: integer
            digits: 3
            codes:
              - { code: [|-01|], name: Sent, text: sent, category: HandedOver }
            """),
        "Code '-01' is not a whole number such as 11 or -3, nor a class such as 9xx, of 3 digits",
        "Status()");

    internal static Mistake A_digit_that_is_no_bit => new(
        Rules.InvalidCode,
        Acme.Set("""
            wire: binary
            codes:
              - { code: 10, name: Sent, text: sent, category: HandedOver }
              - { code: [|12|], name: Lost, text: lost, category: Undelivered }
            """),
        "Code '12' is not a number in base 2",
        "Status(10 Sent=2)");

    internal static Mistake A_code_of_31_bits => new(
        Rules.InvalidCode,
        Acme.Set("""
            wire: binary
            codes:
              - { code: 111111111111111111111111111111, name: Most, text: most, category: Unknown }
              - { code: [|"1000000000000000000000000000000"|], name: More, text: more, category: Unknown }
            """),
        "Code '1000000000000000000000000000000' is not a number in base 2",
        "Status(111111111111111111111111111111 Most=1073741823)");

    internal static Sound Codes_of_each_kind => new(
        Acme.Sets("""
              - name: Integers
                title: Integers
                summary: Codes as they are printed.
                wire: integer
                codes:
                  - { code: 0, name: Zero, text: a, category: Unknown }
                  - { code: -3, name: Negative, text: a, category: Unknown }
                  - { code: 9xx, name: Class, text: a, category: Unknown }
                  - { code: 1X, name: SmallClass, text: a, category: Unknown }
                  - { code: 214748363x, name: LastClass, text: a, category: Unknown }
              - name: Padded
                title: Padded
                summary: Codes with zeros.
                wire: integer
                digits: 3
                codes:
                  - { code: 000, name: Zero, text: a, category: Unknown }
                  - { code: 01x, name: Class, text: a, category: Unknown }
                  - { code: 999, name: Last, text: a, category: Unknown }
              - name: Bits
                title: Bits
                summary: Codes in base 2.
                wire: binary
                digits: 2
                codes:
                  - { code: 00, name: Zero, text: a, category: Unknown }
                  - { code: 10, name: Two, text: a, category: Unknown }
              - name: Words
                title: Words
                summary: Codes that are words.
                wire: text
                codes:
                  - { code: not  delivered, value: 2, name: NotDelivered, text: a, category: Unknown }
                  - { code: 9xx, value: 1, name: NoClass, text: a, category: Unknown }
            """),
        "Integers(0 Zero, -3 Negative, 9xx Class=900..999, 1X SmallClass=10..19, 214748363x LastClass=2147483630..2147483639) "
        + "Padded(000 Zero=0, 01x Class=10..19, 999 Last) Bits(00 Zero=0, 10 Two=2) Words(not delivered NotDelivered=2, 9xx NoClass=1)");

    internal static Mistake A_code_given_twice => new(
        Rules.DuplicateCode,
        Acme.Rows("""
            - { code: {|1|}, name: Sent, text: sent, category: HandedOver }
            - { code: [|"1"|], name: Gone, text: gone, category: HandedOver }
            - { code: 2, name: Lost, text: lost, category: Undelivered }
            """),
        "Code 1 of set Status is already defined at line 12; remove one, or make it an alias ('alias-of: Sent')",
        "Status(1 Sent, 2 Lost)");

    internal static Mistake A_word_given_twice_in_other_case => new(
        Rules.DuplicateCode,
        Acme.Set("""
            wire: text
            codes:
              - { code: {|sent|}, value: 1, name: Sent, text: sent, category: HandedOver }
              - { code: [|SENT|], value: 2, name: Gone, text: gone, category: HandedOver }
            """),
        "Code SENT of set Status is already defined at line 12; remove one, or make it an alias ('alias-of: Sent')",
        "Status(sent Sent=1)");

    internal static Sound One_code_in_two_sets => new(
        Acme.Bits("- { bits: 0, name: IsTemplate }").Replace("code: 0", "code: 1"),
        "Status(1 Sent) Kind(1 Sms) Flags{0 IsTemplate}");

    internal static Mistake A_class_over_a_code => new(
        Rules.OverlappingClass,
        Acme.Rows("""
            - { code: {|905|}, name: Broken, text: broken, category: ProviderFault }
            - { code: [|9xx|], name: Fault, text: fault, category: ProviderFault }
            """),
        "Code 9xx of set Status overlaps code 905 at line 12; each number can have one meaning",
        "Status(905 Broken)");

    internal static Mistake A_class_over_a_code_at_its_beginning => new(
        Rules.OverlappingClass,
        Acme.Rows("""
            - { code: {|900|}, name: Broken, text: broken, category: ProviderFault }
            - { code: [|9xx|], name: Fault, text: fault, category: ProviderFault }
            """),
        "Code 9xx of set Status overlaps code 900 at line 12; each number can have one meaning",
        "Status(900 Broken)");

    internal static Mistake A_class_over_a_class_at_its_end => new(
        Rules.OverlappingClass,
        Acme.Rows("""
            - { code: {|99x|}, name: Broken, text: broken, category: ProviderFault }
            - { code: [|9xx|], name: Fault, text: fault, category: ProviderFault }
            """),
        "Code 9xx of set Status overlaps code 99x at line 12; each number can have one meaning",
        "Status(99x Broken=990..999)");

    internal static Mistake A_class_over_a_code_at_its_end => new(
        Rules.OverlappingClass,
        Acme.Rows("""
            - { code: {|999|}, name: Broken, text: broken, category: ProviderFault }
            - { code: [|9xx|], name: Fault, text: fault, category: ProviderFault }
            """),
        "Code 9xx of set Status overlaps code 999 at line 12; each number can have one meaning",
        "Status(999 Broken)");

    internal static Mistake A_code_at_the_beginning_of_a_class => new(
        Rules.OverlappingClass,
        Acme.Rows("""
            - { code: {|9xx|}, name: Fault, text: fault, category: ProviderFault }
            - { code: [|900|], name: Broken, text: broken, category: ProviderFault }
            """),
        "Code 900 of set Status overlaps code 9xx at line 12; each number can have one meaning",
        "Status(9xx Fault=900..999)");

    internal static Mistake A_code_within_a_class => new(
        Rules.OverlappingClass,
        Acme.Rows("""
            - { code: {|9xx|}, name: Fault, text: fault, category: ProviderFault }
            - { code: [|999|], name: Broken, text: broken, category: ProviderFault }
            """),
        "Code 999 of set Status overlaps code 9xx at line 12; each number can have one meaning",
        "Status(9xx Fault=900..999)");

    internal static Sound Codes_beside_a_class => new(
        Acme.Rows("""
            - { code: 899, name: Below, text: a, category: Unknown }
            - { code: 9xx, name: Fault, text: a, category: Unknown }
            - { code: 1000, name: Above, text: a, category: Unknown }
            - { code: 8x, name: SmallClass, text: a, category: Unknown }
            """),
        "Status(899 Below, 9xx Fault=900..999, 1000 Above, 8x SmallClass=80..89)");

    internal static Mistake A_word_without_a_number => new(
        Rules.ValueRequired,
        Acme.Set("""
            wire: text
            codes:
              - { code: sent, value: 7, name: Sent, text: sent, category: HandedOver }
              - { [|code|]: lost, name: Lost, text: lost, category: Undelivered }
            """),
        "'Lost' needs a 'value', since its code is a word; the next free one is 8",
        "Status(sent Sent=7)");

    internal static Mistake A_row_without_a_code_or_a_number => new(
        Rules.ValueRequired,
        Acme.Rows("""
            - { value: -503, name: Unavailable, text: unavailable, category: ProviderFault }
            - { [|name|]: Lost, text: lost, category: Undelivered }
            """),
        "'Lost' needs a 'value', since it has no 'code'; the next free one is -504",
        "Status(Unavailable=-503)");

    internal static Mistake A_number_beside_an_integer => new(
        Rules.ValueNotAllowed,
        Acme.Rows("- { code: 1, [|value|]: 1, name: Sent, text: sent, category: HandedOver }"),
        "'Sent' takes no 'value': in this set the code is the member's number",
        "Status(1 Sent)");

    internal static Mistake A_number_given_to_two_words => new(
        Rules.ValueClash,
        Acme.Set("""
            wire: text
            codes:
              - { code: sent, value: {|1|}, name: Sent, text: sent, category: HandedOver }
              - { code: lost, value: [|1|], name: Lost, text: lost, category: Undelivered }
              - { code: gone, value: 2, name: Gone, text: gone, category: HandedOver }
            """),
        "Value 1 is already that of 'Sent' at line 12; the next free one is 3",
        "Status(sent Sent=1, gone Gone=2)");

    internal static Mistake A_number_of_a_row_without_a_code_that_is_a_code => new(
        Rules.ValueClash,
        Acme.Rows("""
            - { code: {|-3|}, name: Sent, text: sent, category: HandedOver }
            - { value: [|-3|], name: Lost, text: lost, category: Undelivered }
            """),
        "Value -3 is already that of 'Sent' at line 12; the next free one is -4",
        "Status(-3 Sent)");

    internal static Sound Numbers_of_words_and_of_rows_without_a_code => new(
        Acme.Set("""
            wire: text
            codes:
              - { code: sent, value: 9, name: Sent, text: sent, category: HandedOver }
              - { value: -1, name: Nothing, text: no answer, category: Unknown }
              - { code: lost, value: 1, name: Lost, text: lost, category: Undelivered }
            """),
        "Status(sent Sent=9, Nothing=-1, lost Lost=1)");
}
