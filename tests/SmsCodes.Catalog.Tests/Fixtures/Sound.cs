namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>A catalogue without a mistake, though it comes near to one.</summary>
/// <param name="Yaml">The catalogue.</param>
/// <param name="Content">What is emitted, as <c>Outline</c> writes it.</param>
internal sealed record Sound(string Yaml, string Content);
