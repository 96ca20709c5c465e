using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Findings;

/// <summary>One mistake found in a catalogue. Data until the last moment: the compiler and the command line print the same.</summary>
/// <param name="Rule">What kind of mistake.</param>
/// <param name="Place">The node that is wrong.</param>
/// <param name="Other">The place it clashes with, or null.</param>
/// <param name="Arguments">What fills the rule's message.</param>
/// <param name="Mend">How it is mended by one edit, or null where that is for a person to say.</param>
public sealed record Finding(Rule Rule, TextPlace Place, TextPlace? Other, EquatableArray<string> Arguments, Mend? Mend = null)
{
    /// <summary>The whole message.</summary>
    public string Message => Rule.Format([.. Arguments]);
}
