/// <summary>Outcome of a request.</summary>
/// <remarks>Acme Messaging: Výsledky</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
[global::SmsCodes.CatalogueSet("Acme", "integer")]
internal enum Result
{
    /// <summary>Message accepted</summary>
    /// <remarks>Code <c>0</c>. "Zpráva přijata"</remarks>
    Accepted = 0,

    /// <summary>odmítnuto</summary>
    /// <remarks>Code <c>1</c>, <c>odmítnuto</c>.</remarks>
    Refused = 1,
}

/// <summary>The provider's words in its own language; null where there are none.</summary>
public static string? GetDescription(this Result code) => Descriptions.ByRow[RowOf((int)code)];

/// <summary>The provider's words in English; null where there are none.</summary>
public static string? GetEnglish(this Result code) => Translations.ByRow[RowOf((int)code)];

// the provider's words, by row
private static class Descriptions
{
    internal static readonly string?[] ByRow =
    {
        null,
        "Zpráva přijata",
        null,
    };
}

// the provider's words in English, by row
private static class Translations
{
    internal static readonly string?[] ByRow =
    {
        null,
        "Message accepted",
        null,
    };
}
