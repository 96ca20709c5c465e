using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Judging;

namespace SmsCodes.Catalog.Editing;

/// <summary>A code that is to be added to a set.</summary>
/// <param name="Provider">The provider, as its catalogue names it.</param>
/// <param name="Set">The set.</param>
/// <param name="Code">The code as it stands in a reply.</param>
/// <param name="Name">The enum member's name.</param>
public sealed record NewCode(string Provider, string Set, string Code, string Name)
{
    /// <summary>The member's number, where the set is one of words; see <see cref="NextValue"/>. Null where the code is the number.</summary>
    public int? Value { get; init; }

    /// <summary>The provider's words.</summary>
    public string? Text { get; init; }

    /// <summary>The words in English, where the provider doesn't write English.</summary>
    public string? English { get; init; }

    /// <summary>What the code means, in the vocabulary common to all providers.</summary>
    public string? Category { get; init; }

    /// <summary>Whether the outcome is settled.</summary>
    public bool? Final { get; init; }

    /// <summary>Whether the condition lasts.</summary>
    public bool? Permanent { get; init; }

    /// <summary>Whether the same request is worth sending again.</summary>
    public bool? Retry { get; init; }

    /// <summary>The next free number for a member that an overlay adds to a set of words.</summary>
    /// <param name="values">The numbers of the set's members, in any order.</param>
    public static int NextValue(IEnumerable<int> values) => Math.Max(Layers.FirstValue - 1, values.DefaultIfEmpty().Max()) + 1;
}
