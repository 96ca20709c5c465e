using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Judging;

/// <summary>A sound row of a set with the places that later questions point at.</summary>
/// <param name="Code">The row.</param>
/// <param name="CodePlace">Where its code stands; where its name stands for a row without one.</param>
/// <param name="ValuePlace">Where its number is given: by <c>value</c> or by the code.</param>
/// <param name="AliasPlace">Where it is said to be an alias, or null.</param>
/// <param name="IsAdded">Whether an overlay added it to a set of the catalogue.</param>
internal sealed record Row(Code Code, TextPlace CodePlace, TextPlace ValuePlace, TextPlace? AliasPlace, bool IsAdded)
{
    /// <summary>The last number that the row stands for.</summary>
    internal int High => Code.ClassEnd ?? Code.Value;
}
