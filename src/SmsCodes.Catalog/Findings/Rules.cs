using System.Collections.Generic;

namespace SmsCodes.Catalog.Findings;

/// <summary>Every kind of mistake in a catalogue, in the order of their ids. Each has a page in docs/diagnostics.</summary>
public static class Rules
{
    // Reading: SMSC0001-SMSC0019

    /// <summary>The file is not YAML.</summary>
    public static readonly Rule NotYaml = Error("SMSC0001", "The file is not YAML", "This is not YAML: {0}");

    /// <summary>The file is longer than a catalogue can be.</summary>
    public static readonly Rule TooLarge = Error("SMSC0002", "The catalogue is too large",
        "The catalogue has {0} characters, more than the {1} that are read; split it by provider");

    /// <summary>Lists and mappings are nested deeper than the format goes.</summary>
    public static readonly Rule TooDeep = Error("SMSC0003", "The catalogue is nested too deep",
        "This is nested deeper than {0} levels; no part of a catalogue is");

    /// <summary>More of one thing than any catalogue has: keys of a mapping, sets, rows of a layout, mistakes.</summary>
    public static readonly Rule TooMany = Error("SMSC0014", "There is too much of one thing",
        "There are more than {0} {1} here; what follows is left out");

    /// <summary>An anchor or alias.</summary>
    public static readonly Rule AnchorOrAlias = Error("SMSC0004", "YAML anchors and aliases are not used in catalogues",
        "Catalogues use no YAML anchors or aliases; write the value out instead of '{0}', or put a text in quotes");

    /// <summary>An explicit tag.</summary>
    public static readonly Rule Tag = Error("SMSC0005", "YAML tags are not used in catalogues",
        "Catalogues use no YAML tags; remove '{0}', or put a text in quotes");

    /// <summary>More than one document in a file.</summary>
    public static readonly Rule SecondDocument = Error("SMSC0006", "A catalogue file holds one YAML document",
        "A second YAML document starts here; a file holds one catalogue, so move this one to a file of its own");

    /// <summary>The same key twice in one mapping.</summary>
    public static readonly Rule DuplicateKey = Error("SMSC0007", "A key is given twice",
        "Key '{0}' is already given at line {1}; remove one of the two{2}");

    /// <summary>A key that is a list or a mapping.</summary>
    public static readonly Rule KeyNotScalar = Error("SMSC0008", "A key is not a plain word",
        "A key must be a plain word, not a list or a mapping");

    /// <summary>The file has no content.</summary>
    public static readonly Rule Empty = Error("SMSC0009", "The catalogue is empty",
        "The catalogue is empty; it starts with 'schema: 1' and 'provider: YourProvider'");

    /// <summary>A comment behind an unquoted text.</summary>
    public static readonly Rule CommentCutsText = Warning("SMSC0010", "A comment cuts a text",
        "YAML takes what follows ' #' for a comment, so '{0}' ends here; put the text in quotes, or the comment on a line of its own");

    /// <summary>The file cannot be read.</summary>
    public static readonly Rule Unreadable = Error("SMSC0011", "The catalogue cannot be read",
        "The catalogue cannot be read; see that the file is there and that the build may open it");

    /// <summary>A file with nothing of a catalogue in it.</summary>
    public static readonly Rule NotACatalogue = Error("SMSC0012", "The file is no catalogue",
        "This is no catalogue, but {0}; one starts with 'schema: 1' and 'provider: YourProvider'");

    /// <summary>A file in another encoding.</summary>
    public static readonly Rule NotUtf8 = Error("SMSC0013", "The catalogue is not in UTF-8",
        "A character could not be read here, since the file is not in UTF-8; save it in UTF-8, and see that no text is damaged");

    // Shape: SMSC0020-SMSC0029

    /// <summary>A key that the format does not know.</summary>
    public static readonly Rule UnknownKey = Error("SMSC0020", "A key is not known", "'{0}' is not a key of {1}; {2}");

    /// <summary>A key that must be there and is not.</summary>
    public static readonly Rule MissingKey = Error("SMSC0021", "A key is missing", "{0} lacks '{1}'; add it");

