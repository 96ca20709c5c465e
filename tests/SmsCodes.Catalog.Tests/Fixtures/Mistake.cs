using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>A catalogue with one mistake.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Yaml">The catalogue, the mistake marked by <c>[|...|]</c> and the place it clashes with by <c>{|...|}</c>.</param>
/// <param name="Message">What is said of it.</param>
/// <param name="Leaves">What is emitted all the same, as <see cref="Outline"/> writes it.</param>
internal sealed record Mistake(Rule Rule, string Yaml, string Message, string Leaves);
