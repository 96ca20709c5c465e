using System.Collections.Generic;

namespace SmsCodes.Catalog.Judging;

/// <summary>The closed vocabularies of the format.</summary>
public static class Words
{
    /// <summary>What codes mean across providers, in the order of the generated <c>CodeCategory</c>. A new one goes to the end: tables
    /// hold their numbers, and may meet the enum of another version in a reference.</summary>
    public static IReadOnlyList<string> Categories { get; } =
    [
        "Unknown", "Success", "Pending", "HandedOver", "Delivered", "Engaged", "Undelivered", "Expired", "Rejected", "Cancelled", "NotFound",
        "Uncertain", "Authentication", "Forbidden", "AccountBlocked", "NoCredit", "InvalidRequest", "InvalidRecipient", "InvalidSender",
        "InvalidContent", "OptedOut", "Duplicate", "RateLimited", "QuotaReached", "RecipientUnreachable", "RecipientUnknown", "NoRoute",
        "ProviderFault", "Conflict",
    ];

    /// <summary>How codes look in a reply.</summary>
    public static IReadOnlyList<string> Wires { get; } = ["integer", "text", "binary"];

    /// <summary>How many rows of a set state a fact.</summary>
    public static IReadOnlyList<string> Coverages { get; } = ["every", "some"];

    /// <summary>Where a row comes from.</summary>
    public static IReadOnlyList<string> Origins { get; } = ["document", "observed"];

    /// <summary>Answers to a question of fact.</summary>
    public static IReadOnlyList<string> Answers { get; } = ["true", "false"];

    /// <summary>Answers to the question whether a request is worth sending again, and those of overlays, which may take a fact away.</summary>
    public static IReadOnlyList<string> AnswersOrUnknown { get; } = ["true", "false", "unknown"];

    /// <summary>The charsets of a body that does not tell its own; the first is taken where none is named.</summary>
    public static IReadOnlyList<string> Charsets { get; } =
        ["utf-8", "windows-1250", "windows-1251", "windows-1252", "koi8-r", "iso-8859-1", "iso-8859-2"];

    /// <summary>The types of a field that need no more than a word.</summary>
    public static IReadOnlyList<string> FieldTypes { get; } = ["text", "digits", "integer", "decimal", "boolean", "isoTime"];

    /// <summary>The units of a number that is a time.</summary>
    public static IReadOnlyList<string> TimeUnits { get; } = ["seconds"];

    /// <summary>The forms of a body.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["json", "xml", "keyValue", "delimited", "form", "text"];
}
