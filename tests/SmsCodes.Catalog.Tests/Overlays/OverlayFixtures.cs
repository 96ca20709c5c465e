using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;

namespace SmsCodes.Catalog.Tests.Overlays;

/// <summary>Overlays with one mistake each. They extend <see cref="Basis.Text"/>.</summary>
internal static class OverlayFixtures
{
    internal static Mistake ExtendsNothing => Head(Rules.ExtendsNothing, "schema: 1\nextends: [|Acne|]\nsets: [{ change: Status, summary: Other. }]",
        "'Acne' has no catalogue in this project, so that there is nothing to extend; did you mean 'Acme'?");

    internal static Mistake ExtendsNobody => Head(Rules.NoValue, "schema: 1\nextends:[||]\nsets: [{ change: Status, summary: Other. }]", "'extends' has no value; give it one, or remove it");

    internal static Mistake MisspeltExtends => new(Rules.UnknownKey, "schema: 1\n[|extend|]: Acme\nsets: [{ change: Status, summary: Other. }]",
        "'extend' is not a key of a catalogue or an overlay; did you mean 'extends'?", Basis.Content, Basis.Text);

    internal static Mistake ProviderToo => Head(Rules.UnknownKey, "schema: 1\nextends: Acme\n[|provider|]: Acme\nsets: [{ change: Status, summary: Other. }]",
        "'provider' is not a key of an overlay; possible are schema, extends, sets, bit-fields, responses");

    internal static Mistake OtherSchema => Head(Rules.UnsupportedSchema, "schema: [|2|]\nextends: Acme\nsets: [{ change: Status, summary: Other. }]",
        "Version '2' of the catalogue format is not known here; this version of SmsCodes.Generators reads 'schema: 1'");

    internal static Mistake NoSchema => Head(Rules.MissingKey, "[|extends|]: Acme\nsets: [{ change: Status, summary: Other. }]", "An overlay lacks 'schema'; add it");

    internal static Mistake SchemaOfAnotherKind => Head(Rules.WrongKind, "schema: [|[1]|]\nextends: Acme\nsets: [{ change: Status, summary: Other. }]", "'schema' must be text, but is a list");

    internal static Mistake SaysNothing => Head(Rules.ChangesNothing, "[|schema|]: 1\nextends: Acme",
        "The overlay has none of 'sets', 'bit-fields' and 'responses'; remove it, or write what differs");

    internal static Mistake SetsNoList => Head(Rules.WrongKind, "schema: 1\nextends: Acme\nsets: [|Status|]", "'sets' must be a list, but is text");

    internal static Mistake SetNotThere => Sets(Rules.NotThere, "- change: [|Statsu|]\n  summary: Other.",
        "'Statsu' is no code set, so that there is nothing to change; did you mean 'Status'?");

    internal static Mistake VerbMisspelt => Rows(Rules.UnknownKey, "- { [|chagne|]: 2, en: Other. }",
        "'chagne' is not a key of an overlay's code; did you mean 'change'?");

    internal static Mistake WordsBeforeAChange => Rows(Rules.UnknownKey, "- { change: 2, [|no key|], retry: true }", "'no key' is not a key of a code; possible are code, name, value, label, text, en, group, category, http, final, permanent, retry, inferred, alias-of, origin, source, observed, retired, formerly", Basis.Content.Replace("Lost retry:no", "Lost retry:yes+", System.StringComparison.Ordinal));

    internal static Mistake TwoVerbs => Rows(Rules.KeyOutOfPlace, "- { change: 2, [|retire|]: 2, because: Gone. }",
        "'retire' has no use in an item with 'change'; say one of the two");

    internal static Mistake VerbWithoutTarget => Rows(Rules.NoValue, "- { change: [||], final: true }", "'change' has no value; give it one, or remove it");

    internal static Mistake CodeNotThere => Rows(Rules.NotThere, "- { change: [|77|], final: true }",
        "'77' is no code of set Status, so that there is nothing to change; 'code: 77' adds it; possible are 1, 2, 9xx");

    internal static Mistake RetiredNotThere => Rows(Rules.NotThere, "- { retire: [|Lots|], because: Gone. }",
        "'Lots' is no code of set Status, so that there is nothing to retire; did you mean 'Lost'?");

