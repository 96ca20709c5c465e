using System.Collections.Generic;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Where fields stand: in a reply, in its results or in its error.</summary>
/// <param name="Key">The key that holds them.</param>
/// <param name="Owner">What they are fields of, for messages.</param>
/// <param name="Type">The generated class, or null where its name is wrong.</param>
/// <param name="Members">What that class has of its own.</param>
/// <param name="CanBeRequired">Whether there may be nothing without a field.</param>
/// <param name="CanFail">Whether a field may tell a failure.</param>
internal sealed record FieldScope(
    string Key, string Owner, string? Type, IReadOnlyCollection<string> Members, bool CanBeRequired, bool CanFail)
{
    /// <summary>What one of them is, for messages.</summary>
    internal string What => "a field of " + Owner;

    /// <summary>The fields of a reply as a whole.</summary>
    internal static FieldScope Reply(string? response) => new(
        "reply", "the reply", Suffixed(response, "Reply"),
        ["Error", "Results", "Outcome", "Codes", "Code", "Message", "Format", "Doubts", "Parse", "TryParse", "Read", "Fields", "HasFailed", "Reader", "Shapes", "ReasonOf", "Cleared", "Begin", "Finish"],
        CanBeRequired: false, CanFail: true);

    /// <summary>The fields of each result.</summary>
    internal static FieldScope Result(string? response) => new(
        "result", "a result", Suffixed(response, "Result"),
        ["IsFailed", "Fields", "Missing", "Take", "AddCodes"], CanBeRequired: true, CanFail: true);

    /// <summary>The further fields of an error.</summary>
    internal static FieldScope Error(string? response) => new(
        "fields", "the error", Suffixed(response, "ReplyError"),
        ["Code", "Message", "Details", "Fields", "Take", "Complete", "AddCodes"], CanBeRequired: false, CanFail: false);

    private static string? Suffixed(string? response, string suffix) => response == null ? null : response + suffix;
}