    /// <summary>A list where text is meant, or the like.</summary>
    public static readonly Rule WrongKind = Error("SMSC0022", "A value has the wrong kind", "{0} must be {1}, but is {2}");

    /// <summary>A key without a value.</summary>
    public static readonly Rule NoValue = Error("SMSC0023", "A key has no value", "{0} has no value; {1}");

    /// <summary>A version of the format that this reader does not know.</summary>
    public static readonly Rule UnsupportedSchema = Error("SMSC0024", "The format's version is not supported",
        "Version '{0}' of the catalogue format is not known here; this version of SmsCodes.Generators reads 'schema: 1'");

    /// <summary>A word outside a closed vocabulary.</summary>
    public static readonly Rule UnknownWord = Error("SMSC0025", "A word is not of the vocabulary", "'{0}' is not {1}; {2}");

    /// <summary>A number that is none, or outside its range.</summary>
    public static readonly Rule InvalidNumber = Error("SMSC0026", "A number is not valid", "'{0}' must be a whole number from {1} to {2}, but is '{3}'");

    /// <summary>A date that is none.</summary>
    public static readonly Rule InvalidDate = Error("SMSC0027", "A date is not valid", "'{0}' must be a date such as 2026-11-21, but is '{1}'");

    // Names: SMSC0030-SMSC0039

    /// <summary>A name that C# cannot have.</summary>
    public static readonly Rule InvalidIdentifier = Error("SMSC0030", "A name is not a C# identifier",
        "'{0}' is not a C# identifier; use letters and digits, a letter first{1}");

    /// <summary>A name that C# or the generated code already uses.</summary>
    public static readonly Rule ReservedName = Error("SMSC0031", "A name is reserved",
        "'{0}' cannot be used as a name, since {1}; choose another");

    /// <summary>A name given twice.</summary>
    public static readonly Rule DuplicateName = Error("SMSC0032", "A name is given twice",
        "Name '{0}' is already used at line {1}; each name stands once in {2}");

    /// <summary>Two names that differ only by the case of letters.</summary>
    public static readonly Rule NameClashByCase = Error("SMSC0033", "Two names differ only by case",
        "Name '{0}' differs from '{1}' at line {2} only by the case of letters; choose another");

    // Codes: SMSC0040-SMSC0059

    /// <summary>A code that is not of the set's kind.</summary>
    public static readonly Rule InvalidCode = Error("SMSC0040", "A code is not of its set's kind", "Code '{0}' is not {1}");

    /// <summary>A code given twice.</summary>
    public static readonly Rule DuplicateCode = Error("SMSC0041", "A code is given twice",
        "Code {0} of set {1} is already defined at line {2}; remove one, or make it an alias ('alias-of: {3}')");

    /// <summary>A class of codes that covers another code.</summary>
    public static readonly Rule OverlappingClass = Error("SMSC0042", "A class of codes overlaps another code",
        "Code {0} of set {1} overlaps code {2} at line {3}; each number can have one meaning");

    /// <summary>A member whose number must be given.</summary>
    public static readonly Rule ValueRequired = Error("SMSC0043", "A member's number must be given",
        "'{0}' needs a 'value', since {1}; the next free one is {2}");

    /// <summary>A member whose number follows from its code.</summary>
    public static readonly Rule ValueNotAllowed = Error("SMSC0044", "A member's number follows from its code",
        "'{0}' takes no 'value': in this set the code is the member's number");

    /// <summary>Two members with one number.</summary>
    public static readonly Rule ValueClash = Error("SMSC0045", "Two members have one number",
        "Value {0} is already that of '{1}' at line {2}; the next free one is {3}");

    /// <summary>An alias of nothing.</summary>
    public static readonly Rule AliasOfNothing = Error("SMSC0046", "An alias names no other member",
        "'{0}' is no earlier member of set {1} with code {2}; an alias names the member that has the same code");

    /// <summary>A success code that the set does not have.</summary>
    public static readonly Rule UnknownSuccessCode = Error("SMSC0047", "A success code is not in the set",
        "Success code '{0}' is no code of set {1}; {2}");

