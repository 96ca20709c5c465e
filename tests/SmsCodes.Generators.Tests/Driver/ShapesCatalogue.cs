namespace SmsCodes.Generators.Tests.Driver;

/// <summary>A made-up catalogue with every shape that a code set can have.</summary>
internal static class ShapesCatalogue
{
    private const string Sets = """
        - name: Dense
          title: Close numbers
          summary: Numbers that lie close to each other.
          wire: integer
          success: [0, 7]
          facts: { final: some, permanent: some, retry: some, http: some, label: some, group: some }
          groups:
            - { name: First, id: -1, text: co platí pro všechno, en: What concerns everything }
            - { name: Second, en: The other }
          codes:
            - { code: 0, name: Zero, text: nula, en: Zero, category: Success, final: true, group: First, http: 200 }
            - { code: 7, name: Seven, label: SEVEN, category: Success, group: First }
            - { code: 1, name: One, text: jedna, en: One, category: Unknown, retry: { value: true, after: 1d, stated: příště }, group: Second }
            - { code: 1, name: OneAgain, text: zase, en: Again, category: Unknown, alias-of: One, permanent: false }
            - { code: 1, name: OneOnceMore, label: ONE, category: Unknown, alias-of: One }
            - code: 2
              name: Two
              text: dva
              en: Two
              category: RateLimited
              final: { value: false, stated: "\"ještě ne\"" }
              inferred:
                permanent: { value: false, because: 'It "passes" \ goes.' }
                retry: { value: true, after: 90s, because: A minute and a half. }
              observed:
                - { text: comes twice, source: replies }
                - { text: comes late, source: a forum }
            - { code: 3, name: Three, text: tři, en: Three, category: Conflict, retry: unknown, permanent: true }
            - code: 4
              name: Four
              text: čtyři
              en: Four
              category: Cancelled
              retired: { because: Four is no more., replaced-by: Seven }
            - { code: 5, name: Five, category: Pending, origin: observed, source: every second reply }
        - name: Uncoded
          title: Rows without a code, and classes
          summary: Numbers, a class, and rows without a code.
          wire: integer
          facts: { http: some }
          codes:
            - { code: 101, name: Plain, text: a, en: Plain, category: InvalidRequest, http: 400 }
            - { code: 2xx, name: Class, text: b, en: Class, category: ProviderFault, http: 500 }
            - { name: Down, value: -503, text: c, en: Down, category: ProviderFault, http: 503 }
            - { name: Slow, value: -429, text: d, en: Slow, category: RateLimited, http: 429 }
            - { name: Silent, value: -1, text: e, en: Silent, category: Unknown }
        - name: Sparse
          title: Numbers far apart
          summary: Numbers that lie far apart, with classes.
          wire: integer
          codes:
            - { code: 2147483647, name: Highest, text: a, en: Highest, category: Unknown }
            - { code: -2147483647, name: Lowest, text: b, en: Lowest, category: Unknown }
            - { code: 40xxx, name: Wide, text: c, en: Wide, category: Unknown }
            - { code: 1000000, name: Million, text: d, en: Million, category: Unknown }
            - { name: Nothing, value: -2, text: e, en: Nothing, category: Unknown }
        - name: Signed
          title: Negative numbers
          summary: Numbers on both sides of nought.
          wire: integer
          codes:
            - { code: -9, name: Nine, text: a, en: Nine, category: Unknown }
            - { code: -1, name: MinusOne, text: b, en: Minus one, category: Unknown }
            - { code: 1, name: PlusOne, text: c, en: Plus one, category: Unknown }
        - name: Padded
          title: Padded numbers
          summary: Numbers that are always three digits long.
          wire: integer
          digits: 3
          success: [000]
          codes:
            - { code: 000, name: Ok, text: a, en: Ok, category: Success }
            - { code: 001, name: First, text: b, en: First, category: Unknown }
            - { code: 9xx, name: Ours, text: c, en: Ours, category: ProviderFault }
        - name: Word
          title: Words
          summary: Words, some of equal length.
          wire: text
          success: [OK]
          codes:
            - { code: OK, name: Ok, value: 5, text: a, en: Ok, category: Success }
            - { code: no, name: No, value: 1, text: b, en: No, category: Rejected }
            - { code: "not delivered", name: NotDelivered, value: 999999, text: c, en: Not delivered, category: Undelivered }
            - { code: "[^_^]", name: Face, value: 7, text: d, en: Face, category: Unknown }
            - { name: Nothing, value: -1, text: e, en: Nothing, category: Unknown }
        - name: Mot
          title: Words beyond ASCII
          summary: Words with letters that ASCII lacks.
          wire: text
          codes:
            - { code: "accepté", name: Accepted, value: 1, text: a, en: Accepted, category: HandedOver }
            - { code: "доставлено", name: Delivered, value: 2, text: b, en: Delivered, category: Delivered }
            - { code: "refused ", name: Refused, value: 3, text: c, en: Refused, category: Rejected }
            - { code: "🙂", name: Smile, value: 4, text: d, en: Smile, category: Unknown }
        - name: Bits
          title: Binary numbers
          summary: Numbers of base 2.
          wire: binary
          digits: 2
          codes:
            - { code: 00, name: None, text: a, en: None, category: Unknown }
            - { code: 10, name: Second, text: b, en: Second, category: Unknown }
        - name: LooseBits
          title: Binary numbers of any length
          summary: Numbers of base 2, of any length.
          wire: binary
          codes:
            - { code: 101, name: Five, text: a, en: Five, category: Unknown }
            - { code: 111111111111111111111111111111, name: Most, text: b, en: Most, category: Unknown }
        - name: Empty
          title: A table without rows
          summary: Nothing at all.
          wire: integer
          codes: []
        - name: EmptyWords
          title: A table without words
          summary: Nothing at all, in words.
          wire: text
          codes: []
        """;

    private const string BitFields = """
        - name: Flags
          title: <flags>
          summary: Values packed into 31 bits.
          size: 31
          fields:
            - { bits: 0-1, name: Kind, set: Signed, text: druh, en: kind }
            - { bits: 2, name: IsTest, text: zkouška, en: test }
            - { bits: "30,29,28", name: Rest, set: Dense }
        """;

    internal static CatalogueText File { get; } = Acme.Of("Shapes", "cs", Sets, BitFields);
}
