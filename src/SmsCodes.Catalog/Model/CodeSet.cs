namespace SmsCodes.Catalog.Model;

/// <summary>One table of codes: those of one operation or one field.</summary>
/// <param name="Name">The enum's name.</param>
/// <param name="Title">The table's heading, as printed.</param>
/// <param name="Summary">One English sentence on what the codes tell.</param>
/// <param name="Wire">How a code looks in a reply.</param>
/// <param name="Digits">Exact length of zero-padded codes, or null.</param>
/// <param name="Groups">The headings within the table.</param>
/// <param name="Codes">The rows in the document's order, aliases included.</param>
/// <param name="Retired">Why the set is no longer used, or null.</param>
/// <param name="Overlays">Names of the files that added the set or changed it.</param>
public sealed record CodeSet(
    string Name,
    string Title,
    string Summary,
    Wire Wire,
    int? Digits,
    EquatableArray<Group> Groups,
    EquatableArray<Code> Codes,
    Retirement? Retired = null,
    EquatableArray<string> Overlays = default);