    /// <summary>A replacement that the set does not have.</summary>
    public static readonly Rule UnknownReplacement = Error("SMSC0048", "A replacement is not in the set",
        "'{0}' is no other member of set {1} that is in use; {2}");

    /// <summary>A group that the set does not have.</summary>
    public static readonly Rule UnknownGroup = Error("SMSC0049", "A group is not in the set", "'{0}' is no group of set {1}; {2}");

    /// <summary>Source and origin that do not go together.</summary>
    public static readonly Rule OriginAndSource = Error("SMSC0050", "Origin and source do not go together", "'{0}' {1}");

    // Facts: SMSC0060-SMSC0069

    /// <summary>A documented fact in a set whose document states none.</summary>
    public static readonly Rule FactNotDeclared = Error("SMSC0060", "A fact is stated that the set does not declare",
        "'{0}' is stated here, but 'facts' of set {1} does not name it; add '{0}: some' there{2}");

    /// <summary>A fact left out where each row must state it.</summary>
    public static readonly Rule FactMissing = Error("SMSC0061", "A fact is missing",
        "'{0}' lacks '{1}', which set {2} states for every row");

    /// <summary>A fact that no row states.</summary>
    public static readonly Rule FactNowhere = Warning("SMSC0062", "A declared fact is stated nowhere",
        "'{0}' is declared, but no row of set {1} states it; remove it");

    /// <summary>A fact both documented and inferred.</summary>
    public static readonly Rule InferredAndDocumented = Error("SMSC0063", "A fact is both documented and inferred",
        "'{0}' is inferred here, but the row states it as documented at line {1}; keep the documented one");

    /// <summary>A duration that is none.</summary>
    public static readonly Rule InvalidDuration = Error("SMSC0064", "A duration is not valid",
        "'{0}' must be a duration such as 60s, 5m, 24h or 1d, but is '{1}'");

    /// <summary>A success code with advice to send again.</summary>
    public static readonly Rule SuccessRetried = Error("SMSC0065", "A success code is never worth a retry",
        "Code {0} reports success, so 'retry' says nothing here; remove it");

    /// <summary>A wait without a retry.</summary>
    public static readonly Rule AfterWithoutRetry = Error("SMSC0066", "A wait is given without a retry",
        "'after' says when to send again: it goes with a 'retry' whose 'value' is true and nothing else; remove it, or say so");

    /// <summary>A documented fact of a code that no document has.</summary>
    public static readonly Rule ObservedFact = Error("SMSC0067", "A fact of an observed code is never documented",
        "'{0}' cannot be documented for a code that no document has; put it under 'inferred' with a reason");

    // Texts: SMSC0070-SMSC0079

    /// <summary>A text without its translation.</summary>
    public static readonly Rule TranslationMissing = Error("SMSC0070", "A translation is missing",
        "'{0}' has a text in language '{1}', but no English translation; add 'en'");

    /// <summary>A translation of an English text.</summary>
    public static readonly Rule TranslationNotAllowed = Error("SMSC0071", "A translation is not needed",
        "The provider writes English, so 'en' would only repeat 'text'; remove it");

    /// <summary>A row that says nothing.</summary>
    public static readonly Rule NothingSaid = Error("SMSC0072", "A documented row says nothing",
        "'{0}' has neither 'text' nor 'label'; a documented row has at least one of them");

    // Bit fields: SMSC0080-SMSC0089

    /// <summary>Bits that cannot be.</summary>
    public static readonly Rule InvalidBits = Error("SMSC0080", "Bits are not valid",
        "'{0}' must be a bit such as 5, a range such as 0-3 or a list, high bit first, such as 10,9, within {1} bits");

    /// <summary>Bits that two values share.</summary>
    public static readonly Rule OverlappingBits = Error("SMSC0081", "Two values share a bit",
        "Bits {0} overlap those of '{1}' at line {2}");

    /// <summary>A wide value without its code set, or the like.</summary>
    public static readonly Rule BitsAndSet = Error("SMSC0082", "Bits and their code set do not go together", "'{0}' {1}");