    internal static Mistake RetiredWithoutReason => Rows(Rules.MissingKey, "- [|retire|]: 2", "An item with 'retire' lacks 'because'; add it");

    internal static Mistake RetiredWithMore => Rows(Rules.UnknownKey, "- { retire: 2, because: Gone., [|final|]: true }",
        "'final' is not a key of an item with 'retire'; possible are retire, because, replaced-by");

    internal static Mistake ReplacedByNothing => Rows(Rules.UnknownReplacement, "- { retire: 2, because: Gone., replaced-by: [|Snet|] }",
        "'Snet' is no other member of set Status that is in use; did you mean 'Sent'?");

    internal static Mistake ItemWithoutChange => Rows(Rules.ChangesNothing, "- [|change|]: 2", "'change: 2' says nothing that differs; remove it, or write what differs");

    internal static Mistake SameValue => Rows(Rules.ChangesNothing, "- { change: 2, [|text|]: '  Zgubiono' }",
        "'text' of 2 says what the catalogue says already; remove it, or write what differs", other: "text: Zgubiono");

    internal static Mistake SameFact => Rows(Rules.ChangesNothing, "- { change: 2, [|retry|]: false }",
        "'retry' of 2 says what the catalogue says already; remove it, or write what differs", other: "retry: false");

    internal static Mistake AnotherCode => Rows(Rules.NotInOverlay, "- { change: 2, [|code|]: 3 }",
        "'code' cannot stand in an overlay's 'change' of a code: that would make it another code; add one with 'code', and retire this one");

    internal static Mistake AnotherWire => Sets(Rules.NotInOverlay, "- { change: Status, [|wire|]: text }",
        "'wire' cannot stand in an overlay's 'change' of a set: it says what the provider's document is like");

    internal static Mistake OriginGiven => Rows(Rules.NotInOverlay, "- { code: 77, name: Parked, [|origin|]: observed }",
        "'origin' cannot stand in an overlay's code: its codes come from the overlay; 'source' may tell where one was seen",
        Basis.With("77 Parked"));

    internal static Mistake BitFieldRetired => Head(Rules.NotInOverlay, "schema: 1\nextends: Acme\nbit-fields: [{ [|retire|]: Flags, because: Gone. }]",
        "'retire' cannot stand in an overlay's bit field: only sets, codes and responses are retired");

    internal static Mistake ResponseRenamed => Head(Rules.NotInOverlay, "schema: 1\nextends: Acme\nresponses: [{ change: Ask, [|name|]: Tell }]",
        "'name' cannot stand in an overlay's 'change': others know it by its name; add one under the new name, and retire this one");

    internal static Mistake UnknownKeyOfSet => Sets(Rules.UnknownKey, "- { change: Status, [|sumary|]: Other. }",
        "'sumary' is not a key of a code set; did you mean 'summary'?");

    internal static Mistake UnknownKeyOfCode => Rows(Rules.UnknownKey, "- { change: 2, [|finel|]: true }", "'finel' is not a key of a code; did you mean 'final'?");

    internal static Mistake ValueTooLow => Head(Rules.InvalidNumber,
        "schema: 1\nextends: Acme\nsets: [{ change: Kind, codes: [{ code: flash, name: Flash, value: [|2|] }] }]",
        "'value' must be a whole number from 1000000 to 2147483647, but is '2'");

    internal static Mistake ValueMissing => Head(Rules.ValueRequired,
        "schema: 1\nextends: Acme\nsets: [{ change: Kind, codes: [{ [|code|]: flash, name: Flash }] }]",
        "'Flash' needs a 'value', since its code is a word; the next free one is 1000000");

    internal static Mistake TranslationMissing => Rows(Rules.TranslationMissing, "- { code: 77, name: Parked, [|text|]: Czeka }",
        "'Parked' has a text in language 'pl', but no English translation; add 'en'", Basis.With("77 Parked"));

    internal static Mistake NameTaken => Rows(Rules.DuplicateName, "- { code: 77, name: [|Lost|] }",
        "Name 'Lost' is already used at line 15 of basis.yaml; each name stands once in set Status", other: "name: Lost", isValue: true);

    internal static Mistake ClassTaken => Rows(Rules.OverlappingClass, "- { code: [|950|], name: Odd }",
        "Code 950 of set Status overlaps code 9xx at line 16 of basis.yaml; each number can have one meaning", other: "code: 9xx", isValue: true);

