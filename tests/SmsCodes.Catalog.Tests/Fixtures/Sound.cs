namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>A catalogue without a mistake, though it comes near to one.</summary>
/// <param name="Yaml">The catalogue.</param>
/// <param name="Content">What is emitted, as <see cref="Outline"/> writes it.</param>
internal sealed record Sound(string Yaml, string Content);
