using System.Globalization;

namespace SmsCodes.Catalog.Findings;

/// <summary>One kind of mistake in a catalogue. Ids are never reused.</summary>
/// <param name="Id">SMSC0001 to SMSC0999.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong here and how to mend it, a composite format string.</param>
public sealed record Rule(string Id, Severity Severity, string Title, string Message)
{
    /// <summary>Where the rule's page stands.</summary>
    public string HelpLink => HelpLinkOf(Id);

    /// <summary>Where the page of a diagnostic stands, those that are about no catalogue included.</summary>
    public static string HelpLinkOf(string id) => $"https://github.com/smscodes/SmsCodes.Generators/blob/main/docs/diagnostics/{id}.md";

    /// <summary>The message with its arguments filled in.</summary>
    public string Format(string[] arguments) => string.Format(CultureInfo.InvariantCulture, Message, arguments);
}
