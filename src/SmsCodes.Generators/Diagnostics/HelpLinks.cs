namespace SmsCodes.Generators.Diagnostics;

/// <summary>Where the page of a diagnostic stands.</summary>
internal static class HelpLinks
{
    internal static string Of(string id) => $"https://github.com/smscodes/SmsCodes.Generators/blob/main/docs/diagnostics/{id}.md";
}
