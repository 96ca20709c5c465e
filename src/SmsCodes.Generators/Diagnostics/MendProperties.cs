using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Generators.Diagnostics;

/// <summary>Hands the edit that mends a finding to whoever applies it, by the properties of the compiler's diagnostic.</summary>
internal static class MendProperties
{
    /// <summary>What the edit does.</summary>
    internal const string Title = "SmscMendTitle";

    /// <summary>First character of the file that is replaced, counted from 0.</summary>
    internal const string Start = "SmscMendStart";

    /// <summary>Number of characters that are replaced.</summary>
    internal const string Length = "SmscMendLength";

    /// <summary>What stands there then.</summary>
    internal const string Text = "SmscMendText";

    /// <summary>The properties of a finding that may have a mend.</summary>
    internal static ImmutableDictionary<string, string?> Of(Mend? mend) => mend == null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary.CreateRange<string, string?>(
        [
            new KeyValuePair<string, string?>(Title, mend.Title),
            new KeyValuePair<string, string?>(Start, mend.Start.ToString(CultureInfo.InvariantCulture)),
            new KeyValuePair<string, string?>(Length, mend.Length.ToString(CultureInfo.InvariantCulture)),
            new KeyValuePair<string, string?>(Text, mend.NewText),
        ]);
}
