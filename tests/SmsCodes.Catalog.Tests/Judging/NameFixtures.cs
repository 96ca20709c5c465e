using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Names of providers, sets, members, bit fields and groups.</summary>
internal static class NameFixtures
{
    internal static Mistake A_name_of_two_words => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: [|not delivered|]
              text: not delivered
              category: Undelivered
            """),
        "'not delivered' is not a C# identifier; use letters and digits, a letter first, such as 'NotDelivered'",
        "Status()");

    internal static Mistake A_name_in_other_letters => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: [|Доставлено|]
              text: delivered
              category: Delivered
            """),
        "'Доставлено' is not a C# identifier; use letters and digits, a letter first",
        "Status()");

    internal static Mistake A_name_with_one_letter_of_another_alphabet => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: [|S~nt|]
              text: sent
              category: HandedOver
            """).Replace('~', '\u0435'),
        "'S\u0435nt' is not a C# identifier; use letters and digits, a letter first",
        "Status()");

    internal static Mistake A_provider_with_a_digit_first => new(
        Rules.InvalidIdentifier,
        Acme.Rows("""
            - code: 1
              name: Sent
              text: sent
              category: HandedOver
            """).Replace("provider: Acme", "provider: [|7sms|]"),
        "'7sms' is not a C# identifier; use letters and digits, a letter first, such as 'Sms'",
        "nothing");

    internal static Sound Names_of_letters_digits_and_underscores => new(
        Acme.Rows("""
            - code: 1
              name: a
              text: sent
              category: HandedOver
            - code: 2
              name: Error_404b
              text: lost
              category: Undelivered
            """),
        "Status(1 a, 2 Error_404b)");

    internal static Mistake A_word_of_the_language => new(
        Rules.ReservedName,
        Acme.Rows("""
            - code: 1
              name: [|checked|]
              text: checked
              category: Pending
            """),
        "'checked' cannot be used as a name, since it is a C# keyword; choose another",
        "Status()");

    internal static Mistake A_name_that_every_enum_has => new(
        Rules.ReservedName,
        Acme.Rows("""
            - code: 1
              name: [|Equals|]
              text: equals
              category: Pending
            """),
        "'Equals' cannot be used as a name, since every enum already has a member of that name; choose another",
        "Status()");

    internal static Mistake A_set_named_like_a_companion => new(
        Rules.ReservedName,
        Acme.Sets("""
              - name: [|StatusCodes|]
                title: Status
                summary: What became of a message.
                wire: integer
                codes: [{ code: 1, name: Sent, text: sent, category: HandedOver }]
            """),
        "'StatusCodes' cannot be used as a name, since the class of helpers that belongs to a set ends in 'Codes'; choose another",
        "");

    internal static Mistake A_bit_field_named_like_a_namespace => new(
        Rules.ReservedName,
        Acme.Bits("- { bits: 0, name: IsTemplate }").Replace("name: Flags", "name: [|System|]"),
        "'System' cannot be used as a name, since generated code needs it for itself; choose another",
        "Status(1 Sent) Kind(0 Sms)");

    internal static Mistake A_bit_named_like_a_method_of_the_compiler => new(
        Rules.ReservedName,
        Acme.Bits("- { bits: 0, name: [|op_Equality|] }"),
        "'op_Equality' cannot be used as a name, since C# gives such a name to a method of its own; choose another",
        "Status(1 Sent) Kind(0 Sms) Flags{}");

    internal static Sound Keywords_with_a_capital => new(
        Acme.Sets("""
              - name: Public
                title: Status
                summary: What became of a message.
                wire: integer
                codes: [{ code: 1, name: Checked, text: checked, category: Pending }, { code: 2, name: System, text: a, category: Pending }]
            """),
        "Public(1 Checked, 2 System)");

    internal static Mistake A_member_named_twice => new(
        Rules.DuplicateName,
        Acme.Rows("""
            - { code: 1, name: {|Sent|}, text: sent, category: HandedOver }
            - { code: 2, name: [|Sent|], text: sent, category: HandedOver }
            """),
        "Name 'Sent' is already used at line 12; each name stands once in set Status",
        "Status(1 Sent)");

    internal static Mistake A_row_that_was_copied_and_left_as_it_is => new(
        Rules.DuplicateName,
        Acme.Rows("""
            - { code: 1, name: {|Sent|}, text: sent, category: HandedOver }
            - { code: 1, name: [|Sent|], text: sent, category: HandedOver }
            - { code: 3, name: Lost, text: lost, category: Undelivered }
            """),
        "Name 'Sent' is already used at line 12; each name stands once in set Status",
        "Status(1 Sent, 3 Lost)");

    internal static Mistake A_set_named_twice => new(
        Rules.DuplicateName,
        Acme.Sets("""
              - name: {|Status|}
                title: Status
                summary: What became of a message.
                wire: integer
                codes: [{ code: 1, name: Sent, text: sent, category: HandedOver }]
              - name: [|Status|]
                title: Status
                summary: What became of a call.
                wire: integer
                codes: [{ code: 2, name: Called, text: called, category: Success }]
            """),
        "Name 'Status' is already used at line 7; each name stands once in the catalogue",
        "Status(1 Sent)");

    internal static Mistake A_bit_field_named_like_a_set => new(
        Rules.DuplicateName,
        Acme.Bits("- { bits: 0, name: IsTemplate }").Replace("name: Kind", "name: {|Kind|}").Replace("name: Flags", "name: [|Kind|]"),
        "Name 'Kind' is already used at line 13; each name stands once in the catalogue",
        "Status(1 Sent) Kind(0 Sms)");

    internal static Mistake Two_values_of_a_bit_field_with_one_name => new(
        Rules.DuplicateName,
        Acme.Bits("""
            - { bits: 0, name: {|IsTemplate|} }
            - { bits: 1, name: [|IsTemplate|] }
            """),
        "Name 'IsTemplate' is already used at line 25; each name stands once in bit field Flags",
        "Status(1 Sent) Kind(0 Sms) Flags{0 IsTemplate}");

    internal static Mistake A_group_named_twice => new(
        Rules.DuplicateName,
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups:
              - name: {|Network errors|}
              - name: [|"Network  errors"|]
            codes: [{ code: 1, name: Lost, text: lost, group: Network errors, category: Undelivered }]
            """),
        "Name 'Network errors' is already used at line 13; each name stands once in the set's groups",
        "Status(1 Lost)");

    internal static Sound One_name_in_two_sets => new(
        Acme.Bits("- { bits: 0, name: Sent }").Replace("name: Sms", "name: Sent"),
        "Status(1 Sent) Kind(0 Sent) Flags{0 Sent}");

    internal static Mistake Two_members_that_differ_by_case => new(
        Rules.NameClashByCase,
        Acme.Rows("""
            - { code: 1, name: {|NoSms|}, text: sent, category: HandedOver }
            - { code: 2, name: [|NoSMS|], text: sent, category: HandedOver }
            """),
        "Name 'NoSMS' differs from 'NoSms' at line 12 only by the case of letters; choose another",
        "Status(1 NoSms)");

    internal static Sound Two_groups_that_differ_by_case => new(
        Acme.Set("""
            wire: integer
            facts: { group: every }
            groups: [{ name: network }, { name: Network }]
            codes: [{ code: 1, name: Lost, text: lost, group: Network, category: Undelivered }]
            """),
        "Status(1 Lost)");
}