    // Between files: SMSC0090-SMSC0099

    /// <summary>Two files for one provider.</summary>
    public static readonly Rule DuplicateProvider = Error("SMSC0090", "Two files are catalogues of one provider",
        "Provider '{0}' already has a catalogue, {1}; this one is left out");

    // Responses: SMSC0100-SMSC0129

    /// <summary>A response without fields.</summary>
    public static readonly Rule EmptyResponse = Error("SMSC0100", "A response has no fields",
        "Response '{0}' has none of 'reply', 'result' and 'error', so that there is nothing to read; declare its fields");

    /// <summary>A key that needs another one.</summary>
    public static readonly Rule KeyAlone = Error("SMSC0101", "A key needs another one", "'{0}' says nothing without {1}; add that, or remove '{0}'");

    /// <summary>A key that has no use at its place.</summary>
    public static readonly Rule KeyOutOfPlace = Error("SMSC0102", "A key has no use where it stands", "'{0}' has no use in {1}; {2}");

    /// <summary>A field of two types.</summary>
    public static readonly Rule SeveralTypes = Error("SMSC0103", "A field has several types",
        "Field '{0}' has both '{1}' and '{2}'; a field has one type, and only 'unixTime' and 'localTime' go together");

    /// <summary>A name of something that is not declared.</summary>
    public static readonly Rule NotDeclared = Error("SMSC0104", "A name is not declared", "'{0}' is no {1}; {2}");

    /// <summary>A choice that a field has no set for.</summary>
    public static readonly Rule ChoiceWithoutSet = Error("SMSC0105", "A choice has no code set",
        "Field '{0}' names no code set for {1} of option '{2}'; name one for each choice");

    /// <summary>An option with two lists of choices.</summary>
    public static readonly Rule OtherChoices = Error("SMSC0106", "An option has other choices elsewhere",
        "Option '{0}' has other choices at line {1}, and one enum serves both; give the same choices in the same order, or another option");

    /// <summary>A pattern of a row that cannot be read.</summary>
    public static readonly Rule InvalidPattern = Error("SMSC0107", "A row's pattern is not valid", "Pattern '{0}' {1}");

    /// <summary>A pattern of a civil time that cannot be read.</summary>
    public static readonly Rule InvalidTimePattern = Error("SMSC0108", "A time's pattern is not valid",
        "'{0}' {1}; a pattern is made of yyyy or yy, MM, dd, HH, mm and ss with signs between them, such as dd.MM.yyyy HH:mm:ss");

    /// <summary>An offset that is none.</summary>
    public static readonly Rule InvalidOffset = Error("SMSC0109", "An offset is not valid",
        "'{0}' must be an offset from UTC such as +03:00 or -05:30");

    /// <summary>A delimiter that is none.</summary>
    public static readonly Rule InvalidDelimiter = Error("SMSC0110", "A delimiter is not valid",
        "'{0}' must be one character of ASCII, and neither a letter, a digit, NUL nor the end of a line");

    /// <summary>More fields than can be told apart.</summary>
    public static readonly Rule TooManyFields = Error("SMSC0111", "There are too many fields",
        "'{0}' has {1} fields, more than the {2} that are possible; leave out what nobody needs");

    /// <summary>A value that cannot tell a failure.</summary>
    public static readonly Rule InvalidFailure = Error("SMSC0112", "A value cannot tell a failure",
        "'{0}' is no value by which field '{1}' tells a failure; {2}");

    /// <summary>A format given twice.</summary>
    public static readonly Rule DuplicateLayout = Error("SMSC0113", "A format is given twice",
        "A layout of format {0} is already given at line {1}; nothing in a body tells the two apart, so make them one");

    /// <summary>Two rows that fit the same line.</summary>
    public static readonly Rule RowsAlike = Error("SMSC0114", "Two rows cannot be told apart",
        "Nothing tells this row from the one at line {0}: values, fixed text and conditions are alike; tell them apart by 'when', 'only' or fixed text");

