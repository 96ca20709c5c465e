using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>A heading of the third level, which groups rows: <c>EXPIRED (statusGrpId: 4)</c>.</summary>
/// <param name="Name">The group's name, or nothing.</param>
/// <param name="Id">The group's number, or nothing.</param>
internal sealed partial record SmsPartnerGroup(string Name, string Id)
{
    /// <summary>For tables that have no groups.</summary>
    public static SmsPartnerGroup None { get; } = new("", "");

    /// <summary>Takes a section's heading apart.</summary>
    public static SmsPartnerGroup Parse(Document document, SmsPartnerSection section)
    {
        Match heading = GroupHeading().Match(section.Title);
        if (!heading.Success)
            throw document.Error(section.Heading, "not a heading \"GROUP (...GrpId: number)\"");
        return new SmsPartnerGroup(heading.Groups["name"].Value, heading.Groups["id"].Value);
    }

    /// <summary>The first group's heading also announces the whole list, up to a colon.</summary>
    [GeneratedRegex(@"^(?:[^:()]+: )?(?<name>[A-Z_]+) \((?:status|error)GrpId: (?<id>[0-9]+)\)$")]
    private static partial Regex GroupHeading();
}
