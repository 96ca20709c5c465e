using System.Collections.Generic;

namespace SmsCodes.Catalog.Judging;

/// <summary>The keys of each mapping of the format. The schema for editors is held equal to these by a test.</summary>
public static class Keys
{
    /// <summary>The file itself.</summary>
    public static IReadOnlyList<string> Catalogue { get; } = ["schema", "provider", "title", "language", "source", "sets", "bit-fields", "responses"];

    /// <summary>The file of an overlay.</summary>
    public static IReadOnlyList<string> Overlay { get; } = ["schema", "extends", "sets", "bit-fields", "responses"];

    /// <summary>An item of an overlay that says that something is no longer used.</summary>
    public static IReadOnlyList<string> Retire { get; } = ["retire", "because", "replaced-by"];

    /// <summary>The catalogue's <c>source</c>.</summary>
    public static IReadOnlyList<string> Source { get; } = ["title", "retrieved", "url"];

    /// <summary>An item of <c>sets</c>.</summary>
    public static IReadOnlyList<string> Set { get; } = ["name", "title", "summary", "wire", "digits", "facts", "success", "groups", "codes", "retired"];

    /// <summary>A set's <c>facts</c>.</summary>
    public static IReadOnlyList<string> Facts { get; } = ["final", "permanent", "retry", "http", "label", "group"];

    /// <summary>An item of <c>groups</c>.</summary>
    public static IReadOnlyList<string> Group { get; } = ["name", "id", "text", "en"];

    /// <summary>An item of <c>codes</c>.</summary>
    public static IReadOnlyList<string> Code { get; } =
    [
        "code", "name", "value", "label", "text", "en", "group", "category", "http", "final", "permanent", "retry",
        "inferred", "alias-of", "origin", "source", "observed", "retired", "formerly",
    ];

    /// <summary>The long form of a documented fact.</summary>
    public static IReadOnlyList<string> Stated { get; } = ["value", "after", "stated"];

    /// <summary>A code's <c>inferred</c>.</summary>
    public static IReadOnlyList<string> Inferred { get; } = ["final", "permanent", "retry"];

    /// <summary>An inferred fact.</summary>
    public static IReadOnlyList<string> InferredFact { get; } = ["value", "after", "because"];

    /// <summary>An item of <c>observed</c>.</summary>
    public static IReadOnlyList<string> Observed { get; } = ["text", "source"];

    /// <summary>The <c>retired</c> of a code, a set or a response.</summary>
    public static IReadOnlyList<string> Retired { get; } = ["because", "replaced-by"];

    /// <summary>An item of <c>bit-fields</c>.</summary>
    public static IReadOnlyList<string> BitField { get; } = ["name", "title", "summary", "size", "fields"];

    /// <summary>An item of a bit field's <c>fields</c>.</summary>
    public static IReadOnlyList<string> BitPart { get; } = ["bits", "name", "set", "text", "en"];

    /// <summary>An item of <c>responses</c>.</summary>
    public static IReadOnlyList<string> Response { get; } =
        ["name", "summary", "charset", "options", "reply", "result", "lists", "items", "error", "layouts", "retired"];

    /// <summary>The long form of a field of a reply, of its results or of its error.</summary>
    public static IReadOnlyList<string> ResponseField { get; } =
    [
        "type", "code", "by", "named-by", "bits", "unixTime", "localTime", "offset", "texts", "name", "alias", "required", "failed", "summary",
    ];

    /// <summary>A response's <c>error</c>.</summary>
    public static IReadOnlyList<string> Error { get; } = ["code", "set", "message", "flag", "within", "details", "fields"];

    /// <summary>An error's <c>details</c>.</summary>
    public static IReadOnlyList<string> ErrorDetails { get; } = ["list", "element", "message"];

    /// <summary>An item of <c>layouts</c>; which of the keys it can have depends on its format.</summary>
    public static IReadOnlyList<string> Layout { get; } =
        ["format", "root", "list", "ok", "positional", "free", "behind", "delimiter", "error", "rows"];

    /// <summary>The long form of a row.</summary>
    public static IReadOnlyList<string> Row { get; } = ["row", "when", "only", "rest", "free"];

    /// <summary>The long form of a row of elements told by position.</summary>
    public static IReadOnlyList<string> PositionalRow { get; } = ["keys", "each"];
}
