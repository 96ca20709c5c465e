namespace SmsCodes.Catalog.Model;

/// <summary>One field of a reply, of its results or of its error.</summary>
/// <param name="Key">Its name as the provider's JSON or XML gives it.</param>
/// <param name="Name">The generated property's name.</param>
/// <param name="Aliases">Other names under which services send it.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Type">The code set or the bit field, or null.</param>
/// <param name="Choices">The set for each choice of an option.</param>
/// <param name="By">The option that chooses the set; for a code of one set, the field that holds its label; or null.</param>
/// <param name="Pattern">The pattern of a civil time, or the delimiter of several texts, or null.</param>
/// <param name="OffsetMinutes">The offset of civil times from UTC, or null where nobody states it.</param>
/// <param name="IsRequired">Whether there is no such result without it.</param>
/// <param name="Failed">The values that tell a failed result: true, false, error, present, positive, or codes.</param>
/// <param name="Summary">One English sentence on what it is, or null.</param>
public sealed record ResponseField(
    string Key,
    string Name,
    EquatableArray<string> Aliases,
    FieldKind Kind,
    string? Type,
    EquatableArray<SetChoice> Choices,
    string? By,
    string? Pattern,
    int? OffsetMinutes,
    bool IsRequired,
    EquatableArray<string> Failed,
    string? Summary);