    internal static Mistake CodeThere => Rows(Rules.AlreadyThere, "- { code: [|2|], name: Gone }",
        "Code 2 of set Status is in the catalogue already, at line 15 of basis.yaml; the overlay wins, but remove it, or write 'change: 2' and only what differs",
        Basis.Content.Replace("2 Lost", "2 Gone", System.StringComparison.Ordinal), other: "code: 2");

    internal static Mistake TwiceChanged => Rows(Rules.OverlayConflict, "- { change: 2, {|retry|}: true }\n- { change: 2, [|retry|]: unknown }",
        "'retry' of 2 is already given by an overlay, at line 6; keep one of the two",
        Basis.Content.Replace("2 Lost retry:no", "2 Lost retry:yes+", System.StringComparison.Ordinal));

    internal static Mistake TwiceAdded => Rows(Rules.OverlayConflict, "- { {|code|}: 77, name: Parked }\n- { [|code|]: 77, name: Waiting }",
        "'code' of 77 is already given by an overlay, at line 6; keep one of the two", Basis.With("77 Parked"));

    internal static Mistake EmptyList => Head(Rules.ChangesNothing, "schema: 1\nextends: Acme\n[|sets|]: []", "'sets' of the overlay is empty; remove it, or write what differs");

    internal static Mistake ExtendsForgotten => new(Rules.MissingKey, "[|schema|]: 1\nsets: [{ change: Status, summary: Other. }]",
        "A file that says 'change: Status' is an overlay, but it lacks 'extends'; add it", Basis.Content, Basis.Text);

    internal static Mistake SynonymOfVerb => Rows(Rules.UnknownKey, "- { [|remove|]: 2, because: Gone. }", "'remove' is not a key of an overlay's code; did you mean 'retire'?");

    internal static Mistake CodeOfClass => Rows(Rules.NotThere, "- { change: [|950|], final: true }",
        "'950' is no code of set Status, so that there is nothing to change; it belongs to 9xx, so name that");

    internal static Mistake RenamedToLaterName => Rows(Rules.DuplicateName, "- { change: 1, name: [|Lost|] }",
        "Name 'Lost' is already used at line 15 of basis.yaml; each name stands once in set Status",
        Basis.Content.Replace("1 Sent", "1 Lost", System.StringComparison.Ordinal).Replace(", 2 Lost retry:no", "", System.StringComparison.Ordinal),
        other: "name: Lost", isValue: true);

    internal static Mistake GroupOfSetWithoutGroups => Rows(Rules.UnknownGroup, "- { change: 2, group: [|Network|] }",
        "'Network' is no group of set Status; there are none");

    internal static Mistake SameInAnotherItem => Rows(Rules.ChangesNothing, "- { change: 2, {|retry|}: true }\n- { change: 2, [|retry|]: true }",
        "'retry' of 2 says what another overlay says already; remove it, or write what differs",
        Basis.Content.Replace("2 Lost retry:no", "2 Lost retry:yes+", System.StringComparison.Ordinal));

    internal static Mistake SetPutOverChanges => Sets(Rules.OverlayConflict, """
        - { change: Kind, {|summary|}: Other. }
        - { [|name|]: Kind, title: Kind, summary: Another., wire: text, codes: [{ code: mms, value: 1, name: Mms, en: A picture. }] }
        """, "'name' of Kind is already given by an overlay, at line 4; keep one of the two");

    private static Mistake Head(Rule rule, string yaml, string message) => new(rule, yaml, message, Basis.Content, Basis.Text);

    private static Mistake Sets(Rule rule, string sets, string message) => Head(rule, "schema: 1\nextends: Acme\nsets:\n" + Acme.Indented(sets, 2), message);

    /// <summary>An overlay of the set Status, whose rows are given; their first line is line 6.</summary>
    private static Mistake Rows(Rule rule, string rows, string message, string leaves = Basis.Content, string? other = null, bool isValue = false) => new(
        rule, "schema: 1\nextends: Acme\nsets:\n  - change: Status\n    codes:\n" + Acme.Indented(rows, 6), message, leaves, Basis.Text, Basis.Find(other, isValue));
}
