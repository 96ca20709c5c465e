using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Bit fields.</summary>
internal static class BitFixtures
{
    private const string Form = "must be a bit such as 5, a range such as 0-3 or a list, high bit first, such as 10,9, within 8 bits";

    internal static Mistake A_bit_beyond_the_size => new(
        Rules.InvalidBits,
        Acme.Bits("""
            - { bits: [|8|], name: IsLast }
            - { bits: 7, name: IsTemplate }
            """),
        "'8' " + Form,
        "Status(1 Sent) Kind(0 Sms) Flags{7 IsTemplate}");

    internal static Mistake A_range_that_runs_down => new(
        Rules.InvalidBits,
        Acme.Bits("- { bits: [|3-0|], name: Kind, set: Kind }"),
        "'3-0' " + Form,
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Mistake A_list_that_runs_up => new(
        Rules.InvalidBits,
        Acme.Bits("- { bits: [|\"5,6\"|], name: Kind, set: Kind }"),
        "'5,6' " + Form,
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Mistake A_list_with_a_gap => new(
        Rules.InvalidBits,
        Acme.Bits("""
            - name: Kind
              set: Kind
              bits: [|6,4|]
            """),
        "'6,4' " + Form,
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Mistake A_word_for_bits => new(
        Rules.InvalidBits,
        Acme.Bits("- { bits: [|low|], name: Kind, set: Kind }"),
        "'low' " + Form,
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Mistake A_bit_of_two_values => new(
        Rules.OverlappingBits,
        Acme.Bits("""
            - { bits: {|0-3|}, name: Kind, set: Kind }
            - { bits: [|3|], name: IsTemplate }
            - { bits: 4, name: IsPaid }
            """),
        "Bits 3 overlap those of 'Kind' at line 25",
        "Status(1 Sent) Kind(0 Sms) Flags{0-3 Kind, 4 IsPaid}");

    internal static Mistake Several_bits_without_a_set => new(
        Rules.BitsAndSet,
        Acme.Bits("- { bits: [|0-3|], name: Kind }"),
        "'0-3' are several bits, so that 'set' must name the code set of their values",
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Mistake Bits_of_a_set_that_is_not_there => new(
        Rules.BitsAndSet,
        Acme.Bits("- { bits: 0-3, name: Kind, set: [|Knd|] }"),
        "'Knd' is no code set of this catalogue; did you mean 'Kind'?",
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Mistake Bits_of_a_set_with_a_mistake_in_its_name => new(
        Rules.InvalidIdentifier,
        Acme.Bits("- { bits: 0-3, name: Kind, set: Kind 2 }").Replace("name: Kind\n", "name: [|Kind 2|]\n"),
        "'Kind 2' is not a C# identifier; use letters and digits, a letter first, such as 'Kind2'",
        "Status(1 Sent) Flags{}");

    internal static Sound Bits_of_each_form => new(
        Acme.Bits("""
            - { bits: 0-3, name: Kind, set: Kind, text: kind }
            - { bits: "6,5", name: Other, set: Kind }
            - { bits: 7, name: IsTemplate }
            - bits: 4
              name: IsPaid
            """),
        "Status(1 Sent) Kind(0 Sms) Flags{0-3 Kind, 6,5 Other, 7 IsTemplate, 4 IsPaid}");

    internal static Sound Bits_of_a_set_that_follows_later => new(
        Acme.Head() + """
            bit-fields:
              - { name: Flags, title: flags, summary: Flags., size: 2, fields: [{ bits: 0-1, name: Kind, set: Kind }] }
            sets:
              - name: Kind
                title: Kind
                summary: What a message is.
                wire: integer
                codes: [{ code: 0, name: Sms, text: SMS, category: Unknown }]
            """,
        "Kind(0 Sms) Flags{0-1 Kind}");
}
