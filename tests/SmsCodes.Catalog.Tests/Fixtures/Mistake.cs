using System;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>A catalogue with one mistake.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Yaml">The catalogue, the mistake marked by <c>[|...|]</c> and the place it clashes with by <c>{|...|}</c>.</param>
/// <param name="Message">What is said of it.</param>
/// <param name="Leaves">What is emitted all the same, as <c>Outline</c> writes it.</param>
/// <param name="Basis">The catalogue that an overlay with the mistake extends; null for a catalogue with the mistake.</param>
/// <param name="OtherFile">The place that it clashes with, where that stands in the extended catalogue.</param>
internal sealed record Mistake(Rule Rule, string Yaml, string Message, string Leaves, string? Basis = null, TextPlace? OtherFile = null)
{
    /// <summary>The name that the catalogue has as a file which an overlay extends.</summary>
    internal const string BasisFile = "basis.yaml";

    /// <summary>The file with the mistake, and before it what it extends.</summary>
    internal CatalogueText[] Files =>
        [.. Basis == null ? Array.Empty<CatalogueText>() : [new(BasisFile, Basis)], new(MarkedText.File, MarkedText.Parse(Yaml).Text)];
}
