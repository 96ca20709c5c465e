using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>Fills the columns of tables written by hand with the texts and facts of the generated ones, so that both read the same memory.</summary>
internal static class ByHandTable
{
    /// <summary>A column: row 0 holds nothing, the others what is known of the codes in ascending order.</summary>
    internal static T?[] Of<T>(IReadOnlyList<int> codes, Func<int, T?> known) => [default, .. codes.Select(known)];
}
