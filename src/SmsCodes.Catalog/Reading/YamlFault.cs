using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Reading;

/// <summary>Where a text stops being YAML, in words by which a person can mend it.</summary>
/// <param name="Start">First character at fault.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Words">What is wrong and how to mend it, to follow a colon.</param>
/// <param name="Mend">How one edit mends it, or null.</param>
internal sealed record YamlFault(int Start, int End, string Words, Mend? Mend = null);
