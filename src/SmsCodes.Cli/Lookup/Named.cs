using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Cli.Lookup;

/// <summary>Finds what has a name, in any case of letters.</summary>
internal static class Named
{
    /// <summary>The one of a name.</summary>
    /// <exception cref="InputException">There is none; the message names the nearest, and all.</exception>
    public static T Find<T>(IReadOnlyList<T> all, string asked, Func<T, string> nameOf, string missing, string valid)
        where T : class
    {
        asked = asked.Trim();
        List<string> names = [.. all.Select(nameOf)];
        return all.FirstOrDefault(one => string.Equals(nameOf(one), asked, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException($"{missing} '{asked}'. {NearMiss.DidYouMean(asked, names)}{valid} {string.Join(", ", names)}.");
    }
}
