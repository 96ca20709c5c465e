using SmsCodes.Catalog.Findings;

namespace SmsCodes.Generators.Diagnostics;

/// <summary>Where the page of a diagnostic that is about no catalogue stands.</summary>
internal static class HelpLinks
{
    internal static string Of(string id) => Rule.HelpLinkOf(id);
}
