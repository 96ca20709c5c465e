using System.Collections.Generic;

namespace SmsCodes.WireSamples;

/// <summary>Expectations that the JSON of the contract cannot show, each with the reason.</summary>
internal static class Uncheckable
{
    /// <summary>The reasons by key.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["note"] = "a remark for the reader",
        ["meaning"] = "the code's meaning in the remarker's own words; the catalogue has the provider's",
        ["code_json_type"] = "codes are given as text, whether they were quoted or not",
        ["fmt"] = "what the request asked for; the sample's format is compared",
        ["all"] = "what the request asked for, and an option of decode",
        ["subject"] = "what the request asked for, and an option of decode",
        ["http"] = "the HTTP status, an option of decode",
    };
}