    /// <summary>Two open-ended fields side by side.</summary>
    public static readonly Rule OpenNeighbours = Error("SMSC0115", "Two open-ended fields stand side by side",
        "'{0}' and '{1}' stand side by side and both may hold the delimiter, so that nothing tells where one ends; make one of them the 'rest'");

    /// <summary>A field whose type does not allow its use.</summary>
    public static readonly Rule FieldOfOtherKind = Error("SMSC0116", "A field's type does not allow its use",
        "Field '{0}' cannot stand in '{1}', since it holds no {2}");

    // Overlays: SMSC0120-SMSC0129

    /// <summary>An overlay over no catalogue.</summary>
    public static readonly Rule ExtendsNothing = Error("SMSC0120", "An overlay extends no catalogue",
        "'{0}' has no catalogue in this project, so that there is nothing to extend; {1}");

    /// <summary>A change of what is not there.</summary>
    public static readonly Rule NotThere = Error("SMSC0121", "An overlay changes what is not there",
        "'{0}' is no {1}, so that there is nothing to {2}; {3}");

    /// <summary>An addition of what is there.</summary>
    public static readonly Rule AlreadyThere = Warning("SMSC0122", "An overlay adds what is there already",
        "{0} is in the catalogue already, at line {1}; the overlay wins, but remove it, or write 'change: {2}' and only what differs");

    /// <summary>A change that makes no difference.</summary>
    public static readonly Rule ChangesNothing = Warning("SMSC0123", "An overlay changes nothing",
        "{0}; remove it, or write what differs");

    /// <summary>Two overlays that do not agree.</summary>
    public static readonly Rule OverlayConflict = Error("SMSC0124", "Two overlays say different things",
        "'{0}' of {1} is already given by an overlay, at line {2}; keep one of the two");

    /// <summary>An overlay over a catalogue that is compiled elsewhere.</summary>
    public static readonly Rule OwnedElsewhere = Error("SMSC0125", "An overlay comes too late",
        "Provider '{0}' is compiled in assembly '{1}' already, so that this overlay has no effect; move it into the project of that assembly");

    /// <summary>Something that no overlay can change.</summary>
    public static readonly Rule NotInOverlay = Error("SMSC0126", "An overlay cannot change this",
        "'{0}' cannot stand in an overlay's {1}: {2}");

    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NotYaml, TooLarge, TooDeep, AnchorOrAlias, Tag, SecondDocument, DuplicateKey, KeyNotScalar, Empty, CommentCutsText, Unreadable, NotACatalogue, NotUtf8, TooMany,
        UnknownKey, MissingKey, WrongKind, NoValue, UnsupportedSchema, UnknownWord, InvalidNumber, InvalidDate,
        InvalidIdentifier, ReservedName, DuplicateName, NameClashByCase,
        InvalidCode, DuplicateCode, OverlappingClass, ValueRequired, ValueNotAllowed, ValueClash, AliasOfNothing, UnknownSuccessCode,
        UnknownReplacement, UnknownGroup, OriginAndSource,
        FactNotDeclared, FactMissing, FactNowhere, InferredAndDocumented, InvalidDuration, SuccessRetried, AfterWithoutRetry, ObservedFact,
        TranslationMissing, TranslationNotAllowed, NothingSaid,
        InvalidBits, OverlappingBits, BitsAndSet,
        DuplicateProvider,
        EmptyResponse, KeyAlone, KeyOutOfPlace, SeveralTypes, NotDeclared, ChoiceWithoutSet, OtherChoices, InvalidPattern, InvalidTimePattern,
        InvalidOffset, InvalidDelimiter, TooManyFields, InvalidFailure, DuplicateLayout, RowsAlike, OpenNeighbours, FieldOfOtherKind,
        ExtendsNothing, NotThere, AlreadyThere, ChangesNothing, OverlayConflict, OwnedElsewhere, NotInOverlay,
    ];

    private static Rule Error(string id, string title, string message) => new(id, Severity.Error, title, message);

    private static Rule Warning(string id, string title, string message) => new(id, Severity.Warning, title, message);
}
