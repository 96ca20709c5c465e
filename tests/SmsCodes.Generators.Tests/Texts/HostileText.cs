using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Catalog.Model;
using SmsCodes.Fuzz.Inputs;

namespace SmsCodes.Generators.Tests.Texts;

/// <summary>Texts that would like to be something else than text.</summary>
internal static class HostileText
{
    /// <summary>A text made of hostile pieces and of any characters.</summary>
    internal static Gen<string> Any { get; } = Gen.ListOf(Gen.OneOf(Gen.Elements<string>(Pieces.Hostile), Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())))
        .Select(pieces => string.Concat(pieces));

    /// <summary>A text as the catalogue's reader hands it on: white space folded, and not empty.</summary>
    internal static Gen<string> Folded { get; } = Any.Select(text => Folding.Fold("x" + text)).Select(text => text.Length > 1 ? text[1..] : text).Select(Folding.Fold)
        .Where(text => text.Length > 0);

    /// <summary>A text, or none.</summary>
    internal static Gen<string?> Maybe { get; } = Gen.OneOf(Folded.Select(text => (string?)text), Gen.Constant((string?)null));

    /// <summary>Each piece by itself.</summary>
    internal static IEnumerable<string> Each => Pieces.Hostile.Select(Folding.Fold).Where(text => text.Length > 0);
}
